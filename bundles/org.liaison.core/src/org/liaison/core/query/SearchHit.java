package org.liaison.core.query;

import java.util.List;

import org.liaison.core.RecordRef;

/**
 * A record that matches.
 *
 * @param record which
 * @param snippet a passage with the matching words, {@code ""} when the key or an alias matched
 * @param matches places of the matching words in the snippet
 */
public record SearchHit(RecordRef record, String snippet, List<Match> matches) {

	/** Place of a matching word: from {@code start} (inclusive) to {@code end} (exclusive), in UTF-16 units. */
	public record Match(int start, int end) {
	}
}
