package org.liaison.documents.ui.calendar;

import org.eclipse.osgi.util.NLS;

/** Texts of the calendar export. One field for each key of the message files beside it. */
public final class CalendarText extends NLS {

	public static String title;
	public static String hint;
	public static String choose;
	public static String kind;
	public static String writing;
	public static String done;
	public static String withoutDays;
	public static String open;

	static {
		NLS.initializeMessages("org.liaison.documents.ui.calendar.calendarText", CalendarText.class); //$NON-NLS-1$
	}

	private CalendarText() {
	}
}
