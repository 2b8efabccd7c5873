/** The steps of a meeting from plan to signature. */
package org.liaison.meetings.ui.signing;
