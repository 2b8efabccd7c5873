package org.liaison.documents.publishing;

/** What the commitments of a report are put together by. */
public enum Grouping {
	/** Who has to act. */
	SIDE,
	/** The port that it is about. */
	PORT,
	/** The agreement that it is about or comes from. */
	AGREEMENT,
	/** The body at whose meeting it was made. */
	BODY
}
