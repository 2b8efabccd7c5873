package org.liaison.ui.record.form;

import org.eclipse.osgi.util.NLS;
import org.liaison.model.Language;

/** Texts of the fields. */
public final class Messages extends NLS {

	// One field per key of messages.properties; the file says what they are for.
	public static String add;
	public static String addFile;
	public static String addHint;
	public static String addingFile;
	public static String approved;
	public static String approvedHint;
	public static String bytes;
	public static String calendar;
	public static String cancel;
	public static String dateHint;
	public static String down;
	public static String edit;
	public static String editHint;
	public static String fileName;
	public static String fileSize;
	public static String fileType;
	public static String kilobytes;
	public static String language_EN;
	public static String language_RU;
	public static String language_ZH;
	public static String megabytes;
	public static String missingRecord;
	public static String missingTranslation;
	public static String notANumber;
	public static String notAValue;
	public static String nothingFound;
	public static String ok;
	public static String pickerHint;
	public static String remove;
	public static String removeHint;
	public static String saveAs;
	public static String saveAsHint;
	public static String savingFile;
	public static String searching;
	public static String up;
	public static String wordsHint;

	static {
		NLS.initializeMessages("org.liaison.ui.record.form.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}

	/** A language by its own name. */
	static String language(Language language) {
		return switch (language) {
			case EN -> language_EN;
			case ZH -> language_ZH;
			case RU -> language_RU;
		};
	}
}
