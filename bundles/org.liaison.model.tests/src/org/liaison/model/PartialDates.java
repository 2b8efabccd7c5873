package org.liaison.model;

import java.time.LocalDate;
import java.util.Random;

/** Makes texts of dates of every shape, the same ones for the same seed. */
final class PartialDates {

	private final Random random;

	PartialDates(long seed) {
		random = new Random(seed);
	}

	/** Text of some date or interval. */
	String next() {
		LocalDate first = LocalDate.ofEpochDay(random.nextInt(-40_000, 40_000));
		return switch (random.nextInt(8)) {
		case 0 -> "../" + date(first);
		case 1 -> date(first) + "/..";
		case 2 -> "/" + date(first);
		case 3 -> date(first) + "/";
		case 4 -> date(first) + "/" + date(first.plusYears(random.nextInt(1001, 1100)));
		default -> date(first);
		};
	}

	private String date(LocalDate day) {
		String text = day.toString();
		String year = text.substring(0, 4);
		String shaped = switch (random.nextInt(10)) {
		case 0 -> year;
		case 1 -> text.substring(0, 7);
		case 2 -> year + "-" + random.nextInt(21, 25);
		case 3 -> text.substring(0, 3) + "X";
		case 4 -> text.substring(0, 2) + "XX";
		case 5 -> year + "-XX";
		case 6 -> text.substring(0, 7) + "-XX";
		case 7 -> "XXXX" + text.substring(4);
		case 8 -> text.substring(0, 3) + "X-XX";
		default -> text;
		};
		String qualifiers = "?~%";
		return random.nextBoolean() ? shaped : shaped + qualifiers.charAt(random.nextInt(qualifiers.length()));
	}
}
