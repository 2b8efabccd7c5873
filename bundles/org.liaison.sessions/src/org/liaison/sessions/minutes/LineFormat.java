package org.liaison.sessions.minutes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import org.liaison.core.RecordRef;
import org.liaison.model.Language;

/**
 * Writes a line as it would be typed, so that {@link LineParser} makes the same of it: marks before the words that stand for them, and
 * after {@code //} those that no word of the text stands for. Not for the UI thread.
 */
public final class LineFormat {

	private final LineParser parser;
	private final Language language;

	/**
	 * @param parser what is to read the line again
	 * @param language the language in which lines are typed
	 */
	public LineFormat(LineParser parser, Language language) {
		this.parser = parser;
		this.language = language;
	}

	/** The line to type; its kind is only written where the text would be taken for another one. */
	public String format(MinuteLine line) {
		String text = plain(line.text());
		String prefix = parser.kinds().prefix(text).isPresent() ? LineKinds.prefix(line.kind(), language) : ""; //$NON-NLS-1$
		String marked = prefix + new Marking(text, line).inPlace();
		return same(parser.parse(marked, line.kind()), line) ? marked : prefix + new Marking(text, line).aside();
	}

	/** One line of text without runs of blanks, in which two strokes begin no aside. */
	private static String plain(String text) {
		String plain = text.strip().replaceAll("\\s*\\R\\s*|\\s{2,}", " "); //$NON-NLS-1$ //$NON-NLS-2$
		int at = plain.indexOf(LineParser.ASIDE);
		while (at >= 0) {
			plain = LineParser.isFree(plain, at) ? plain.substring(0, at) + "/ " + plain.substring(at + 1) : plain; //$NON-NLS-1$
			at = plain.indexOf(LineParser.ASIDE, at + LineParser.ASIDE.length());
		}
		return plain;
	}

	private static boolean same(MinuteLine one, MinuteLine other) {
		return one.text().equals(plain(other.text())) && Set.copyOf(one.actors()).equals(Set.copyOf(other.actors()))
				&& Set.copyOf(one.towards()).equals(Set.copyOf(other.towards())) && Set.copyOf(one.concerns()).equals(Set.copyOf(other.concerns()))
				&& Objects.equals(one.date(), other.date()) && Objects.equals(one.dateWords(), other.dateWords());
	}

	/** A mark with what it names. */
	private record Named(String mark, RecordRef ref) {
	}

	/** The text of one line being marked. */
	private final class Marking {

		private final String text;
		private final MinuteLine line;
		private final List<Named> names = new ArrayList<>();
		/** By the place where they begin: the place where they end, and what is typed for them. */
		private final TreeMap<Integer, Map.Entry<Integer, String>> places = new TreeMap<>();

		Marking(String text, MinuteLine line) {
			this.text = text;
			this.line = line;
			line.actors().forEach(ref -> names.add(new Named("@", ref))); //$NON-NLS-1$
			line.towards().forEach(ref -> names.add(new Named("@>", ref))); //$NON-NLS-1$
			line.concerns().forEach(ref -> names.add(new Named("#", ref))); //$NON-NLS-1$
		}

		String inPlace() {
			List<Named> left = new ArrayList<>(names);
			left.sort(Comparator.comparing((Named named) -> words(named.ref()).length()).reversed());
			left.removeIf(named -> put(words(named.ref()), named.mark() + parser.named(named.ref())));
			both("@", line.actors(), left); //$NON-NLS-1$
			both("@>", line.towards(), left); //$NON-NLS-1$
			boolean dated = line.date() == null || date();
			boolean worded = line.dateWords() == null || words();
			var typed = new StringBuilder();
			int from = 0;
			for (Map.Entry<Integer, Map.Entry<Integer, String>> place : places.entrySet()) {
				typed.append(text, from, place.getKey()).append(place.getValue().getValue());
				from = place.getValue().getKey();
			}
			return typed.append(text.substring(from)).append(aside(left, !dated, !worded)).toString();
		}

		/** The text without a mark, and all marks after it. */
		String aside() {
			return text + aside(names, line.date() != null, line.dateWords() != null);
		}

		private String aside(List<Named> left, boolean date, boolean words) {
			List<String> marks = new ArrayList<>(left.stream().map(named -> named.mark() + parser.named(named.ref())).toList());
			if (words) {
				marks.add("!\"" + line.dateWords() + '"'); //$NON-NLS-1$
			}
			if (date) {
				marks.add('!' + line.date().text());
			}
			return marks.isEmpty() ? "" : (text.isEmpty() ? "" : " ") + LineParser.ASIDE + ' ' + String.join(" ", marks); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		}

		/** "Both sides" stands for those who speak for them. */
		private void both(String mark, List<RecordRef> role, List<Named> left) {
			Set<RecordRef> speakers = new HashSet<>(parser.context().speakers());
			if (speakers.isEmpty() || !role.containsAll(speakers) || left.stream().noneMatch(named -> named.mark().equals(mark))) {
				return;
			}
			for (int at = 0; at < text.length(); at++) {
				int length = parser.kinds().both(text.substring(at));
				if (length > 0 && put(at, at + length, mark + text.substring(at, at + length))) {
					left.removeIf(named -> named.mark().equals(mark) && speakers.contains(named.ref()));
					return;
				}
			}
		}

		private boolean date() {
			for (int at = 0; at < text.length(); at++) {
				String words = LineParser.isFree(text, at) ? parser.dateAt(text, at) : ""; //$NON-NLS-1$
				if (!words.isEmpty() && parser.date(words).filter(line.date()::equals).isPresent() && put(at, at + words.length(), '!' + words)) {
					return true;
				}
			}
			return false;
		}

		/** A record without a title is named by its key. */
		private String words(RecordRef ref) {
			String title = parser.written(ref);
			return title.isBlank() ? ref.key() : title;
		}

		private boolean words() {
			boolean loose = parser.kinds().loose(line.dateWords()) == line.dateWords().length();
			return put(line.dateWords(), loose ? '!' + line.dateWords() : "!\"" + line.dateWords() + '"'); //$NON-NLS-1$
		}

		/** Puts a mark before words where they stand free for the first time. */
		private boolean put(String words, String typed) {
			for (int at = words.isBlank() ? -1 : text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
				if (put(at, at + words.length(), typed)) {
					return true;
				}
			}
			return false;
		}

		private boolean put(int start, int end, String typed) {
			boolean taken = places.entrySet().stream().anyMatch(place -> place.getKey() < end && place.getValue().getKey() > start);
			if (taken || !LineParser.isFree(text, start) || !isWordEnd(end)) {
				return false;
			}
			places.put(start, Map.entry(end, typed));
			return true;
		}

		private boolean isWordEnd(int end) {
			return end == text.length() || !Character.isLetterOrDigit(text.charAt(end)) || Character.UnicodeScript.of(text.charAt(end - 1)) == Character.UnicodeScript.HAN
					|| Character.UnicodeScript.of(text.charAt(end)) == Character.UnicodeScript.HAN;
		}
	}
}
