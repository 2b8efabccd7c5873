package org.liaison.meetings.ui.signing;

import org.eclipse.osgi.util.NLS;

/** Texts of the steps from plan to signature. One field for each key of the message files beside it. */
public final class SigningText extends NLS {

	public static String next;
	public static String correct;
	public static String other;
	public static String since;
	public static String outdated;
	public static String sinceWhy;
	public static String readingHistory;
	public static String step;
	public static String nothingLacking;
	public static String lacking;
	public static String reason;
	public static String reasonNeeded;
	public static String signedOn;
	public static String signedOnHint;
	public static String noDate;
	public static String dateNeeded;
	public static String signatories;
	public static String addSignatory;
	public static String noSignatory;
	public static String sign;
	public static String go;
	public static String cancel;
	public static String going;
	public static String signHint;
	public static String correctHint;
	public static String withdrawHint;

	static {
		NLS.initializeMessages("org.liaison.meetings.ui.signing.signingText", SigningText.class); //$NON-NLS-1$
	}

	private SigningText() {
	}
}
