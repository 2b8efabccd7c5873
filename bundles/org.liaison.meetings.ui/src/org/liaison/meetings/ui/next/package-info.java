/** The next meeting of a body: its agenda is drafted from what is open. */
package org.liaison.meetings.ui.next;
