package org.liaison.testing.convergence;

import java.util.Random;

/**
 * One thing that happens at one post. What it means depends on what is there: every list of steps is a history, also one from which
 * some were left out.
 *
 * @param kind what
 * @param post where
 * @param a chooses, for example the record
 * @param b chooses, for example the field
 * @param c chooses, for example the value
 */
public record Step(Kind kind, int post, int a, int b, int c) {

	/** What can happen. */
	public enum Kind {
		/** A new record. */
		CREATE,
		/** A field of a record gets another value. */
		CHANGE,
		/** A record is deleted. */
		DELETE,
		/** A conflict is resolved. */
		RESOLVE,
		/** A package is made: of what another post lacks, or of everything. */
		PACK,
		/** A package arrives, perhaps again. */
		ARRIVE,
		/** A package arrives, and the program dies while taking it in. */
		CRASH,
		/** Somebody keeps a copy of the register's file. */
		COPY,
		/** Somebody copies the file that was kept over the register: nobody knows of it. */
		PUT_BACK,
		/** The clock is set days or years ahead for a moment, and a record is made meanwhile: the post's logical clock never goes back. */
		CLOCK
	}

	private static final Kind[] USUAL = { Kind.CREATE, Kind.CHANGE, Kind.CHANGE, Kind.CHANGE, Kind.CHANGE, Kind.CHANGE, Kind.CHANGE, Kind.CHANGE,
			Kind.DELETE, Kind.RESOLVE, Kind.PACK, Kind.PACK, Kind.ARRIVE, Kind.ARRIVE, Kind.ARRIVE, Kind.ARRIVE, Kind.CRASH, Kind.COPY, Kind.PUT_BACK,
			Kind.CLOCK };

	static Step random(Random random, int posts) {
		return new Step(USUAL[random.nextInt(USUAL.length)], random.nextInt(posts), random.nextInt(1000), random.nextInt(1000),
				random.nextInt(1000));
	}

	/** As a test has it that keeps a history. */
	@Override
	public String toString() {
		return "new Step(Kind." + kind + ", " + post + ", " + a + ", " + b + ", " + c + ")";
	}
}
