package org.liaison.sessions.minutes;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.liaison.core.Texts;
import org.liaison.meetings.OutcomeKind;
import org.liaison.model.Language;

/** The words with a meaning of their own in a line, in all three languages: those that choose its kind, both sides, and loose times. */
final class LineKinds {

	private static final Pattern PREFIX = Pattern.compile("\\s*([\\p{L}]+)\\s*[:\\uFF1A]\\s*"); //$NON-NLS-1$
	private static final String SEPARATOR = "\\|"; //$NON-NLS-1$

	/**
	 * A kind that a line begins with.
	 *
	 * @param kind which
	 * @param end where the line goes on
	 */
	record Prefix(OutcomeKind kind, int end) {
	}

	private final Map<String, OutcomeKind> kinds = new HashMap<>();
	private final Set<String> both = new HashSet<>();
	private final Set<String> loose = new HashSet<>();

	LineKinds() {
		for (Language language : Language.values()) {
			Texts texts = Texts.in(LineKinds.class, "lines", language); //$NON-NLS-1$
			for (OutcomeKind kind : EnumSet.complementOf(EnumSet.of(OutcomeKind.NOT_STATED))) {
				words(texts, "kind." + kind.name()).forEach(word -> kinds.put(word, kind)); //$NON-NLS-1$
			}
			both.addAll(words(texts, "both")); //$NON-NLS-1$
			loose.addAll(words(texts, "loose")); //$NON-NLS-1$
		}
	}

	private static List<String> words(Texts texts, String key) {
		return Arrays.stream(texts.say(key).split(SEPARATOR)).map(String::strip).map(word -> word.toLowerCase(Locale.ROOT)).toList();
	}

	/** The kind that a line names at its beginning. */
	Optional<Prefix> prefix(String line) {
		Matcher matcher = PREFIX.matcher(line);
		return matcher.lookingAt() ? Optional.ofNullable(kinds.get(matcher.group(1).toLowerCase(Locale.ROOT))).map(kind -> new Prefix(kind, matcher.end()))
				: Optional.empty();
	}

	/** How many characters at the beginning of a text mean both sides, 0 for none. */
	int both(String text) {
		return longest(both, text);
	}

	/** How many characters at the beginning of a text say loosely when, as "as soon as possible" does; 0 for none. */
	int loose(String text) {
		return longest(loose, text);
	}

	/** How a kind is written at the beginning of a line. */
	static String prefix(OutcomeKind kind, Language language) {
		return words(Texts.in(LineKinds.class, "lines", language), "kind." + kind.name()).getFirst() + ": "; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static int longest(Set<String> words, String text) {
		String lower = text.toLowerCase(Locale.ROOT);
		return words.stream().filter(word -> lower.startsWith(word) && isWhole(lower, word.length())).mapToInt(String::length).max().orElse(0);
	}

	/** "Soon" is no part of "sooner"; Chinese does not mark its words. */
	private static boolean isWhole(String text, int end) {
		return end == text.length() || !Character.isLetterOrDigit(text.charAt(end))
				|| Character.UnicodeScript.of(text.charAt(end - 1)) == Character.UnicodeScript.HAN;
	}
}
