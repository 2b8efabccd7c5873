package org.liaison.store.sqlite.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.liaison.core.query.SearchHit.Match;

/**
 * What a person typed, read as a key or a part of one: {@code COM-3}, {@code com3}, {@code com 3}, {@code COM-}, {@code 3}.
 *
 * @param text what was typed, in capitals
 * @param prefix the letters before the number, {@code null} when only a number was typed
 * @param number the number without leading zeros, {@code null} when it is missing yet
 */
record KeyQuestion(String text, String prefix, String number) {

	private static final Pattern FORM = Pattern.compile("(?:([\\p{L}_]{1,20})([\\s-]*))?(\\d{1,18})?");
	/** Further digits that may follow while one is still typing. */
	private static final int MORE_DIGITS = 2;

	/** Reads a text as a key, or as nothing but itself. */
	static KeyQuestion of(String typed) {
		String text = Folding.fold(typed).strip().toUpperCase(Locale.ROOT);
		Matcher form = FORM.matcher(text);
		boolean keyLike = form.matches() && (form.group(3) != null || form.group(2) != null && form.group(2).contains("-"));
		if (!keyLike) {
			return new KeyQuestion(text, null, null);
		}
		return new KeyQuestion(text, form.group(1), form.group(3) == null ? null : String.valueOf(Long.parseLong(form.group(3))));
	}

	/** The key that is meant: the text itself unless it has a prefix and a number. */
	String key() {
		return prefix == null || number == null ? text : prefix + '-' + number;
	}

	/** Whether all keys with a prefix are meant. */
	boolean isPrefix() {
		return prefix != null && number == null;
	}

	/** Whether a number is meant, whatever the prefix. */
	boolean isNumber() {
		return prefix == null && number != null;
	}

	/** The keys that begin with what was typed, by size: COM-30 to COM-39, then COM-300 to COM-399. */
	List<String> further() {
		List<String> keys = new ArrayList<>();
		if (prefix != null && number != null && number.length() + MORE_DIGITS < Long.toString(Long.MAX_VALUE).length()) {
			long first = Long.parseLong(number);
			for (int digits = 1, count = 10; digits <= MORE_DIGITS && first > 0; digits++, count *= 10) {
				for (int i = 0; i < count; i++) {
					keys.add(prefix + '-' + (first * count + i));
				}
			}
		}
		return keys;
	}

	/** The part of a record's key that was typed, or empty when the key is not meant. */
	Optional<Match> match(String recordKey) {
		String folded = recordKey.toUpperCase(Locale.ROOT);
		if (isNumber()) {
			return folded.endsWith('-' + number) ? Optional.of(new Match(folded.length() - number.length(), folded.length())) : Optional.empty();
		}
		String begun = isPrefix() ? prefix + '-' : key();
		return !begun.isEmpty() && folded.startsWith(begun) ? Optional.of(new Match(0, begun.length())) : Optional.empty();
	}
}
