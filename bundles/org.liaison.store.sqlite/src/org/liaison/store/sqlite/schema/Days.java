package org.liaison.store.sqlite.schema;

import java.time.LocalDate;

import org.liaison.model.PartialDate;

/**
 * The days between which a date lies, as text that compares like the days do. An open beginning is earlier and an open end later
 * than every day; a date of which nothing is known has neither.
 */
public final class Days {

	private static final LocalDate FIRST = LocalDate.of(0, 1, 1);
	private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

	private Days() {
	}

	/** The earliest day of an EDTF text, or {@code null}. */
	public static String first(String text) {
		PartialDate date = parse(text);
		return isUnknown(date) ? null : day(date.earliest(), FIRST);
	}

	/** The latest day of an EDTF text, or {@code null}. */
	public static String last(String text) {
		PartialDate date = parse(text);
		return isUnknown(date) ? null : day(date.latest(), LAST);
	}

	/** A text that is no date, which only a foreign operation can bring, is kept as text and has no days. */
	private static PartialDate parse(String text) {
		try {
			return text == null ? null : PartialDate.parse(text);
		} catch (IllegalArgumentException noDate) {
			return null;
		}
	}

	private static boolean isUnknown(PartialDate date) {
		return date == null || date.earliest() == null && date.latest() == null;
	}

	private static String day(LocalDate day, LocalDate open) {
		if (day == null) {
			return open.toString();
		}
		return (day.isBefore(FIRST) ? FIRST : day.isAfter(LAST) ? LAST : day).toString();
	}
}
