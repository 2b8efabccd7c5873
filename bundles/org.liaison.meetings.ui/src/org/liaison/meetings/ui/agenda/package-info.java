/** The agenda of a meeting while it is prepared. */
package org.liaison.meetings.ui.agenda;
