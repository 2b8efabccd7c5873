package org.liaison.ui.search;

import java.util.List;
import java.util.function.Predicate;

import org.liaison.core.query.SearchHit;
import org.liaison.core.query.SearchHit.Match;

/**
 * A snippet as one line that begins shortly before its first match when that would otherwise not be seen.
 *
 * @param text the line
 * @param matches places of the matching words in it
 */
record Passage(String text, List<Match> matches) {

	private static final String MORE = "\u2026"; //$NON-NLS-1$
	private static final int BEFORE = 8;

	/** @param fits whether a text can be shown without being cut */
	static Passage of(SearchHit hit, Predicate<String> fits) {
		String line = hit.snippet().replaceAll("\\R", " "); //$NON-NLS-1$ //$NON-NLS-2$
		int start = hit.matches().isEmpty() ? 0 : hit.matches().getFirst().start();
		if (start <= BEFORE || line.length() != hit.snippet().length() || fits.test(line.substring(0, hit.matches().getFirst().end()))) {
			return new Passage(line, hit.matches());
		}
		int cut = start - BEFORE;
		int moved = cut - MORE.length();
		return new Passage(MORE + line.substring(cut),
				hit.matches().stream().map(match -> new Match(match.start() - moved, match.end() - moved)).toList());
	}
}
