package org.liaison.ui.today;

import org.eclipse.osgi.util.NLS;

/** Texts of Today. One field for each key of the message files beside it. */
public final class TodayText extends NLS {

	public static String today;
	public static String showAll;
	public static String welcome;
	public static String openRegister;
	public static String createRegister;

	static {
		NLS.initializeMessages("org.liaison.ui.today.todayText", TodayText.class); //$NON-NLS-1$
	}

	private TodayText() {
	}
}
