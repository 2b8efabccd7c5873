package org.liaison.ui.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** When something was, as people say it. */
public final class Moment {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT);
	private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);

	private Moment() {
	}

	/** The time, with the day unless it is today. */
	public static String text(Instant when) {
		ZonedDateTime at = when.atZone(ZoneId.systemDefault());
		return (at.toLocalDate().equals(LocalDate.now()) ? TIME : DAY_AND_TIME).format(at);
	}
}
