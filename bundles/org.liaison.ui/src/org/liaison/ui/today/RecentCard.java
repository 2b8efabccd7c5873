package org.liaison.ui.today;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import java.util.OptionalLong;

import org.liaison.core.RecentChange;
import org.liaison.core.Register;
import org.liaison.ui.list.ListEditorInput;

/** The records that were changed last, of any type. */
final class RecentCard implements CardSource {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT)
			.withZone(ZoneId.systemDefault());

	@Override
	public Content read(Register register, int limit) {
		return new Content(OptionalLong.empty(), register.recent(limit).stream().map(RecentCard::line).toList());
	}

	@Override
	public Optional<ListEditorInput> list() {
		return Optional.empty();
	}

	private static Line line(RecentChange change) {
		return new Line(change.record(), TIME.format(change.at()), change.author());
	}
}
