package org.liaison.meetings.ui.versions;

import org.eclipse.osgi.util.NLS;

/** Texts of the versions of minutes. One field for each key of the message files beside it. */
public final class VersionsText extends NLS {

	public static String number;
	public static String state;
	public static String date;
	public static String author;
	public static String signed;
	public static String reason;
	public static String seal;
	public static String compare;
	public static String against;
	public static String nothing;
	public static String same;
	public static String onlyOne;
	public static String legend;
	public static String renew;
	public static String renewing;
	public static String inserted;
	public static String deleted;
	public static String comparing;
	public static String noText;

	static {
		NLS.initializeMessages("org.liaison.meetings.ui.versions.versionsText", VersionsText.class); //$NON-NLS-1$
	}

	private VersionsText() {
	}
}
