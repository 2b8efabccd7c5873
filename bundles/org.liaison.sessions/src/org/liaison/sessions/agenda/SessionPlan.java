package org.liaison.sessions.agenda;

import java.util.Optional;

import org.liaison.core.Edit;
import org.liaison.core.RecordRef;
import org.liaison.meetings.Meeting;
import org.liaison.model.PartialDate;

/**
 * What is known of a meeting that is to be created. Nobody is forced to know any of it.
 *
 * @param number as officers say it, {@code null} for the one after the last
 * @param place where, a record of the register; {@code null} when it is not known
 * @param venue where in words, also a town that is no record; {@code null} when it is not known
 * @param dates when, as loosely as it is known: {@code 2027-21} is the spring of 2027; {@code null} when it is not known
 */
public record SessionPlan(String number, RecordRef place, String venue, PartialDate dates) {

	/** Nothing is known yet. */
	public static final SessionPlan OPEN = new SessionPlan(null, null, null, null);

	/** Writes what is known into a meeting; what is not known stays as it is there. */
	public void applyTo(Edit edit, Meeting meeting) {
		Optional.ofNullable(number).ifPresent(meeting::setNumber);
		Optional.ofNullable(place).map(edit::reference).ifPresent(meeting::setPlace);
		Optional.ofNullable(venue).ifPresent(meeting::setVenue);
		Optional.ofNullable(dates).ifPresent(meeting::setDates);
	}
}
