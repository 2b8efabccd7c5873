package org.liaison.ui.commands;

import org.eclipse.osgi.util.NLS;

/** Texts of the commands' dialogs. One field for each key of the message files beside it. */
public final class CommandText extends NLS {

	public static String openTitle;
	public static String createTitle;
	public static String registerFiles;
	public static String allFiles;
	public static String noRecent;
	public static String newRecordTitle;
	public static String newRecordMessage;
	public static String deleteTitle;
	public static String deleteQuestion;
	public static String delete;
	public static String deleting;
	public static String importTitle;
	public static String importable;
	public static String importUnknown;
	public static String importing;
	public static String verifying;
	public static String verifyTitle;
	public static String verifyClean;
	public static String verifyFindings;
	public static String verifyFinding;

	static {
		NLS.initializeMessages("org.liaison.ui.commands.commandText", CommandText.class); //$NON-NLS-1$
	}

	private CommandText() {
	}
}
