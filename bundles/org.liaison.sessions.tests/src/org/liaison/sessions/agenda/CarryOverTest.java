package org.liaison.sessions.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.commitments.Commitment;
import org.liaison.commitments.CommitmentStatus;
import org.liaison.commitments.CommitmentsFactory;
import org.liaison.commitments.CommitmentsPackage;
import org.liaison.commitments.Position;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.Register;
import org.liaison.meetings.AgendaItem;
import org.liaison.meetings.AgendaItemState;
import org.liaison.meetings.Body;
import org.liaison.meetings.Meeting;
import org.liaison.meetings.MeetingState;
import org.liaison.meetings.MeetingsFactory;
import org.liaison.meetings.MeetingsPackage;
import org.liaison.meetings.Outcome;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;
import org.liaison.model.ModelPackage;
import org.liaison.model.Organisation;
import org.liaison.sessions.Registers;

/** What comes back although it looks settled, at the next meeting of two administrations that met once. */
class CarryOverTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

	@TempDir
	private Path folder;
	private Register register;
	private Edit edit;
	private Body body;
	private Organisation ours;
	private Organisation theirs;
	private Meeting meeting;

	@BeforeEach
	void open() {
		register = Registers.create(folder);
		edit = Edits.open(register);
		ours = (Organisation) edit.create(ModelPackage.Literals.ORGANISATION);
		theirs = (Organisation) edit.create(ModelPackage.Literals.ORGANISATION);
		body = (Body) edit.create(MeetingsPackage.Literals.BODY);
		body.getMembers().addAll(List.of(ours, theirs));
		meeting = (Meeting) edit.create(MeetingsPackage.Literals.MEETING);
		meeting.setBody(body);
		meeting.setState(MeetingState.HELD);
	}

	@AfterEach
	void close() {
		edit.close();
		register.close();
	}

	@Test
	void whatWeHoldForClosedComesBackWhileTheOtherSideCountsOnIt() {
		Commitment dropped = commitment(CommitmentStatus.DROPPED);
		dropped.getObligors().add(ours);
		Position position = CommitmentsFactory.eINSTANCE.createPosition();
		position.setParty(theirs);
		position.setStatus(CommitmentStatus.AGREED);
		dropped.getPositions().add(position);

		assertEquals(List.of("COM-1: the sides differ"), back());

		position.setStatus(CommitmentStatus.DROPPED);
		assertEquals(List.of(), back());
	}

	@Test
	void whatTookAPlaceBelongsWhereThatBelonged() {
		Commitment first = commitment(CommitmentStatus.SUPERSEDED);
		first.setOrigin(outcome(first));
		Commitment second = commitment(CommitmentStatus.SUPERSEDED);
		first.setReplacedBy(second);
		second.setReplacedBy(commitment(CommitmentStatus.AGREED));

		assertEquals(List.of("COM-3: open, no date"), back());
		DraftPoint point = new CarryOver(register, TODAY).draft(body.getId()).points().getFirst();
		assertEquals(meeting.getAgenda().getFirst().getId(), point.continues(), "under the point of what it replaced");
		assertEquals(1, point.concerns().size(), "what was replaced does not come back");
	}

	@Test
	void whatReplacedEachOtherByMistakeComesBackOnce() {
		Commitment first = commitment(CommitmentStatus.AGREED);
		first.setOrigin(outcome(first));
		Commitment second = commitment(CommitmentStatus.AGREED);
		first.setReplacedBy(second);
		second.setReplacedBy(first);

		assertEquals(List.of("COM-1: open, no date", "COM-2: open, no date"), back());
	}

	private Commitment commitment(CommitmentStatus status) {
		Commitment commitment = (Commitment) edit.create(CommitmentsPackage.Literals.COMMITMENT);
		commitment.setStatus(status);
		commitment.setClosingReason("because");
		return commitment;
	}

	/** Said under a point of the meeting that was discussed. */
	private Outcome outcome(Commitment commitment) {
		AgendaItem item = Agendas.add(meeting, LocalizedText.of(Language.EN, "Opening hours"));
		item.setState(AgendaItemState.DISCUSSED);
		Outcome outcome = MeetingsFactory.eINSTANCE.createOutcome();
		outcome.setAgendaItem(item);
		outcome.getCommitments().add(commitment);
		meeting.getOutcomes().add(outcome);
		return outcome;
	}

	/** What comes back and why, in the order of the draft. */
	private List<String> back() {
		edit.save("");
		return new CarryOver(register, TODAY).draft(body.getId()).points().stream().flatMap(point -> point.commitments().stream())
				.map(commitment -> commitment.record().key() + ": " + why(commitment.why())).toList();
	}

	private static String why(Set<Why> why) {
		return String.join(", ", why.stream().map(one -> one.in(Language.EN)).toList());
	}
}
