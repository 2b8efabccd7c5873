package org.liaison.store.sqlite.search;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

import org.liaison.store.sqlite.db.Hashes;

/** Makes texts equal that a person would call the same: wide and narrow forms, capitals, and the Russian ё, which is often written е. */
public final class Folding {

	/** Enough to tell apart the titles of a register; what bears the same one by chance is merely shown further up. */
	private static final int WHOLE = 10;
	private static final Pattern BLANKS = Pattern.compile("\\s+");

	private Folding() {
	}

	/** The folded text. */
	public static String fold(String text) {
		String narrow = Normalizer.isNormalized(text, Normalizer.Form.NFKC) ? text
				: Normalizer.normalize(text, Normalizer.Form.NFKC);
		return narrow.toLowerCase(Locale.ROOT).replace('ё', 'е');
	}

	/** A short term for a whole title. */
	static String whole(String title) {
		String words = BLANKS.matcher(fold(title).strip()).replaceAll(" ");
		return "n" + Hashes.sha256(words.getBytes(StandardCharsets.UTF_8)).substring(0, WHOLE);
	}
}
