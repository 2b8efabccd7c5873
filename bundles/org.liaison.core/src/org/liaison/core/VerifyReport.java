package org.liaison.core;

import java.util.List;

/**
 * What {@link Register#verify} found.
 *
 * @param records how many records were compared
 * @param operations how many operations were folded
 * @param findings what is wrong, in the reader's words; empty when all is well
 */
public record VerifyReport(long records, long operations, List<Finding> findings) {

	/**
	 * One thing that is wrong.
	 *
	 * @param problem what kind
	 * @param record key or UUID of the record it concerns, or empty
	 * @param detail the field, hash or page that shows it
	 */
	public record Finding(Problem problem, String record, String detail) {
	}

	/** What can be wrong with a register. */
	public enum Problem {
		/** SQLite itself reports a damaged page or index. */
		FILE_DAMAGED,
		/** An operation's hash does not follow from the one before it. */
		CHAIN_BROKEN,
		/** The stored state is not what the operations say. */
		STATE_DIFFERS,
		/** Content no longer matches its SHA-256. */
		CONTENT_DIFFERS,
		/** The search index does not agree with the records. */
		INDEX_DIFFERS
	}

	/** Whether nothing was found. */
	public boolean clean() {
		return findings.isEmpty();
	}
}
