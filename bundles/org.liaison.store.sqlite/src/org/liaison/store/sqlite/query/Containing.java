package org.liaison.store.sqlite.query;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/**
 * "Contains, in any case" for {@code GLOB}. SQLite's {@code LIKE} folds ASCII letters only; a function written in Java would be
 * called back for every row; lower-cased copies of all texts would double the file. A GLOB pattern can name the forms of each
 * letter, and is compared natively: {@code *[Пп][Оо][Рр][Тт]*}.
 */
final class Containing {

	private Containing() {
	}

	/** The pattern that texts match which contain {@code text}. */
	static String pattern(String text) {
		return '*' + whole(text) + '*';
	}

	/** The pattern that texts match which are {@code text}. */
	static String whole(String text) {
		StringBuilder pattern = new StringBuilder();
		Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(c -> append(c, pattern));
		return pattern.toString();
	}

	private static void append(int character, StringBuilder pattern) {
		String text = Character.toString(character);
		Set<String> forms = new LinkedHashSet<>();
		for (String form : text.equalsIgnoreCase("е") || text.equalsIgnoreCase("ё") ? new String[] { "е", "ё" } : new String[] { text }) {
			forms.add(form.toLowerCase(Locale.ROOT));
			forms.add(form.toUpperCase(Locale.ROOT));
		}
		forms.removeIf(form -> form.codePointCount(0, form.length()) != 1);
		forms.add(text);
		if (forms.size() > 1 || "*?[".contains(text)) {
			pattern.append('[').append(String.join("", forms)).append(']');
		} else {
			pattern.append(text);
		}
	}
}
