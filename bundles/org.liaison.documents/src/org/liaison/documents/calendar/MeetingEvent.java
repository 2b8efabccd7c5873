package org.liaison.documents.calendar;

import static org.liaison.meetings.MeetingsPackage.Literals.MEETING__BODY;
import static org.liaison.meetings.MeetingsPackage.Literals.MEETING__CONCERNS;
import static org.liaison.meetings.MeetingsPackage.Literals.MEETING__DATES;
import static org.liaison.meetings.MeetingsPackage.Literals.MEETING__FORMAT;
import static org.liaison.meetings.MeetingsPackage.Literals.MEETING__NUMBER;
import static org.liaison.meetings.MeetingsPackage.Literals.MEETING__PLACE;
import static org.liaison.meetings.MeetingsPackage.Literals.MEETING__STATE;
import static org.liaison.meetings.MeetingsPackage.Literals.MEETING__VENUE;
import static org.liaison.model.ModelPackage.Literals.RECORD__KEY;
import static org.liaison.model.ModelPackage.Literals.RECORD__TITLE;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.liaison.meetings.MeetingState;
import org.liaison.model.PartialDate;

import biweekly.component.ICalComponent;
import biweekly.component.VEvent;
import biweekly.property.Status;

/**
 * A meeting as an all-day event over its days. One whose days are not known, such as "spring 2027", is no event: a calendar would
 * have to block days that nobody named. One that had days and has none any more is cancelled on them, for calendars that took it.
 */
final class MeetingEvent implements EntryKind {

	private static final List<EStructuralFeature> DESCRIBED = List.of(RECORD__KEY, MEETING__NUMBER, MEETING__BODY, MEETING__DATES, MEETING__FORMAT,
			MEETING__STATE, MEETING__CONCERNS);

	@Override
	public List<EStructuralFeature> columns() {
		return Stream.of(Components.COLUMNS, DESCRIBED, List.of(MEETING__PLACE, MEETING__VENUE)).flatMap(List::stream).distinct().toList();
	}

	@Override
	public Optional<ICalComponent> component(Entry entry, Version version, EntryTexts texts, String category) {
		PartialDate said = entry.date(MEETING__DATES);
		PartialDate dates = Components.isExact(said) ? said : version.formerDays();
		if (dates == null) {
			return Optional.empty();
		}
		var event = new VEvent();
		Components.fill(event, entry, version, texts.each(entry.text(RECORD__TITLE), language -> ""), texts.lines(entry, DESCRIBED, language -> ""), category); //$NON-NLS-1$ //$NON-NLS-2$
		event.setDateStart(Components.day(dates.earliest()), false);
		event.setDateEnd(Components.day(dates.latest().plusDays(1)), false);
		String location = Stream.of(texts.value(entry, MEETING__VENUE), texts.value(entry, MEETING__PLACE)).filter(text -> !text.isBlank())
				.collect(Collectors.joining(", ")); //$NON-NLS-1$
		if (!location.isEmpty()) {
			event.setLocation(location);
		}
		event.setStatus(dates == said ? status(entry.literal(MEETING__STATE)) : Status.cancelled());
		return Optional.of(event);
	}

	private static Status status(String state) {
		if (state.equals(MeetingState.CANCELLED.getName())) {
			return Status.cancelled();
		}
		return state.equals(MeetingState.PLANNED.getName()) ? Status.tentative() : Status.confirmed();
	}
}
