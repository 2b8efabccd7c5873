package org.liaison.sessions.agenda;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.liaison.core.Edit;
import org.liaison.core.Problem;
import org.liaison.core.RecordRef;
import org.liaison.core.RegisterException;
import org.liaison.core.value.Expected;
import org.liaison.meetings.Meeting;
import org.liaison.meetings.MeetingsPackage;
import org.liaison.model.PartialDate;

/**
 * What is known of a meeting that is to be created. Nobody is forced to know any of it.
 *
 * @param number a whole number from 1, in whatever digits it was typed; {@code null} for the one after the last
 * @param place where, a record of the register; {@code null} when it is not known
 * @param venue where in words, also a town that is no record; {@code null} when it is not known
 * @param dates when, as loosely as it is known: {@code 2027-21} is the spring of 2027; {@code null} when it is not known
 */
public record SessionPlan(String number, RecordRef place, String venue, PartialDate dates) {

	private static final Pattern COUNT = Pattern.compile("0*([1-9]\\d{0,8})"); //$NON-NLS-1$

	/** Nothing is known yet. */
	public static final SessionPlan OPEN = new SessionPlan(null, null, null, null);

	/**
	 * Writes what is known into a meeting; what is not known stays as it is there. A place that is a record and one in words are one answer to
	 * the question where: it takes the place of the former one as a whole.
	 *
	 * @throws RegisterException {@code BAD_VALUE} when the number is no whole number from 1
	 */
	public void applyTo(Edit edit, Meeting meeting) {
		Optional.ofNullable(number).map(SessionPlan::count).ifPresent(meeting::setNumber);
		if (place != null || venue != null) {
			meeting.setPlace(place == null ? null : edit.reference(place));
			meeting.setVenue(venue);
		}
		Optional.ofNullable(dates).ifPresent(meeting::setDates);
	}

	/** Full-width digits are what a Chinese keyboard types. */
	private static String count(String typed) {
		Matcher matcher = COUNT.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC).strip());
		if (!matcher.matches()) {
			throw new RegisterException(Problem.BAD_VALUE, typed, MeetingsPackage.Literals.MEETING__NUMBER.getName(), Expected.COUNT);
		}
		return matcher.group(1);
	}
}
