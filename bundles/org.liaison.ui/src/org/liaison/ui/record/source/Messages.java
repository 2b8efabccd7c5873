package org.liaison.ui.record.source;

import org.eclipse.osgi.util.NLS;

/** Texts of the pages that show sources. */
public final class Messages extends NLS {

	// One field per key of messages.properties; the file says what they are for.
	public static String citedBy;
	public static String citeInTitle;
	public static String citers;
	public static String citeSelection;
	public static String citeSelectionIn;
	public static String edit;
	public static String newRecord;
	public static String newRecordQuestion;
	public static String newRecordTitle;
	public static String nobodyCites;
	public static String noCitations;
	public static String noSource;
	public static String noText;
	public static String notSavedYet;
	public static String openSource;
	public static String otherSource;
	public static String outside;
	public static String readingSource;
	public static String remove;
	public static String sentence;
	public static String sourceGone;
	public static String wholeRecord;

	static {
		NLS.initializeMessages("org.liaison.ui.record.source.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
