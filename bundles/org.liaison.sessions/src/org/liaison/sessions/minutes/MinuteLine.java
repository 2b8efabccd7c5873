package org.liaison.sessions.minutes;

import java.util.List;
import java.util.stream.Stream;

import org.liaison.core.RecordRef;
import org.liaison.meetings.OutcomeKind;
import org.liaison.model.PartialDate;

/**
 * One typed line of minutes, understood.
 *
 * @param kind decision, commitment, proposal, information or disagreement
 * @param text the sentence as it is to stand in the minutes: names of records in the place of what was typed for them
 * @param actors who has to act or who speaks, in the order of the line: organisations and persons
 * @param towards towards whom
 * @param mutual whether both sides are among the actors
 * @param concerns ports, corridors, agreements, categories and other records it is about
 * @param date when, {@code null} when the line names no date
 * @param dateWords loose words about the time that name no date, {@code null} when there are none
 * @param troubles what could not be understood; the words stay in the text
 */
public record MinuteLine(OutcomeKind kind, String text, List<RecordRef> actors, List<RecordRef> towards, boolean mutual,
		List<RecordRef> concerns, PartialDate date, String dateWords, List<Trouble> troubles) {

	/** This line with more to tell of it. */
	public MinuteLine and(List<Trouble> more) {
		return new MinuteLine(kind, text, actors, towards, mutual, concerns, date, dateWords, Stream.concat(troubles.stream(), more.stream()).toList());
	}
}
