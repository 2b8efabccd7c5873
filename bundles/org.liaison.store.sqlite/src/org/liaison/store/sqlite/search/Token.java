package org.liaison.store.sqlite.search;

/**
 * What a piece of text becomes in the index.
 *
 * @param term the stem of a word, a number, a pair of Han characters, or a single one
 * @param kind which of these
 * @param start where it begins in the text
 * @param end where it ends
 */
record Token(String term, Kind kind, int start, int end) {

	enum Kind {
		/** A word or a number. */
		WORD,
		/** Two Han characters. */
		PAIR,
		/** One Han character; in a column of its own, so that pairs stay neighbours of words in phrases. */
		CHARACTER
	}
}
