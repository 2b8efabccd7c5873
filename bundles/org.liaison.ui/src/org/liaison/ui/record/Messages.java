package org.liaison.ui.record;

import org.eclipse.osgi.util.NLS;

/** Texts of the record editor. */
public final class Messages extends NLS {

	// One field per key of messages.properties; the file says what they are for.
	public static String changedElsewhere;
	public static String chooseInside;
	public static String deletedElsewhere;
	public static String firstReferrers;
	public static String following;
	public static String form;
	public static String loading;
	public static String needsPlugin;
	public static String nobodyRefers;
	public static String nothingInside;
	public static String openByKeyHint;
	public static String openByKeyTitle;
	public static String pageFailed;
	public static String readingNames;
	public static String readingRelated;
	public static String reasonQuestion;
	public static String reasonTitle;
	public static String referrers;
	public static String relatedGroup;
	public static String revertQuestion;
	public static String revertTitle;
	public static String staleCancel;
	public static String staleDiscard;
	public static String staleKeep;
	public static String staleKept;
	public static String staleQuestion;
	public static String staleTitle;

	static {
		NLS.initializeMessages("org.liaison.ui.record.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
