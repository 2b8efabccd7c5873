package org.liaison.bench.faults;

/**
 * Something that a traced process did.
 *
 * @param kind what it did
 * @param file {@link #REGISTER} or {@link #JOURNAL}
 * @param offset where it wrote, the length after a truncation, or how many commitments it said were saved
 * @param data what it wrote
 */
record Event(Kind kind, int file, int offset, byte[] data) {

	static final int REGISTER = 0;
	static final int JOURNAL = 1;

	/** What a process does to files, and what it says. */
	enum Kind {
		WRITE, TRUNCATE, SYNC, SAID
	}
}
