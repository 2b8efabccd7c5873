package org.liaison.store.sqlite.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.liaison.core.query.SearchHit.Match;

/**
 * A passage of a text with the words that were asked for.
 *
 * @param text the passage, an ellipsis where it was cut
 * @param matches places of the words in it
 */
record Snippet(String text, List<Match> matches) {

	private static final int BEFORE = 40;
	private static final int LENGTH = 160;
	/** Of a very long text only the beginning is looked through; a record that matches further on is shown with its beginning. */
	private static final int LOOKED_THROUGH = 20_000;
	private static final String ELLIPSIS = "…";
	/** Lines, other controls and marks of direction become blanks, one for one, so the places stay true and nothing is shown backwards. */
	private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]");

	/** The best passage: from the first text in which most of the words occur. */
	static Snippet of(List<String> texts, Question question, TextAnalyzer analyzer) {
		String best = texts.isEmpty() ? "" : texts.getFirst();
		List<Token> bestTokens = List.of();
		int most = 0;
		for (String whole : texts) {
			String text = whole.length() > LOOKED_THROUGH ? whole.substring(0, LOOKED_THROUGH) : whole;
			List<Token> found = analyzer.tokens(text).stream().filter(question::asksFor).toList();
			Set<String> terms = new HashSet<>();
			found.forEach(token -> terms.add(token.term()));
			if (terms.size() > most) {
				most = terms.size();
				best = text;
				bestTokens = found;
			}
		}
		return passage(best, bestTokens);
	}

	private static Snippet passage(String text, List<Token> found) {
		int first = found.isEmpty() ? 0 : found.getFirst().start();
		int start = first <= BEFORE ? 0 : nextWord(text, first - BEFORE, first);
		int end = text.length() - start <= LENGTH ? text.length() : lastWord(text, start + LENGTH, start + LENGTH / 2);
		String prefix = start == 0 ? "" : ELLIPSIS;
		String suffix = end == text.length() ? "" : ELLIPSIS;
		int shift = prefix.length() - start;
		List<Match> matches = new ArrayList<>();
		for (Token token : found) {
			if (token.end() <= end && token.start() >= start) {
				add(matches, token.start() + shift, token.end() + shift);
			}
		}
		String passage = UNSEEN.matcher(text.substring(start, end)).replaceAll(" ");
		return new Snippet(prefix + passage + suffix, matches);
	}

	/** Pairs of Han characters overlap: their places become one. */
	private static void add(List<Match> matches, int start, int end) {
		if (!matches.isEmpty() && matches.getLast().end() >= start) {
			Match last = matches.removeLast();
			matches.add(new Match(last.start(), Math.max(last.end(), end)));
		} else {
			matches.add(new Match(start, end));
		}
	}

	private static int nextWord(String text, int from, int atMost) {
		for (int i = from; i < atMost; i++) {
			if (Character.isWhitespace(text.charAt(i))) {
				return i + 1;
			}
		}
		return safe(text, from);
	}

	private static int lastWord(String text, int from, int atLeast) {
		for (int i = from; i > atLeast; i--) {
			if (Character.isWhitespace(text.charAt(i))) {
				return i;
			}
		}
		return safe(text, from);
	}

	/** Not between the halves of a character. */
	private static int safe(String text, int at) {
		return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
	}
}
