package org.liaison.documents.content;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.liaison.agreements.Agreement;
import org.liaison.commitments.Commitment;
import org.liaison.documents.publishing.Grouping;
import org.liaison.meetings.Body;
import org.liaison.meetings.Meeting;
import org.liaison.model.Party;
import org.liaison.model.Record;
import org.liaison.ports.Place;

/** Tells which groups of a report a commitment belongs to. */
final class CommitmentGroups {

	private static final String REST = "rest"; //$NON-NLS-1$
	private static final String TOGETHER = ""; //$NON-NLS-1$

	/** Both sides together first, those of no group last, keys as they were given: PRT-2 before PRT-10. */
	static final Comparator<String> ORDER = Comparator.comparing((String id) -> id.equals(REST)).thenComparing(String::length)
			.thenComparing(Comparator.naturalOrder());

	private final Wordings wordings;
	private final Audience audience;
	private final Grouping grouping;
	private final Sides sides;

	CommitmentGroups(Wordings wordings, Audience audience, Grouping grouping) {
		this.wordings = wordings;
		this.audience = audience;
		this.grouping = grouping;
		sides = new Sides(wordings);
	}

	/** What the report is put together by. */
	Wording subject() {
		return wordings.say("grouping." + grouping); //$NON-NLS-1$
	}

	/** The groups' titles by what they are sorted by; at least one. */
	Map<String, Wording> of(Commitment commitment) {
		Map<String, Wording> groups = grouping == Grouping.SIDE ? side(commitment) : about(commitment);
		if (groups.isEmpty()) {
			groups.put(REST, wordings.say("grouping.none." + grouping)); //$NON-NLS-1$
		}
		return groups;
	}

	private Map<String, Wording> side(Commitment commitment) {
		Set<String> countries = new LinkedHashSet<>();
		for (Party party : audience.of(commitment.getObligors())) {
			countries.add(sides.country(party));
		}
		countries.remove(""); //$NON-NLS-1$
		Map<String, Wording> groups = new LinkedHashMap<>();
		if (countries.size() > 1) {
			groups.put(TOGETHER, wordings.say("side.both")); //$NON-NLS-1$
		} else {
			countries.forEach(country -> groups.put(country, sides.name(country)));
		}
		return groups;
	}

	private Map<String, Wording> about(Commitment commitment) {
		Set<Record> records = new LinkedHashSet<>(commitment.getConcerns());
		EObject origin = commitment.getOrigin() == null ? null : commitment.getOrigin().eContainer();
		if (origin instanceof Agreement agreement) {
			records.add(agreement);
		} else if (origin instanceof Meeting meeting && meeting.getBody() != null) {
			records.add(meeting.getBody());
		}
		Map<String, Wording> groups = new LinkedHashMap<>();
		records.stream().filter(this::fits).filter(audience::admits).forEach(record -> groups.put(record.getKey(), wordings.name(record)));
		return groups;
	}

	private boolean fits(Record record) {
		return switch (grouping) {
		case PORT -> record instanceof Place;
		case AGREEMENT -> record instanceof Agreement;
		case BODY -> record instanceof Body;
		case SIDE -> false;
		};
	}
}
