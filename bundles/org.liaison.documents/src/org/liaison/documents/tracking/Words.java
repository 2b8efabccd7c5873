package org.liaison.documents.tracking;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;

/** Words of sheets, compared as a person compares them. */
final class Words {

	private Words() {
	}

	/** Without differences of case, width, line breaks and blanks. */
	static String fold(String text) {
		String plain = Normalizer.normalize(text, Form.NFKC);
		return plain.replaceAll("[\\s\\u00A0]+", " ").strip().toLowerCase(Locale.ROOT); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
