package org.liaison.documents.content;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.liaison.agreements.Agreement;
import org.liaison.commitments.Commitment;
import org.liaison.core.Edit;
import org.liaison.core.Referrer;
import org.liaison.meetings.AgendaItem;
import org.liaison.meetings.Meeting;
import org.liaison.meetings.MeetingsPackage;
import org.liaison.meetings.Outcome;
import org.liaison.model.Record;

/**
 * What belongs to an item of an agenda: the points of earlier meetings that it continues, the commitments that they led to, the ports,
 * corridors and agreements that all of these are about, and where else the commitments were spoken of.
 */
final class Related {

	/** A commitment that is spoken of at more meetings than this has its latest ones told. */
	private static final int MEETINGS = 20;

	private final Audience audience;
	private final Map<String, Commitment> commitments = new LinkedHashMap<>();
	private final Map<String, Record> others = new LinkedHashMap<>();
	private final Set<Outcome> outcomes = new LinkedHashSet<>();

	Related(Edit edit, Audience audience, AgendaItem item) {
		this.audience = audience;
		Set<AgendaItem> seen = new HashSet<>();
		for (AgendaItem point = item; point != null && seen.add(point); point = point.getCarriedFrom()) {
			addPoint(point);
		}
		List.copyOf(commitments.values()).forEach(commitment -> spokenOf(edit, commitment));
	}

	private void addPoint(AgendaItem point) {
		addAll(point.getConcerns());
		if (point.eContainer() instanceof Meeting meeting && audience.admits(meeting)) {
			meeting.getOutcomes().stream().filter(outcome -> outcome.getAgendaItem() == point).forEach(this::addOutcome);
		}
	}

	private void addOutcome(Outcome outcome) {
		outcomes.add(outcome);
		addAll(outcome.getCommitments());
		addAll(outcome.getConcerns());
	}

	private void addAll(Collection<Record> records) {
		records.forEach(this::add);
	}

	private void add(Record record) {
		if (!audience.admits(record)) {
			return;
		}
		if (!(record instanceof Commitment commitment)) {
			others.putIfAbsent(record.getId(), record);
		} else if (commitments.putIfAbsent(commitment.getId(), commitment) == null) {
			addAll(commitment.getConcerns());
			if (commitment.getOrigin() != null && commitment.getOrigin().eContainer() instanceof Agreement agreement) {
				add(agreement);
			}
		}
	}

	/** Outcomes of other meetings that name the commitment. */
	private void spokenOf(Edit edit, Commitment commitment) {
		for (Referrer referrer : audience.register().referrers(commitment.getId(), MEETINGS)) {
			if (referrer.record().type().endsWith('#' + MeetingsPackage.Literals.MEETING.getName())
					&& edit.load(referrer.record().id()) instanceof Meeting meeting && audience.admits(meeting)) {
				meeting.getOutcomes().stream().filter(outcome -> names(outcome, commitment)).forEach(outcomes::add);
			}
		}
	}

	private static boolean names(Outcome outcome, Commitment commitment) {
		return outcome.getCommitments().contains(commitment) || outcome.getConcerns().contains(commitment);
	}

	/** Commitments, in the order in which they were found. */
	List<Commitment> commitments() {
		return List.copyOf(commitments.values());
	}

	/** Outcomes of this and earlier meetings. */
	List<Outcome> outcomes() {
		return List.copyOf(outcomes);
	}

	/** What it is about, of one type. */
	<T> List<T> others(Class<T> type) {
		return others.values().stream().filter(type::isInstance).map(type::cast).toList();
	}

	/** All records. */
	Stream<Record> all() {
		return Stream.concat(commitments.values().stream(), others.values().stream());
	}
}
