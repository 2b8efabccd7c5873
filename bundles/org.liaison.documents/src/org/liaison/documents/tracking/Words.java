package org.liaison.documents.tracking;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words of sheets, compared as a person compares them. */
final class Words {

	private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+"); //$NON-NLS-1$

	private Words() {
	}

	/** Without differences of case, width, line breaks and blanks. */
	static String fold(String text) {
		String plain = Normalizer.normalize(text, Form.NFKC);
		return BLANKS.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT); //$NON-NLS-1$
	}
}
