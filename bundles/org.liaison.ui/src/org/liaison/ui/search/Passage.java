package org.liaison.ui.search;

import java.util.List;
import java.util.function.Predicate;

import org.liaison.core.query.SearchHit;
import org.liaison.core.query.SearchHit.Match;
import org.liaison.ui.internal.TwoLines.Second;

/** Makes one line of a snippet; it begins shortly before the first match when that would otherwise not be seen. */
final class Passage {

	private static final String MORE = "\u2026"; //$NON-NLS-1$
	private static final int BEFORE = 8;

	private Passage() {
	}

	/** @param fits whether a text can be shown without being cut */
	static Second of(SearchHit hit, Predicate<String> fits) {
		// One blank for one line break, so that the matches stay where they are.
		String line = hit.snippet().replace('\n', ' ').replace('\r', ' ');
		List<Match> matches = hit.matches();
		if (matches.isEmpty() || matches.getFirst().start() <= BEFORE || fits.test(line.substring(0, matches.getFirst().end()))) {
			return new Second(line, matches);
		}
		int cut = matches.getFirst().start() - BEFORE;
		int moved = cut - MORE.length();
		return new Second(MORE + line.substring(cut),
				matches.stream().map(match -> new Match(match.start() - moved, match.end() - moved)).toList());
	}
}
