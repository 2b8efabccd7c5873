package org.liaison.core.query;

import java.util.List;

import org.liaison.core.RecordRef;

/**
 * A record that matches.
 *
 * @param record which
 * @param snippet the key, a name or a passage with the matching words
 * @param matches places of the matching words in the snippet
 */
public record SearchHit(RecordRef record, String snippet, List<Match> matches) {

	/** Place of a matching word: from {@code start} (inclusive) to {@code end} (exclusive), in UTF-16 units. */
	public record Match(int start, int end) {
	}
}
