package org.liaison.ui.today;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.OptionalLong;

import org.liaison.core.RecentChange;
import org.liaison.core.Register;

/** The records that were changed last, of any type. */
final class RecentCard implements CardSource {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT);
	private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);

	@Override
	public Content read(Register register, int limit) {
		return new Content(OptionalLong.empty(), register.recent(limit).stream().map(RecentCard::line).toList());
	}

	private static Line line(RecentChange change) {
		ZonedDateTime at = change.at().atZone(ZoneId.systemDefault());
		boolean today = at.toLocalDate().equals(LocalDate.now());
		return new Line(change.record(), (today ? TIME : DAY).format(at), change.author());
	}
}
