package org.liaison.commitments.ui.reminders;

import org.eclipse.osgi.util.NLS;

/** Texts of the reminders. One field for each key of the message files beside it. */
public final class ReminderText extends NLS {

	public static String looking;
	public static String title;
	public static String overdue;
	public static String soon;
	public static String undated;
	public static String wasDue;
	public static String noDate;
	public static String followUp;
	public static String tomorrow;
	public static String dismiss;
	public static String on;
	public static String leadDays;
	public static String undatedDays;
	public static String ourCountry;
	public static String ourCountryTip;
	public static String pageExplained;

	static {
		NLS.initializeMessages("org.liaison.commitments.ui.reminders.reminderText", ReminderText.class); //$NON-NLS-1$
	}

	private ReminderText() {
	}
}
