package org.liaison.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One text per language, each a draft or approved. Immutable: every change gives a new value. A language without a text is missing,
 * and stays visibly so: nothing is translated or copied.
 * <p>
 * Texts are kept as given, with their spaces and lines; a blank text is no text.
 */
public final class LocalizedText {

	/** No text in any language. */
	public static final LocalizedText EMPTY = new LocalizedText(Map.of());

	private static final String DRAFT = "draft:"; //$NON-NLS-1$
	private static final String APPROVED = "approved:"; //$NON-NLS-1$

	private record Entry(String text, boolean approved) {

		static Entry parse(String stored) {
			if (stored.startsWith(APPROVED)) {
				return new Entry(stored.substring(APPROVED.length()), true);
			}
			if (stored.startsWith(DRAFT)) {
				return new Entry(stored.substring(DRAFT.length()), false);
			}
			throw new IllegalArgumentException(stored);
		}

		String stored() {
			return (approved ? APPROVED : DRAFT) + text;
		}
	}

	private final Map<Language, Entry> entries;

	private LocalizedText(Map<Language, Entry> entries) {
		this.entries = entries;
	}

	/** A draft in one language; {@link #EMPTY} if the text is null or blank. */
	public static LocalizedText of(Language language, String text) {
		return EMPTY.with(language, text);
	}

	/**
	 * A text in several languages at once.
	 *
	 * @param texts the wording in each language; null or blank where it is missing
	 * @param approved which of them somebody approved
	 */
	public static LocalizedText of(Function<Language, String> texts, Set<Language> approved) {
		Map<Language, Entry> entries = new EnumMap<>(Language.class);
		for (Language language : Language.values()) {
			String text = texts.apply(language);
			if (text != null && !text.isBlank()) {
				entries.put(language, new Entry(text, approved.contains(language)));
			}
		}
		return entries.isEmpty() ? EMPTY : new LocalizedText(entries);
	}

	/**
	 * A text in several languages, each in its stored form; null, empty or a blank text where it is missing.
	 *
	 * @throws IllegalArgumentException if one is not of the form {@code draft:TEXT} or {@code approved:TEXT}
	 */
	public static LocalizedText ofEntries(Function<Language, String> stored) {
		Map<Language, Entry> entries = new EnumMap<>(Language.class);
		for (Language language : Language.values()) {
			String form = stored.apply(language);
			if (form != null && !form.isEmpty()) {
				Entry entry = Entry.parse(form);
				if (!entry.text().isBlank()) {
					entries.put(language, entry);
				}
			}
		}
		return entries.isEmpty() ? EMPTY : new LocalizedText(entries);
	}

	/** The text in this language, or null where it is missing. */
	public String text(Language language) {
		Entry entry = entries.get(language);
		return entry == null ? null : entry.text();
	}

	/** Whether there is a text in this language and somebody approved it. */
	public boolean approved(Language language) {
		Entry entry = entries.get(language);
		return entry != null && entry.approved();
	}

	/** This text with another wording in one language. Null or blank removes it; a wording that changes becomes a draft. */
	public LocalizedText with(Language language, String text) {
		if (text == null || text.isBlank()) {
			return replace(language, null);
		}
		return text.equals(text(language)) ? this : replace(language, new Entry(text, false));
	}

	/** This text approved, or made a draft, in one language; unchanged where that language is missing. */
	public LocalizedText withApproved(Language language, boolean approved) {
		Entry entry = entries.get(language);
		return entry == null ? this : replace(language, new Entry(entry.text(), approved));
	}

	/** What to show to a reader of {@code preferred}: that text, else the first there is of English, Chinese, Russian, else "". */
	public String best(Language preferred) {
		String text = text(preferred);
		return text != null ? text : entries.values().stream().findFirst().map(Entry::text).orElse(""); //$NON-NLS-1$
	}

	/** The languages without a text. */
	public Set<Language> missing() {
		Set<Language> missing = EnumSet.allOf(Language.class);
		missing.removeAll(entries.keySet());
		return Collections.unmodifiableSet(missing);
	}

	/** Whether there is no text in any language. */
	public boolean isEmpty() {
		return entries.isEmpty();
	}

	/** The stored form of one language, {@code draft:TEXT} or {@code approved:TEXT}; null where it is missing. */
	public String entry(Language language) {
		Entry entry = entries.get(language);
		return entry == null ? null : entry.stored();
	}

	/**
	 * This text with one language taken from its stored form; null, empty or a blank text removes it.
	 *
	 * @throws IllegalArgumentException if it is not of the form {@code draft:TEXT} or {@code approved:TEXT}
	 */
	public LocalizedText withEntry(Language language, String stored) {
		if (stored == null || stored.isEmpty()) {
			return replace(language, null);
		}
		Entry entry = Entry.parse(stored);
		return replace(language, entry.text().isBlank() ? null : entry);
	}

	private LocalizedText replace(Language language, Entry entry) {
		if (Objects.equals(entries.get(language), entry)) {
			return this;
		}
		Map<Language, Entry> changed = new EnumMap<>(Language.class);
		changed.putAll(entries);
		if (entry == null) {
			changed.remove(language);
		} else {
			changed.put(language, entry);
		}
		return changed.isEmpty() ? EMPTY : new LocalizedText(changed);
	}

	/**
	 * The value that {@link #toString()} wrote: one line {@code en draft:TEXT} per language, where a line break inside a text is
	 * written {@code \n}, a carriage return {@code \r} and a backslash {@code \\}. Empty text gives {@link #EMPTY}.
	 *
	 * @throws IllegalArgumentException if a line is of another form
	 */
	public static LocalizedText parse(String string) {
		if (string.isEmpty()) {
			return EMPTY;
		}
		LocalizedText text = EMPTY;
		for (String line : string.split("\n", -1)) { //$NON-NLS-1$
			int blank = line.indexOf(' ');
			if (blank < 0) {
				throw new IllegalArgumentException(line);
			}
			text = text.withEntry(Language.of(line.substring(0, blank)), unescape(line.substring(blank + 1)));
		}
		return text;
	}

	private static String escape(String text) {
		return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	}

	private static String unescape(String text) {
		var plain = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c != '\\' || i + 1 == text.length()) {
				plain.append(c);
			} else {
				char escaped = text.charAt(++i);
				plain.append(escaped == 'n' ? '\n' : escaped == 'r' ? '\r' : escaped);
			}
		}
		return plain.toString();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof LocalizedText text && entries.equals(text.entries);
	}

	@Override
	public int hashCode() {
		// Not the map's own hash: an enum's differs from one start of Java to the next.
		return toString().hashCode();
	}

	/** All languages with their states, in a form that {@link #parse(String)} reads. */
	@Override
	public String toString() {
		return entries.entrySet().stream().map(e -> e.getKey().tag() + ' ' + escape(e.getValue().stored()))
				.collect(Collectors.joining("\n")); //$NON-NLS-1$
	}
}
