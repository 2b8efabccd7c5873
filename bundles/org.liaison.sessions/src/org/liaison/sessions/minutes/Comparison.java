package org.liaison.sessions.minutes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.liaison.meetings.MinutesVersion;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import com.ibm.icu.text.BreakIterator;

/**
 * Two texts word by word. What a word is follows the rules of each language; Chinese, which does not mark its words, is cut by a
 * dictionary. Put together, all pieces but the inserted ones are the older text, all but the deleted ones the newer.
 *
 * @param pieces the pieces in order, by language; a language that neither text has is absent
 */
public record Comparison(Map<Language, List<Piece>> pieces) {

	/** What became of a piece. */
	public enum Change {
		/** It is in both. */
		SAME,
		/** It is in the older one only. */
		DELETED,
		/** It is in the newer one only. */
		INSERTED
	}

	/**
	 * Some words that follow each other.
	 *
	 * @param change what became of them
	 * @param text the words with what stands between them
	 */
	public record Piece(Change change, String text) {
	}

	/** Compares the texts of two versions. */
	public static Comparison of(MinutesVersion older, MinutesVersion newer) {
		return of(older.getText(), newer.getText());
	}

	/** Compares two texts in each language. */
	public static Comparison of(LocalizedText older, LocalizedText newer) {
		Map<Language, List<Piece>> pieces = new EnumMap<>(Language.class);
		for (Language language : Language.values()) {
			String before = older.text(language);
			String after = newer.text(language);
			if (before != null || after != null) {
				pieces.put(language, pieces(Objects.requireNonNullElse(before, ""), Objects.requireNonNullElse(after, ""), language)); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
		return new Comparison(pieces);
	}

	/** Whether nothing differs in any language. */
	public boolean isSame() {
		return pieces.values().stream().flatMap(List::stream).allMatch(piece -> piece.change() == Change.SAME);
	}

	/** Lines first, then words within the lines that changed: minutes are long, and mostly the same. */
	private static List<Piece> pieces(String older, String newer, Language language) {
		List<Piece> pieces = new ArrayList<>();
		List<String> before = lines(older);
		List<String> after = lines(newer);
		for (AbstractDelta<String> delta : DiffUtils.diff(before, after, true).getDeltas()) {
			String source = String.join("", delta.getSource().getLines()); //$NON-NLS-1$
			if (delta.getType() == DeltaType.EQUAL) {
				add(pieces, Change.SAME, source);
			} else {
				words(words(source, language), words(String.join("", delta.getTarget().getLines()), language), pieces); //$NON-NLS-1$
			}
		}
		return List.copyOf(pieces);
	}

	private static void words(List<String> before, List<String> after, List<Piece> pieces) {
		for (AbstractDelta<String> delta : DiffUtils.diff(before, after, true).getDeltas()) {
			boolean same = delta.getType() == DeltaType.EQUAL;
			add(pieces, same ? Change.SAME : Change.DELETED, String.join("", delta.getSource().getLines())); //$NON-NLS-1$
			if (!same) {
				add(pieces, Change.INSERTED, String.join("", delta.getTarget().getLines())); //$NON-NLS-1$
			}
		}
	}

	private static void add(List<Piece> pieces, Change change, String text) {
		if (text.isEmpty()) {
			return;
		}
		boolean goesOn = !pieces.isEmpty() && pieces.getLast().change() == change;
		Piece piece = new Piece(change, goesOn ? pieces.removeLast().text() + text : text);
		pieces.add(piece);
	}

	/** The lines with their ends. */
	private static List<String> lines(String text) {
		return Arrays.stream(text.split("(?<=\n)")).flatMap(line -> line.isEmpty() ? Stream.empty() : Stream.of(line)).toList(); //$NON-NLS-1$
	}

	/** The words, and what stands between them. */
	private static List<String> words(String text, Language language) {
		BreakIterator breaks = BreakIterator.getWordInstance(language.locale());
		breaks.setText(text);
		List<String> words = new ArrayList<>();
		int start = breaks.first();
		for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
			words.add(text.substring(start, end));
			start = end;
		}
		return words;
	}
}
