package org.liaison.core.operation;

/**
 * The hybrid logical clock of operations: milliseconds since 1970 in the upper 48 bits, a counter in the lower 16. It never goes back,
 * also when the computer's clock is set back: it then counts on from the greatest value that was seen. After Kulkarni and others,
 * "Logical Physical Clocks" (2014).
 */
public final class HybridClock {

	private static final int COUNTER_BITS = 16;

	private HybridClock() {
	}

	/**
	 * The next value.
	 *
	 * @param last the greatest value seen so far, 0 for none
	 * @param milliseconds what the computer's clock says, since 1970
	 */
	public static long next(long last, long milliseconds) {
		return Math.max(milliseconds << COUNTER_BITS, last + 1);
	}

	/** The milliseconds since 1970 of a value. */
	public static long milliseconds(long value) {
		return value >>> COUNTER_BITS;
	}
}
