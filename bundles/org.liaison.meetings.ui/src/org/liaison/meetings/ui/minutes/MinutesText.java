package org.liaison.meetings.ui.minutes;

import org.eclipse.osgi.util.NLS;

/** Texts of minute-taking. One field for each key of the message files beside it. */
public final class MinutesText extends NLS {

	public static String point;
	public static String noPoint;
	public static String typedIn;
	public static String decision;
	public static String commitment;
	public static String proposal;
	public static String information;
	public static String disagreement;
	public static String inputHint;
	public static String number;
	public static String kind;
	public static String text;
	public static String about;
	public static String sides;
	public static String languages;
	public static String saved;
	public static String saving;
	public static String keeping;
	public static String markSaving;
	public static String markSaved;
	public static String markFailed;
	public static String changing;
	public static String failedLine;
	public static String failedChange;
	public static String deleteTitle;
	public static String deleteQuestion;
	public static String deleteForGood;
	public static String deleteUnsaved;
	public static String delete;
	public static String positions;
	public static String positionsTitle;
	public static String positionsHint;
	public static String said;
	public static String contested;
	public static String locked;
	public static String readingTable;
	public static String completing;
	public static String noSides;
	public static String save;
	public static String cancel;

	static {
		NLS.initializeMessages("org.liaison.meetings.ui.minutes.minutesText", MinutesText.class); //$NON-NLS-1$
	}

	private MinutesText() {
	}
}
