package org.liaison.documents.content;

import static org.liaison.meetings.MeetingsPackage.Literals.AGENDA_ITEM__STATE;
import static org.liaison.meetings.MeetingsPackage.Literals.MEETING__FORMAT;
import static org.liaison.meetings.MeetingsPackage.Literals.OUTCOME_POSITION__STANCE;
import static org.liaison.meetings.MeetingsPackage.Literals.OUTCOME__KIND;
import static org.liaison.meetings.MeetingsPackage.Literals.PARTICIPANT__ROLE;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.liaison.commitments.Commitment;
import org.liaison.documents.content.MinutesContent.Delegation;
import org.liaison.meetings.AgendaItem;
import org.liaison.meetings.AgendaRules;
import org.liaison.meetings.Meeting;
import org.liaison.meetings.Outcome;
import org.liaison.meetings.OutcomePosition;
import org.liaison.meetings.Participant;
import org.liaison.meetings.ParticipantRole;
import org.liaison.model.Record;

/** What minutes and briefing packs say alike of a meeting. */
final class MeetingComposer {

	private final Wordings wordings;
	private final Audience audience;
	private final Sides sides;
	private final CommitmentComposer commitments;

	MeetingComposer(Wordings wordings, Audience audience) {
		this.wordings = wordings;
		this.audience = audience;
		sides = new Sides(wordings);
		commitments = new CommitmentComposer(wordings, audience);
	}

	/** Its title; its key where the title may not be told. */
	Wording title(Meeting meeting) {
		return wordings.first(wordings.text(meeting.getTitle()), wordings.plain(meeting.getKey()));
	}

	Passages head(Meeting meeting) {
		List<Wording> head = new ArrayList<>();
		add(head, "body", wordings.name(audience.of(meeting.getBody()))); //$NON-NLS-1$
		add(head, "session", wordings.plain(meeting.getNumber())); //$NON-NLS-1$
		add(head, "dates", wordings.date(meeting.getDates())); //$NON-NLS-1$
		add(head, "place", wordings.join(List.of(wordings.name(audience.of(meeting.getPlace())), wordings.plain(meeting.getVenue())))); //$NON-NLS-1$
		add(head, "format", wordings.literal(MEETING__FORMAT, meeting.getFormat())); //$NON-NLS-1$
		return Passages.of(head);
	}

	void add(List<Wording> lines, String label, Wording value) {
		if (!value.isEmpty()) {
			lines.add(value.labelled(wordings.lead(wordings.say(label))));
		}
	}

	List<Delegation> delegations(Meeting meeting) {
		List<Delegation> delegations = new ArrayList<>();
		sides.group(meeting.getParticipants(), Participant::getOrganisation).forEach((country, members) -> {
			List<Wording> people = members.stream().sorted((one, other) -> Boolean.compare(heads(other), heads(one))).map(this::person)
					.filter(person -> !person.isEmpty()).toList();
			if (!people.isEmpty()) {
				delegations.add(new Delegation(sides.name(country), sides.signature(country), Passages.of(people)));
			}
		});
		return delegations;
	}

	private static boolean heads(Participant participant) {
		return participant.getRole() == ParticipantRole.HEAD_OF_DELEGATION;
	}

	/** Name, post, organisation, role; the source's words where it names neither a person nor an organisation. */
	private Wording person(Participant participant) {
		Wording post = wordings.first(wordings.name(participant.getFunction()), wordings.nothing());
		Wording who = wordings.join(List.of(wordings.name(audience.of(participant.getPerson())), post, wordings.name(audience.of(participant.getOrganisation()))));
		if (who.isEmpty()) {
			return wordings.plain(participant.getWording());
		}
		Wording role = wordings.literal(PARTICIPANT__ROLE, participant.getRole());
		return role.isEmpty() || participant.getRole() == ParticipantRole.DELEGATE ? who : wordings.say("person.role", who, role); //$NON-NLS-1$
	}

	/** Titles labelled with their numbers. */
	Wording title(AgendaItem item, int position) {
		return wordings.text(item.getTitle()).labelled(number(item.getNumber(), position));
	}

	Passages agenda(Meeting meeting) {
		List<Wording> agenda = new ArrayList<>();
		for (AgendaItem item : AgendaRules.points(meeting)) {
			Wording presenter = wordings.name(audience.of(item.getPresenter()));
			agenda.add(title(item, agenda.size()).noted(wordings.lead(wordings.say("presenter")), presenter)); //$NON-NLS-1$
		}
		return Passages.of(agenda);
	}

	private static String number(String number, int position) {
		String given = number == null || number.isBlank() ? String.valueOf(position + 1) : number.strip();
		return given.endsWith(".") ? given : given + '.'; //$NON-NLS-1$
	}

	/** The wording of an outcome, led by its kind, with who said it and what was undertaken below it. */
	Wording outcome(Outcome outcome) {
		Wording text = wordings.text(outcome.getText()).labelled(wordings.lead(wordings.literal(OUTCOME__KIND, outcome.getKind())))
				.noted(wordings.lead(wordings.say("by")), wordings.names(audience.of(outcome.getBy()))); //$NON-NLS-1$
		for (OutcomePosition position : outcome.getPositions()) {
			text = text.noted(wordings.lead(commitments.who(position.getParty())), position(position));
		}
		for (Commitment commitment : undertaken(outcome)) {
			text = commitments.noted(text, commitment);
		}
		return text;
	}

	private Wording position(OutcomePosition position) {
		return commitments.said(wordings.literal(OUTCOME_POSITION__STANCE, position.getStance()), position.getText());
	}

	/** What became of a point without outcomes; nothing when nobody said. */
	Wording state(AgendaItem item) {
		return wordings.literal(AGENDA_ITEM__STATE, item.getState());
	}

	/** Keys of the commitments that an outcome created. */
	String keys(Outcome outcome) {
		return undertaken(outcome).stream().map(Commitment::getKey).collect(Collectors.joining(", ")); //$NON-NLS-1$
	}

	/** The commitments that an outcome created, as far as the document may name them. */
	List<Commitment> undertaken(Outcome outcome) {
		Set<Commitment> undertaken = new LinkedHashSet<>();
		for (Record record : outcome.getCommitments()) {
			if (record instanceof Commitment commitment && audience.admits(commitment)) {
				undertaken.add(commitment);
			}
		}
		return List.copyOf(undertaken);
	}
}
