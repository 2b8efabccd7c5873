package org.liaison.commitments.ui.change;

import org.eclipse.osgi.util.NLS;

/** Texts of the dialogs that change commitments. One field for each key of the message files beside it. */
public final class ChangeText extends NLS {

	public static String bulkTitle;
	public static String progressTitle;
	public static String closeTitle;
	public static String becomes;
	public static String adds;
	public static String unchanged;
	public static String refused;
	public static String status;
	public static String agreed;
	public static String concern;
	public static String chosen;
	public static String remove;
	public static String progress;
	public static String progressDate;
	public static String progressText;
	public static String progressHint;
	public static String evidence;
	public static String addFile;
	public static String addFileTip;
	public static String noFile;
	public static String source;
	public static String quote;
	public static String reason;
	public static String reasonHint;
	public static String closingReasonHint;
	public static String preview;
	public static String previewCount;
	public static String key;
	public static String title;
	public static String effect;
	public static String nothingToDo;
	public static String needsReason;
	public static String badDate;
	public static String apply;
	public static String close;
	public static String cancel;
	public static String how;
	public static String actual;
	public static String replacedBy;
	public static String readingCommitments;
	public static String changing;
	public static String undone;
	public static String redone;
	public static String saveFirst;

	static {
		NLS.initializeMessages("org.liaison.commitments.ui.change.changeText", ChangeText.class); //$NON-NLS-1$
	}

	private ChangeText() {
	}
}
