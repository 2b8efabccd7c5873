package org.liaison.meetings.ui.languages;

import org.eclipse.osgi.util.NLS;

/** Texts of the languages side by side. One field for each key of the message files beside it. */
public final class LanguagesText extends NLS {

	public static String number;
	public static String text;
	public static String missing;
	public static String draft;
	public static String approved;
	public static String isApproved;
	public static String summary;
	public static String segment;
	public static String only;

	static {
		NLS.initializeMessages("org.liaison.meetings.ui.languages.languagesText", LanguagesText.class); //$NON-NLS-1$
	}

	private LanguagesText() {
	}
}
