package org.liaison.bench.register;

import java.util.UUID;
import java.util.random.RandomGenerator;

/** Identifiers in the form of UUID version 7 that are the same in every run: they count milliseconds instead of reading a clock. */
final class SeededIds {

	private static final long BEGINNING = 1_600_000_000_000L;

	private final RandomGenerator random;
	private long milliseconds = BEGINNING;

	SeededIds(RandomGenerator random) {
		this.random = random;
	}

	/** The next one, greater than those before. */
	String next() {
		milliseconds++;
		long high = milliseconds << 16 | 0x7000 | random.nextInt(1 << 12);
		long low = random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
		return new UUID(high, low).toString();
	}
}
