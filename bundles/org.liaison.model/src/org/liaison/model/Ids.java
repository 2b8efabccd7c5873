package org.liaison.model;

import java.security.SecureRandom;
import java.util.UUID;

/**
 * New identifiers: UUID version 7 (RFC 9562). They begin with the time, so that a table's index grows at its end, and each is greater
 * than the one before it in this process, even when the clock stands still or is set back.
 */
public final class Ids {

	private static final SecureRandom RANDOM = new SecureRandom();
	private static final int COUNTER_BITS = 12;

	/** Milliseconds since 1970 in the upper bits, a counter within the millisecond in the lower twelve. */
	private static long last;

	private Ids() {
	}

	/** A new identifier: 36 characters, lower case. Thread-safe. */
	public static String newId() {
		long tick = nextTick(System.currentTimeMillis());
		long time = tick >>> COUNTER_BITS;
		long counter = tick & 0xFFF;
		long high = time << 16 | 0x7000 | counter;
		long low = RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
		return new UUID(high, low).toString();
	}

	/** More than 4096 identifiers within a millisecond borrow from the next one. */
	private static synchronized long nextTick(long now) {
		last = Math.max(last + 1, now << COUNTER_BITS);
		return last;
	}
}
