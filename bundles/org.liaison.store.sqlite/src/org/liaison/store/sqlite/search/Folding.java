package org.liaison.store.sqlite.search;

import java.text.Normalizer;
import java.util.Locale;

/** Makes texts equal that a person would call the same: wide and narrow forms, capitals, and the Russian ё, which is often written е. */
public final class Folding {

	private Folding() {
	}

	/** The folded text. */
	public static String fold(String text) {
		String narrow = Normalizer.isNormalized(text, Normalizer.Form.NFKC) ? text
				: Normalizer.normalize(text, Normalizer.Form.NFKC);
		return narrow.toLowerCase(Locale.ROOT).replace('ё', 'е');
	}
}
