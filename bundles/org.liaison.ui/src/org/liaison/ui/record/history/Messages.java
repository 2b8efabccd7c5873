package org.liaison.ui.record.history;

import org.eclipse.osgi.util.NLS;

/** Texts of the history. */
public final class Messages extends NLS {

	// One field per key of messages.properties; the file says what they are for.
	public static String after;
	public static String approved;
	public static String before;
	public static String created;
	public static String deleted;
	public static String head;
	public static String inLanguage;
	public static String missing;
	public static String moved;
	public static String nothingYet;
	public static String reading;
	public static String restore;
	public static String restoreStep;
	public static String undeleted;
	public static String valueAfter;
	public static String valueBefore;
	public static String what;

	static {
		NLS.initializeMessages("org.liaison.ui.record.history.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
