package org.liaison.meetings.ui.next;

import org.eclipse.osgi.util.NLS;

/** Texts of the next meeting. One field for each key of the message files beside it. */
public final class NextText extends NLS {

	public static String title;
	public static String whichBody;
	public static String drafting;
	public static String preparing;
	public static String reason;
	public static String plannedAlready;
	public static String planPage;
	public static String planPageHint;
	public static String number;
	public static String dates;
	public static String datesHint;
	public static String place;
	public static String venue;
	public static String noDate;
	public static String draftPage;
	public static String draftPageHint;
	public static String nothingOpen;
	public static String point;
	public static String why;
	public static String commitments;
	public static String due;
	public static String takenOffBecause;
	public static String takeOff;
	public static String takeOffWhy;
	public static String reasonNeeded;
	public static String prepareNext;
	public static String reading;
	public static String meeting;
	public static String state;
	public static String points;

	static {
		NLS.initializeMessages("org.liaison.meetings.ui.next.nextText", NextText.class); //$NON-NLS-1$
	}

	private NextText() {
	}
}
