package org.liaison.sessions.names;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.liaison.core.RecordRef;
import org.liaison.core.Register;
import org.liaison.core.query.SearchQuery;
import org.liaison.core.types.RecordType;
import org.liaison.model.Language;

/**
 * Finds records by key, alias or title in any of the three languages, at the beginning of a text or as a whole. Every question is a few
 * look-ups, whatever the size of the register. Not for the UI thread.
 */
public final class Names {

	private static final Pattern KEY = Pattern.compile("\\p{L}{2,6}-\\d+"); //$NON-NLS-1$
	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}'’.-]*"); //$NON-NLS-1$
	private static final int MOST_WORDS = 8;
	private static final int MOST_CHARACTERS = 16;
	private static final int CANDIDATES = 50;

	/**
	 * A name at the beginning of a text.
	 *
	 * @param records which records it may mean; one when it is clear, several when not, none when nobody is called so
	 * @param length how many UTF-16 units of the text the name takes
	 */
	public record Found(List<RecordRef> records, int length) {
	}

	private final Register register;
	private final Set<String> types;

	/** @param kinds which types of record are looked for */
	public Names(Register register, Predicate<RecordType> kinds) {
		this.register = register;
		this.types = register.types().all().stream().filter(kinds).map(RecordType::id).collect(Collectors.toSet());
	}

	/** The records that a whole text names: by key, alias or title, else those whose title it begins. */
	public List<RecordRef> called(String name) {
		String text = name.strip();
		Optional<RecordRef> known = known(text);
		if (known.isPresent() || text.isEmpty() || types.isEmpty()) {
			return known.stream().toList();
		}
		List<RecordRef> beginning = search(text, CANDIDATES).stream().filter(ref -> titles(ref).anyMatch(title -> startsWith(title, text))).toList();
		List<RecordRef> exact = beginning.stream().filter(ref -> titles(ref).anyMatch(title -> title.equalsIgnoreCase(text))).toList();
		return exact.isEmpty() ? beginning : exact;
	}

	/** Records with a word in key, alias or title that begins so, for completion: the best first. */
	public List<RecordRef> beginning(String prefix) {
		return prefix.isBlank() || types.isEmpty() ? List.of() : search(prefix, CANDIDATES);
	}

	/** How many characters of a key or title are still to be typed after its beginning; the most there can be when none begins so. */
	public static int rest(RecordRef ref, String beginning) {
		return names(ref).filter(name -> startsWith(name, beginning)).mapToInt(name -> name.length() - beginning.length()).min().orElse(Integer.MAX_VALUE);
	}

	/** Whether a key or title has these words, and not only some other text of the record. */
	public static boolean has(RecordRef ref, String words) {
		return names(ref).anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT)));
	}

	private static Stream<String> names(RecordRef ref) {
		return Stream.concat(Stream.of(ref.key()), titles(ref));
	}

	/** The name with which a text begins: its longest beginning that is a key, an alias or a title, else its first word as the beginning of one. */
	public Found at(String text) {
		Matcher key = KEY.matcher(text);
		if (key.lookingAt() && known(key.group()).isPresent()) {
			return new Found(List.of(known(key.group()).get()), key.end());
		}
		Matcher word = WORD.matcher(text);
		if (!word.lookingAt() || types.isEmpty()) {
			return new Found(List.of(), 0);
		}
		Map<RecordRef, Integer> lengths = new LinkedHashMap<>();
		aliases(text, lengths);
		String first = isHan(text) ? text.substring(0, Math.min(2, word.end())) : trimmed(word.group());
		List<RecordRef> candidates = search(first, CANDIDATES);
		candidates.forEach(ref -> titles(ref).filter(title -> isNameAt(text, title)).mapToInt(String::length).max()
				.ifPresent(length -> lengths.merge(ref, length, Math::max)));
		int longest = lengths.values().stream().mapToInt(Integer::intValue).max().orElse(0);
		if (longest > 0) {
			return new Found(lengths.entrySet().stream().filter(entry -> entry.getValue() == longest).map(Map.Entry::getKey).toList(), longest);
		}
		String whole = trimmed(word.group());
		return new Found(isHan(text) ? called(whole) : candidates, whole.length());
	}

	/** Aliases are known exactly, so that every beginning of the text is tried. */
	private void aliases(String text, Map<RecordRef, Integer> lengths) {
		if (isHan(text)) {
			Matcher word = WORD.matcher(text);
			int end = word.lookingAt() ? Math.min(MOST_CHARACTERS, word.end()) : 0;
			for (int length = end; length > 1 && lengths.isEmpty(); length--) {
				note(text, length, lengths);
			}
			return;
		}
		Matcher word = WORD.matcher(text);
		int[] ends = word.results().limit(MOST_WORDS).mapToInt(result -> result.start() + trimmed(result.group()).length()).toArray();
		for (int i = ends.length - 1; i >= 0 && lengths.isEmpty(); i--) {
			note(text, ends[i], lengths);
		}
	}

	private void note(String text, int length, Map<RecordRef, Integer> lengths) {
		known(text.substring(0, length)).ifPresent(ref -> lengths.put(ref, length));
	}

	private Optional<RecordRef> known(String keyOrAlias) {
		return register.find(keyOrAlias).filter(ref -> types.contains(ref.type()));
	}

	private List<RecordRef> search(String words, int limit) {
		return register.search(new SearchQuery(words, types, true, limit)).stream().filter(ref -> types.contains(ref.type())).toList();
	}

	private static Stream<String> titles(RecordRef ref) {
		return Arrays.stream(Language.values()).map(ref.title()::text).filter(title -> title != null && !title.isBlank());
	}

	/** Whether a text begins with a name that ends where a word ends; Chinese does not mark its words. */
	private static boolean isNameAt(String text, String name) {
		if (!startsWith(text, name)) {
			return false;
		}
		boolean end = text.length() == name.length() || !Character.isLetterOrDigit(text.charAt(name.length()));
		return end || isHan(name);
	}

	private static boolean startsWith(String text, String beginning) {
		return text.toLowerCase(Locale.ROOT).startsWith(beginning.toLowerCase(Locale.ROOT));
	}

	/** A dot or apostrophe at the end belongs to the sentence. */
	private static String trimmed(String word) {
		return word.replaceAll("['’.-]+$", ""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static boolean isHan(String text) {
		return !text.isEmpty() && Character.UnicodeScript.of(text.codePointAt(0)) == Character.UnicodeScript.HAN;
	}
}
