package org.liaison.meetings.ui.agenda;

import org.eclipse.osgi.util.NLS;

/** Texts of the agenda. One field for each key of the message files beside it. */
public final class AgendaText extends NLS {

	public static String add;
	public static String edit;
	public static String up;
	public static String down;
	public static String takeOff;
	public static String putBack;
	public static String number;
	public static String point;
	public static String presenter;
	public static String about;
	public static String papersColumn;
	public static String state;
	public static String carriedFrom;
	public static String reorder;
	public static String newPoint;
	public static String takeOffTitle;
	public static String takeOffWhy;
	public static String reasonNeeded;
	public static String takenOff;
	public static String deferred;
	public static String discussed;
	public static String carried;
	public static String empty;

	static {
		NLS.initializeMessages("org.liaison.meetings.ui.agenda.agendaText", AgendaText.class); //$NON-NLS-1$
	}

	private AgendaText() {
	}
}
