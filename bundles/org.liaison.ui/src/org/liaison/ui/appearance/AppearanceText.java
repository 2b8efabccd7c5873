package org.liaison.ui.appearance;

import org.eclipse.osgi.util.NLS;

/** Texts about theme and language. One field for each key of the message files beside it. */
public final class AppearanceText extends NLS {

	public static String theme;
	public static String light;
	public static String dark;
	public static String language;
	public static String themeTitle;
	public static String themeRestart;
	public static String languageTitle;
	public static String languageRestart;

	static {
		NLS.initializeMessages("org.liaison.ui.appearance.appearanceText", AppearanceText.class); //$NON-NLS-1$
	}

	private AppearanceText() {
	}
}
