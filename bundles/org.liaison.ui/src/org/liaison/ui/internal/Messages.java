package org.liaison.ui.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of the session, the status line and the list of problems. One field for each key of the message files beside it. */
public final class Messages extends NLS {

	public static String newRecord;
	public static String opening;
	public static String following;
	public static String closing;
	public static String renewingSearch;
	public static String stopWaiting;
	public static String creating;
	public static String problemsTitle;
	public static String problemsNone;
	public static String problemsSome;
	public static String problem;
	public static String statusNone;
	public static String statusProblems;
	public static String readOnly;

	static {
		NLS.initializeMessages("org.liaison.ui.internal.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
