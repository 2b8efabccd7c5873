package org.liaison.commitments.ui.followup;

import org.eclipse.osgi.util.NLS;

/** Texts of the follow-up. One field for each key of the message files beside it. */
public final class FollowUpText extends NLS {

	public static String title;
	public static String groupBy;
	public static String bySide;
	public static String byPort;
	public static String byAgreement;
	public static String byBody;
	public static String byMonth;
	public static String noSide;
	public static String noPort;
	public static String noAgreement;
	public static String noBody;
	public static String openBeginning;
	public static String undated;
	public static String ourSide;
	public static String monthNotSaid;
	public static String monthPattern;
	public static String key;
	public static String heading;
	public static String position;
	public static String ours;
	public static String theirs;
	public static String slip;
	public static String slipTimes;
	public static String slipDays;
	public static String overdueDays;
	public static String count;
	public static String list;
	public static String listTip;
	public static String timeline;
	public static String timelineTip;
	public static String openAll;
	public static String closeAll;
	public static String reading;
	public static String readingPositions;
	public static String noRegister;
	public static String nothingFound;
	public static String nothingYet;

	static {
		NLS.initializeMessages("org.liaison.commitments.ui.followup.followUpText", FollowUpText.class); //$NON-NLS-1$
	}

	private FollowUpText() {
	}
}
