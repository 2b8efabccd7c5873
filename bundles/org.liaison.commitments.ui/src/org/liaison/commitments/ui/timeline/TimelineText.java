package org.liaison.commitments.ui.timeline;

import org.eclipse.osgi.util.NLS;

/** Texts of the time line. One field for each key of the message files beside it. */
public final class TimelineText extends NLS {

	public static String indicative;
	public static String agreed;
	public static String overdue;
	public static String actual;
	public static String moved;
	public static String before;
	public static String noDate;
	public static String month;
	public static String quarter;
	public static String year;
	public static String zoomTip;
	public static String earlierTip;
	public static String laterTip;
	public static String today;
	public static String todayTip;

	static {
		NLS.initializeMessages("org.liaison.commitments.ui.timeline.timelineText", TimelineText.class); //$NON-NLS-1$
	}

	private TimelineText() {
	}
}
