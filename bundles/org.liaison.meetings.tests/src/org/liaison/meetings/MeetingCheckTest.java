package org.liaison.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liaison.core.contribution.Check;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;
import org.liaison.model.ModelFactory;
import org.liaison.model.PartialDate;
import org.liaison.testing.Found;

class MeetingCheckTest {

	private final Meeting meeting = MeetingsFactory.eINSTANCE.createMeeting();

	@ParameterizedTest
	@CsvSource({ "HELD, ''", "HELD, 2026-06-20", "PLANNED, 2026-06-21", "PLANNED, 2026", "IN_SESSION, 2026-06-20/2026-06-22", "CANCELLED, 2020",
			"NOT_STATED, 2013-10-22", "SIGNED, 2013-10-22" })
	void aStateThatItsDatesAllow(MeetingState state, String dates) {
		meeting.setState(state);
		meeting.setDates(PartialDate.parse(dates));

		assertFound();
	}

	@Test
	void aStateThatItsDatesHaveOvertaken() {
		meeting.setDates(PartialDate.parse("2026-06-20"));
		meeting.setState(MeetingState.PREPARED);
		assertFound("WARNING state: It was to take place on 20 June 2026; please say whether it was held.");

		meeting.setState(MeetingState.IN_SESSION);
		assertFound("WARNING state: It is marked as in session, but its dates have passed (20 June 2026).");
	}

	@Test
	void whatLiesAheadCannotBeOver() {
		meeting.setDates(PartialDate.parse("2027"));
		meeting.setState(MeetingState.HELD);

		assertFound("WARNING state: Its dates are still ahead (2027), but the state says that it has begun or is over.");
	}

	@Test
	void aCommitmentThatWasMadeIsKept() {
		Outcome outcome = outcome("3", OutcomeKind.COMMITMENT);
		outcome("4", OutcomeKind.INFORMATION);
		assertFound("WARNING commitments: Outcome 3 is a commitment, but no commitment is kept for it yet.");

		outcome.getCommitments().add(ModelFactory.eINSTANCE.createRecord());
		assertFound();
	}

	@Test
	void numbersAreGivenOnce() {
		item("1");
		item("2");
		item("1");
		item(null);
		item(null);
		outcome("1", OutcomeKind.DECISION);
		outcome(" 1 ", OutcomeKind.DECISION);

		assertFound("WARNING number: Number 1 is on the agenda twice.", "WARNING number: Number 1 is among the outcomes twice.");
	}

	@Test
	void anOutcomeAnswersAPointOfItsOwnMeeting() {
		AgendaItem own = item("1");
		Outcome outcome = outcome("1", OutcomeKind.DECISION);
		outcome.setAgendaItem(own);
		assertFound();

		outcome.setAgendaItem(MeetingsFactory.eINSTANCE.createAgendaItem());
		assertFound("WARNING agendaItem: Outcome 1 answers a point of another meeting's agenda.");
	}

	@Test
	void signedMinutesShowALaterChange() {
		MinutesVersion version = MeetingsFactory.eINSTANCE.createMinutesVersion();
		version.setNumber("2");
		version.setText(LocalizedText.of(Language.EN, "The sides open the port in May."));
		meeting.setMinutes(MeetingsFactory.eINSTANCE.createMinutes());
		meeting.getMinutes().getVersions().add(version);
		assertFound();

		version.setState(MinutesState.SIGNED);
		assertFound("INFORMATION sha256: Version 2 of the minutes is signed, but without a checksum: a later change of its text would not be noticed.");

		version.setSha256(MinutesSeal.of(version));
		assertFound();

		version.setText(version.getText().with(Language.EN, "The sides open the port in June."));
		assertFound("ERROR text: Version 2 of the minutes was signed, but its text is not the one that was signed. A correction is a new version.");
	}

	@Test
	void minutesAreNotSignedTomorrow() {
		MinutesVersion version = MeetingsFactory.eINSTANCE.createMinutesVersion();
		version.setNumber("2");
		meeting.setMinutes(MeetingsFactory.eINSTANCE.createMinutes());
		meeting.getMinutes().getVersions().add(version);
		for (String day : new String[] { "2026-06-21", "2026-06", "2026", "../2027" }) {
			version.setSigned(PartialDate.parse(day));
			assertFound();
		}
		version.setSigned(PartialDate.parse("2026-06-22"));
		assertFound("WARNING signed: Version 2 of the minutes is entered as signed on a day that is still to come: 22 June 2026.");
	}

	@Test
	void aMeetingThatIsNoLongerAsItWasSignedIsNamed() {
		meeting.setVenue("Manzhouli");
		MinutesVersion version = MeetingsFactory.eINSTANCE.createMinutesVersion();
		version.setNumber("2");
		meeting.setMinutes(MeetingsFactory.eINSTANCE.createMinutes());
		meeting.getMinutes().getVersions().add(version);
		version.setState(MinutesState.SIGNED);
		MinutesSeal.seal(meeting, version);
		assertFound();

		meeting.setVenue("Zabaikalsk");
		assertFound("ERROR meetingSha256: The meeting was changed after version 2 of its minutes was signed. Set back what was changed, or make a new version.");
		MinutesVersion correction = MeetingsFactory.eINSTANCE.createMinutesVersion();
		meeting.getMinutes().getVersions().add(correction);
		assertFound();
	}

	/** As versions were signed before the meeting was sealed with them. */
	@Test
	void aVersionThatWasSignedWithTheFirstSealOnlyIsWhole() {
		MinutesVersion version = MeetingsFactory.eINSTANCE.createMinutesVersion();
		version.setText(LocalizedText.of(Language.EN, "Signed"));
		version.setSha256("0fe8f3ec610ec59b3725c7e1d1b107dfa39f60421d871c12f37ea8f1c64e2ddc");
		version.setState(MinutesState.SIGNED);
		meeting.setMinutes(MeetingsFactory.eINSTANCE.createMinutes());
		meeting.getMinutes().getVersions().add(version);
		meeting.setVenue("Zabaikalsk");
		assertFound();
	}

	/** Seals that exist are made of this form. */
	@Test
	void theSealOfTheMeetingIsTheSha256OfItsSealedForm() {
		Meeting sealed = MeetingsFactory.eINSTANCE.createMeeting();
		sealed.setTitle(LocalizedText.of(Language.EN, "Talks").with(Language.ZH, "会谈"));
		sealed.setDates(PartialDate.parse("2027-21"));
		sealed.setVenue("Room 3\n\\ north");
		AgendaItem item = MeetingsFactory.eINSTANCE.createAgendaItem();
		item.setId("0198a5c0-0000-7000-8000-000000000002");
		item.setNumber("1");
		sealed.getAgenda().add(item);
		Outcome outcome = MeetingsFactory.eINSTANCE.createOutcome();
		outcome.setId("0198a5c0-0000-7000-8000-000000000003");
		outcome.setKind(OutcomeKind.DECISION);
		outcome.setAgendaItem(item);
		sealed.getOutcomes().add(outcome);

		assertEquals("""
				agenda=0198a5c0-0000-7000-8000-000000000002
				agenda.number=1
				dates=2027-21
				outcomes=0198a5c0-0000-7000-8000-000000000003
				outcomes.agendaItem=0198a5c0-0000-7000-8000-000000000002
				outcomes.kind=DECISION
				title=TITLE
				venue=Room 3\\n\\\\ north
				""".replace("TITLE", sealed.getTitle().toString().replace("\n", "\\n")), SealedForm.of(sealed));
		assertEquals("90905006da42df37a6c2b04fc0a203d8bcdc65fc51af6403fa061357851cd1e7", MinutesSeal.ofMeeting(sealed));
	}

	@Test
	void theSealIsTheSha256OfTheTextInItsStoredForm() {
		MinutesVersion version = MeetingsFactory.eINSTANCE.createMinutesVersion();
		version.setText(LocalizedText.of(Language.EN, "Signed"));

		assertEquals("0fe8f3ec610ec59b3725c7e1d1b107dfa39f60421d871c12f37ea8f1c64e2ddc", MinutesSeal.of(version));
	}

	@Test
	void aMeetingDoesNotFollowOnItself() {
		meeting.setPrevious(meeting);

		assertFound("ERROR previous: A meeting cannot follow on itself.");
	}

	private AgendaItem item(String number) {
		AgendaItem item = MeetingsFactory.eINSTANCE.createAgendaItem();
		item.setNumber(number);
		meeting.getAgenda().add(item);
		return item;
	}

	private Outcome outcome(String number, OutcomeKind kind) {
		Outcome outcome = MeetingsFactory.eINSTANCE.createOutcome();
		outcome.setNumber(number);
		outcome.setKind(kind);
		meeting.getOutcomes().add(outcome);
		return outcome;
	}

	private void assertFound(String... findings) {
		Check check = new MeetingCheck(Clock.fixed(Instant.parse("2026-06-21T12:00:00Z"), ZoneOffset.UTC));
		assertEquals(List.of(findings), Found.by(check, meeting));
	}
}
