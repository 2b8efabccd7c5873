package org.liaison.sessions.agenda;

import static org.liaison.meetings.MeetingsPackage.Literals.MEETING__DATES;
import static org.liaison.meetings.MeetingsPackage.Literals.MEETING__NUMBER;
import static org.liaison.meetings.MeetingsPackage.Literals.MEETING__PLACE;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.liaison.core.types.ValueText;
import org.liaison.meetings.Meeting;

/**
 * As which one, when and where a meeting is to be held, in words.
 *
 * @param words by feature; the venue stands for a place that is no record; {@code ""} for what nobody knows
 */
record Appointment(Map<EStructuralFeature, String> words) {

	static Appointment of(Meeting meeting, ValueText text) {
		Map<EStructuralFeature, String> words = new LinkedHashMap<>();
		words.put(MEETING__NUMBER, text.text(MEETING__NUMBER, meeting.getNumber()));
		words.put(MEETING__DATES, text.text(MEETING__DATES, meeting.getDates()));
		words.put(MEETING__PLACE, meeting.getPlace() == null ? Objects.requireNonNullElse(meeting.getVenue(), "") //$NON-NLS-1$
				: text.text(MEETING__PLACE, meeting.getPlace()));
		return new Appointment(words);
	}

	/** What another one says otherwise. */
	List<EStructuralFeature> differing(Appointment other) {
		return words.keySet().stream().filter(feature -> !words.get(feature).equals(other.words.get(feature))).toList();
	}
}
