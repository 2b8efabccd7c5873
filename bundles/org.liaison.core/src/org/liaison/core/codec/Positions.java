package org.liaison.core.codec;

import java.util.ArrayList;
import java.util.List;

/**
 * Fractional positions: texts whose plain order is the order of the elements, with room between any two of them, so that an element
 * can be put anywhere without touching the others. Made of digits and ASCII letters; never ending in {@code 0}, because nothing
 * would fit before it.
 */
public final class Positions {

	private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"; //$NON-NLS-1$
	private static final int BASE = DIGITS.length();

	private Positions() {
	}

	/**
	 * A position between two others. Appending counts up, so that lists that grow at their end keep short positions.
	 *
	 * @param before the position before, {@code null} for the beginning
	 * @param after the position after, {@code null} for the end
	 * @throws IllegalArgumentException when {@code before} is not less than {@code after}
	 */
	public static String between(String before, String after) {
		if (before != null && after != null && before.compareTo(after) >= 0) {
			throw new IllegalArgumentException(before + " >= " + after); //$NON-NLS-1$
		}
		return between(before, after, before != null && after == null);
	}

	/** {@code count} positions in order, each with room around it. */
	public static List<String> sequence(int count) {
		return between(null, null, count);
	}

	/** {@code count} positions in order between two others. */
	static List<String> between(String before, String after, int count) {
		if (count == 1) {
			return List.of(between(before, after));
		}
		List<String> positions = new ArrayList<>(count);
		halve(before, after, count, positions);
		return positions;
	}

	private static void halve(String before, String after, int count, List<String> positions) {
		if (count > 0) {
			int left = (count - 1) / 2;
			String middle = between(before, after, false);
			halve(before, middle, left, positions);
			positions.add(middle);
			halve(middle, after, count - 1 - left, positions);
		}
	}

	/** Digit by digit as long as there is no room between the two, then one digit in between. */
	private static String between(String before, String after, boolean countUp) {
		var position = new StringBuilder();
		String high = after;
		for (int i = 0;; i++) {
			int from = digit(before, i, 0);
			int to = digit(high, i, BASE);
			if (to - from > 1) {
				return position.append(DIGITS.charAt(countUp ? from + 1 : (from + to) / 2)).toString();
			}
			position.append(DIGITS.charAt(from));
			if (to > from) {
				high = null;
			}
		}
	}

	private static int digit(String position, int index, int otherwise) {
		return position != null && index < position.length() ? DIGITS.indexOf(position.charAt(index)) : otherwise;
	}
}
