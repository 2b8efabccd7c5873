package org.liaison.sessions.agenda;

import static org.liaison.meetings.MeetingsPackage.Literals.AGENDA_ITEM__CARRIED_FROM;
import static org.liaison.meetings.MeetingsPackage.Literals.AGENDA_ITEM__CONCERNS;
import static org.liaison.meetings.MeetingsPackage.Literals.OUTCOME__COMMITMENTS;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.liaison.commitments.Commitment;
import org.liaison.core.codec.ObjectIds;
import org.liaison.core.validation.Targets;
import org.liaison.meetings.AgendaItem;
import org.liaison.meetings.AgendaRules;
import org.liaison.meetings.Meeting;
import org.liaison.meetings.Outcome;
import org.liaison.model.Record;

/**
 * What the agendas of a series have talked about: a point and those that carried it on are one thread. Only its last point counts, the
 * one that no later agenda took over.
 */
final class Threads {

	/**
	 * The last point of a thread.
	 *
	 * @param meeting where it stands
	 * @param item the point
	 * @param commitments UUIDs of the commitments that any point of the thread was about or led to
	 */
	record Thread(Meeting meeting, AgendaItem item, Set<String> commitments) {

		/** Why the point itself is open; empty when it was discussed and the sides do not differ. */
		Optional<Why> open() {
			if (AgendaRules.outcomes(meeting, item).stream().anyMatch(AgendaRules::isContested)) {
				return Optional.of(Why.DISAGREEMENT);
			}
			// A point that is about commitments only is over with them, whether it was discussed, deferred or neither.
			if (AgendaRules.isDiscussed(meeting, item) || isAboutCommitmentsOnly()) {
				return Optional.empty();
			}
			return Optional.of(switch (item.getState()) {
			case DEFERRED -> Why.DEFERRED;
			case TAKEN_OFF -> Why.TAKEN_OFF;
			default -> Why.NOT_DISCUSSED;
			});
		}

		boolean isAboutCommitmentsOnly() {
			List<Record> concerns = Targets.of(item, AGENDA_ITEM__CONCERNS, Record.class);
			return !concerns.isEmpty() && concerns.stream().allMatch(Commitment.class::isInstance);
		}

		/** What the point is about beside commitments. */
		List<String> otherConcerns() {
			return Targets.of(item, AGENDA_ITEM__CONCERNS, Record.class).stream().filter(record -> !(record instanceof Commitment))
					.map(ObjectIds::of).toList();
		}
	}

	private record Place(Meeting meeting, AgendaItem item) {
	}

	private final Map<String, Place> places = new HashMap<>();

	private Threads() {
	}

	/** The last points of all threads of these meetings, in the order of the meetings and their agendas. */
	static List<Thread> of(List<Meeting> meetings) {
		return new Threads().last(meetings);
	}

	/** UUIDs of the commitments that agendas of these meetings are about or their outcomes led to, under a point or under none. */
	static Set<String> commitments(List<Meeting> meetings) {
		Set<String> commitments = new HashSet<>();
		for (Meeting meeting : meetings) {
			meeting.getAgenda().forEach(item -> collect(Targets.of(item, AGENDA_ITEM__CONCERNS, Record.class), commitments));
			meeting.getOutcomes().forEach(outcome -> collect(Targets.of(outcome, OUTCOME__COMMITMENTS, Record.class), commitments));
		}
		return commitments;
	}

	private List<Thread> last(List<Meeting> meetings) {
		Set<String> continued = new HashSet<>();
		for (Meeting meeting : meetings) {
			for (AgendaItem item : meeting.getAgenda()) {
				places.put(item.getId(), new Place(meeting, item));
				earlier(item).ifPresent(continued::add);
			}
		}
		List<Thread> threads = new ArrayList<>();
		meetings.forEach(meeting -> meeting.getAgenda().stream().filter(item -> !continued.contains(item.getId()))
				.forEach(item -> threads.add(new Thread(meeting, item, commitments(item)))));
		return threads;
	}

	private static Optional<String> earlier(AgendaItem item) {
		return Targets.of(item, AGENDA_ITEM__CARRIED_FROM, AgendaItem.class).stream().map(ObjectIds::of).findFirst();
	}

	private Set<String> commitments(AgendaItem last) {
		Set<String> commitments = new LinkedHashSet<>();
		Set<String> seen = new HashSet<>();
		for (Place place = places.get(last.getId()); place != null && seen.add(place.item().getId());) {
			collect(Targets.of(place.item(), AGENDA_ITEM__CONCERNS, Record.class), commitments);
			for (Outcome outcome : AgendaRules.outcomes(place.meeting(), place.item())) {
				collect(Targets.of(outcome, OUTCOME__COMMITMENTS, Record.class), commitments);
			}
			place = earlier(place.item()).map(places::get).orElse(null);
		}
		return commitments;
	}

	private static void collect(List<Record> records, Set<String> commitments) {
		records.stream().filter(Commitment.class::isInstance).map(ObjectIds::of).forEach(commitments::add);
	}
}
