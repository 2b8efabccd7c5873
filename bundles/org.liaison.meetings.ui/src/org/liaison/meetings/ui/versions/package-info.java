/** The versions of minutes, and what two of them have in common. */
package org.liaison.meetings.ui.versions;
