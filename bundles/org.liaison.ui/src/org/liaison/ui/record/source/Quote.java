package org.liaison.ui.record.source;

import java.util.Optional;

import org.liaison.model.Citation;

/**
 * A passage of a text: the quote with its surroundings and its position, the two selectors of the W3C Web Annotation Data Model. The
 * position is quick, the quote survives changes of the text.
 *
 * @param exact the passage, word for word
 * @param prefix some characters before it, may be empty
 * @param suffix some characters after it, may be empty
 * @param start position of its first character in UTF-16 units, or -1
 */
record Quote(String exact, String prefix, String suffix, int start) {

	private static final int SURROUNDINGS = 32;

	/** Where a passage is: from {@code start} (inclusive) to {@code end} (exclusive). */
	record Range(int start, int end) {
	}

	/** The passage that a citation points to. */
	static Quote of(Citation citation) {
		return new Quote(text(citation.getExact()), text(citation.getPrefix()), text(citation.getSuffix()),
				citation.getStart() == null ? -1 : citation.getStart());
	}

	/** A passage of {@code text}. */
	static Quote of(String text, int start, int end) {
		return new Quote(text.substring(start, end), text.substring(Math.max(0, start - SURROUNDINGS), start),
				text.substring(end, Math.min(text.length(), end + SURROUNDINGS)), start);
	}

	private static String text(String text) {
		return text == null ? "" : text; //$NON-NLS-1$
	}

	/** Where the passage is in a text; empty when the text does not have it. */
	Optional<Range> in(String text) {
		if (exact.isEmpty()) {
			return Optional.empty();
		}
		if (start >= 0 && text.startsWith(exact, start)) {
			return Optional.of(range(start));
		}
		int best = -1;
		int bestFit = -1;
		for (int at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
			int fit = fit(text, at);
			if (fit > bestFit) {
				best = at;
				bestFit = fit;
			}
		}
		return best < 0 ? Optional.empty() : Optional.of(range(best));
	}

	private Range range(int from) {
		return new Range(from, from + exact.length());
	}

	/** How many characters of the surroundings agree. */
	private int fit(String text, int at) {
		int fit = 0;
		while (fit < prefix.length() && fit < at && prefix.charAt(prefix.length() - 1 - fit) == text.charAt(at - 1 - fit)) {
			fit++;
		}
		int after = at + exact.length();
		int follows = 0;
		while (follows < suffix.length() && after + follows < text.length() && suffix.charAt(follows) == text.charAt(after + follows)) {
			follows++;
		}
		return fit + follows;
	}
}
