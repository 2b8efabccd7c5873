package org.liaison.commitments.ui.positions;

import org.eclipse.osgi.util.NLS;

/** Texts of the page of positions. One field for each key of the message files beside it. */
public final class PositionsText extends NLS {

	public static String ours;
	public static String theirs;
	public static String others;
	public static String agreed;
	public static String nothingSaid;
	public static String saidOn;
	public static String saidAt;
	public static String add;
	public static String addTip;
	public static String takeOver;
	public static String takeOverTip;
	public static String met;
	public static String differ;
	public static String oneSided;
	public static String entered;
	public static String noDate;
	public static String when;
	public static String where;
	public static String who;
	public static String wording;
	public static String reading;
	public static String position;

	static {
		NLS.initializeMessages("org.liaison.commitments.ui.positions.positionsText", PositionsText.class); //$NON-NLS-1$
	}

	private PositionsText() {
	}
}
