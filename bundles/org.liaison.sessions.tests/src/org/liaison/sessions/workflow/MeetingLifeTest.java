package org.liaison.sessions.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.Problems;
import org.liaison.core.Register;
import org.liaison.core.RegisterException;
import org.liaison.core.types.Labels;
import org.liaison.core.types.RecordTypesBuilder;
import org.liaison.meetings.AgendaItem;
import org.liaison.meetings.Meeting;
import org.liaison.meetings.MeetingState;
import org.liaison.meetings.MeetingsFactory;
import org.liaison.meetings.MeetingsPackage;
import org.liaison.meetings.MinutesSeal;
import org.liaison.meetings.MinutesState;
import org.liaison.meetings.MinutesVersion;
import org.liaison.meetings.Outcome;
import org.liaison.meetings.OutcomeKind;
import org.liaison.meetings.OutcomePosition;
import org.liaison.meetings.Stance;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;
import org.liaison.model.ModelPackage;
import org.liaison.model.Organisation;
import org.liaison.model.PartialDate;
import org.liaison.sessions.Registers;
import org.liaison.sessions.agenda.Agendas;
import org.liaison.sessions.minutes.Comparison;
import org.liaison.sessions.minutes.Comparison.Change;
import org.liaison.sessions.minutes.LineContext;
import org.liaison.sessions.minutes.LineDraft;
import org.liaison.sessions.minutes.LineParser;
import org.liaison.sessions.minutes.MinuteTaking;

/** A meeting from its plan to its signed minutes and their correction, in a real register. */
class MeetingLifeTest {

	private static final Set<Language> ALL = EnumSet.allOf(Language.class);

	@TempDir
	private Path folder;
	private final Labels labels = new RecordTypesBuilder().add(MeetingsPackage.eINSTANCE).labels();
	private final MinutesSteps steps = new MinutesSteps(labels);
	private Register register;
	private String id;

	@BeforeEach
	void aPlannedMeeting() {
		register = Registers.create(folder);
		try (Edit edit = Edits.open(register)) {
			Organisation customs = (Organisation) edit.create(ModelPackage.Literals.ORGANISATION);
			customs.setTitle(text("Harbin Customs", "哈尔滨海关", "Харбинская таможня"));
			Meeting meeting = (Meeting) edit.create(MeetingsPackage.Literals.MEETING);
			id = meeting.getId();
			meeting.setTitle(text("Talks", "会谈", "Переговоры"));
			meeting.setState(MeetingState.PLANNED);
			meeting.setDates(PartialDate.parse("2027-21"));
			meeting.setVenue("Shanghai");
			meeting.getParticipants().add(MeetingsFactory.eINSTANCE.createParticipant());
			meeting.getParticipants().getFirst().setOrganisation(customs);
			Agendas.add(meeting, text("Ports", "口岸", "Пункты пропуска"));
			edit.save("");
		}
	}

	@AfterEach
	void close() {
		register.close();
	}

	private static LocalizedText text(String en, String zh, String ru) {
		return LocalizedText.of(Language.EN, en).with(Language.ZH, zh).with(Language.RU, ru);
	}

	@Test
	void fromThePlanToTheSignedMinutesAndTheirCorrection() {
		change("papers are out", meeting -> steps.go(meeting, MeetingState.PREPARED, "Lin"));
		change("", meeting -> steps.go(meeting, MeetingState.IN_SESSION, "Lin"));
		type("c: @ORG-1 simplifies formalities by !end of 2027");
		change("", meeting -> steps.go(meeting, MeetingState.MINUTES_DRAFTED, "Lin"));
		assertEquals(List.of("WARNING Segments without Chinese text: 1.", "WARNING Segments without Russian text: 1."),
				lacking(MeetingState.AGREED));
		change("translated", meeting -> {
			meeting.getOutcomes().getFirst().setText(text(meeting.getOutcomes().getFirst().getText().text(Language.EN), "哈尔滨海关简化手续。", "Харбинская таможня упрощает формальности."));
			steps.renew(meeting);
			steps.go(meeting, MeetingState.AGREED, "Lin");
		});
		assertEquals(List.of(), lacking(MeetingState.AGREED));
		change("in Shanghai", meeting -> steps.sign(meeting, PartialDate.parse("2027-04-02"), List.of(meeting.getParticipants().getFirst().getOrganisation())));

		look(meeting -> {
			MinutesVersion version = version(meeting, 0);
			assertEquals(MinutesState.SIGNED, version.getState());
			assertTrue(MinutesSeal.isIntact(version));
			assertTrue(ALL.stream().allMatch(version.getText()::approved));
			assertEquals("""
					Talks
					Date: spring 2027
					Place: Shanghai

					Participants
					– Harbin Customs

					Agenda
					1. Ports

					1. Ports
					1) [Commitment] Harbin Customs simplifies formalities by end of 2027 [COM-1]""", version.getText().text(Language.EN));
			assertTrue(version.getText().text(Language.RU).contains("Харбинская таможня упрощает формальности. [COM-1]"));
		});
		assertEquals(List.of("PLANNED ", "PREPARED papers are out", "IN_SESSION ", "MINUTES_DRAFTED ", "AGREED translated", "SIGNED in Shanghai"),
				Workflow.history(register, id).stream().map(p -> p.state() + " " + p.reason()).toList());
		assertEquals(Set.of("Lin"), Workflow.history(register, id).stream().map(Workflow.Passage::author).collect(Collectors.toSet()));

		RegisterException refused = assertThrows(RegisterException.class, () -> type("d: Something more."));
		assertEquals("MTG-1 was not saved. Version 1 of the minutes is signed, so what they say of the meeting stays as it was "
				+ "signed: title, time, place, participants, agenda and outcomes. To correct it, make a new version.", Problems.sentence(refused, Language.EN));

		change("a slip", meeting -> steps.correct(meeting, "Lin", "“simplifies” was not said"));
		change("", meeting -> {
			meeting.getOutcomes().getFirst().setText(text("Harbin Customs facilitates formalities by end of 2027", "哈尔滨海关便利通关手续。", "Харбинская таможня облегчает формальности."));
			steps.renew(meeting);
		});
		look(meeting -> {
			MinutesVersion correction = version(meeting, 1);
			assertEquals("2", correction.getNumber());
			assertEquals("“simplifies” was not said", correction.getReason());
			Comparison comparison = Comparison.of(version(meeting, 0), correction);
			assertFalse(comparison.isSame());
			assertEquals(List.of("-simplifies", "+facilitates"), changed(comparison, Language.EN));
			assertEquals(List.of("-упрощает", "+облегчает"), changed(comparison, Language.RU));
			assertEquals(List.of("-简化", "+便利通关"), changed(comparison, Language.ZH));
		});
		change("", meeting -> steps.go(meeting, MeetingState.AGREED, "Lin"));
		change("", meeting -> steps.sign(meeting, PartialDate.parse("2027-05"), List.of()));
		look(meeting -> assertEquals(List.of(MinutesState.SIGNED, MinutesState.SIGNED),
				meeting.getMinutes().getVersions().stream().map(MinutesVersion::getState).toList()));
	}

	/** A body that talks in Chinese and Russian has its minutes in these two; what a point is called in English elsewhere changes nothing. */
	@Test
	void minutesAreAgreedInTheLanguagesInWhichTheyAreKept() {
		change("", meeting -> {
			meeting.setTitle(LocalizedText.of(Language.ZH, "会谈").with(Language.RU, "Переговоры"));
			steps.go(meeting, MeetingState.IN_SESSION, "Lin");
			Outcome outcome = MeetingsFactory.eINSTANCE.createOutcome();
			outcome.setText(LocalizedText.of(Language.ZH, "哈尔滨海关简化手续。").with(Language.RU, "Харбинская таможня упрощает формальности."));
			meeting.getOutcomes().add(outcome);
		});
		change("", meeting -> steps.go(meeting, MeetingState.MINUTES_DRAFTED, "Lin"));
		assertEquals(List.of(), lacking(MeetingState.AGREED));
		change("", meeting -> steps.go(meeting, MeetingState.AGREED, "Lin"));
		look(meeting -> assertEquals(List.of(Language.ZH, Language.RU),
				ALL.stream().filter(language -> version(meeting, 0).getText().approved(language)).sorted().toList()));
	}

	/** What is kept in one language is no hindrance, but each side misses its own; a language that comes later needs a text before it can be agreed. */
	@Test
	void aLanguageThatComesAfterTheDraftGetsItsTextWhenMinutesAreDraftedAgain() {
		change("", meeting -> {
			meeting.setTitle(LocalizedText.of(Language.EN, "Talks"));
			steps.go(meeting, MeetingState.IN_SESSION, "Lin");
		});
		change("", meeting -> steps.go(meeting, MeetingState.MINUTES_DRAFTED, "Lin"));
		assertEquals(List.of("WARNING Segments without Chinese text: 1.", "WARNING Segments without Russian text: 1."), lacking(MeetingState.AGREED));
		change("", meeting -> {
			version(meeting, 0).setText(version(meeting, 0).getText().with(Language.EN, "Talks, as we word them."));
			meeting.setTitle(meeting.getTitle().with(Language.ZH, "会谈"));
		});
		assertTrue(lacking(MeetingState.AGREED).contains("ERROR The minutes have no Chinese text."));

		change("", meeting -> steps.go(meeting, MeetingState.IN_SESSION, "Lin"));
		change("", meeting -> steps.go(meeting, MeetingState.MINUTES_DRAFTED, "Lin"));
		look(meeting -> {
			assertEquals("Talks, as we word them.", version(meeting, 0).getText().text(Language.EN));
			assertTrue(version(meeting, 0).getText().text(Language.ZH).startsWith("会谈\n"));
		});
		assertFalse(lacking(MeetingState.AGREED).stream().anyMatch(finding -> finding.startsWith("ERROR")));
	}

	/** A line that is typed after the text was agreed is not in what is signed: that is no small thing. */
	@Test
	void aLineThatIsTypedAfterTheMinutesAreAgreedIsWarnedOf() {
		change("", meeting -> meeting.setTitle(LocalizedText.of(Language.EN, "Talks")));
		change("", meeting -> steps.go(meeting, MeetingState.IN_SESSION, "Lin"));
		type("d: Formalities are simplified.");
		change("", meeting -> steps.go(meeting, MeetingState.MINUTES_DRAFTED, "Lin"));
		change("", meeting -> steps.go(meeting, MeetingState.AGREED, "Lin"));
		look(meeting -> assertEquals(Set.of(), Readiness.outdated(meeting, labels)));
		type("d: Fees stay as they are.");
		look(meeting -> assertEquals(Set.of(Language.EN), Readiness.outdated(meeting, labels)));
		assertEquals("WARNING The English text of the minutes is not what agenda and outcomes make now; later lines may be missing."
				+ " In “Minutes drafted” it can be made anew.", lacking(MeetingState.SIGNED).getFirst());

		change("renewed", meeting -> steps.go(meeting, MeetingState.MINUTES_DRAFTED, "Lin"));
		look(meeting -> assertEquals(Set.of(), Readiness.outdated(meeting, labels)));
		assertFalse(lacking(MeetingState.AGREED).stream().anyMatch(finding -> finding.contains("make now")));
	}

	/** Each language for itself: what was worded by hand is told and stays, what was not is what agenda and outcomes say now. */
	@Test
	void draftedAnewIsOnlyWhatNobodyWordedByHand() {
		change("", meeting -> steps.go(meeting, MeetingState.IN_SESSION, "Lin"));
		type("d: Formalities are simplified.");
		change("", meeting -> steps.go(meeting, MeetingState.MINUTES_DRAFTED, "Lin"));
		change("", meeting -> version(meeting, 0).setText(version(meeting, 0).getText().with(Language.RU, "Переговоры, как мы их изложили.")));
		change("more was said", meeting -> steps.go(meeting, MeetingState.IN_SESSION, "Lin"));
		type("d: Fees stay as they are.");
		assertEquals(List.of("INFORMATION The Russian text of the minutes is not what agenda and outcomes make now."), lacking(MeetingState.MINUTES_DRAFTED));
		change("", meeting -> steps.go(meeting, MeetingState.MINUTES_DRAFTED, "Lin"));
		look(meeting -> {
			assertTrue(version(meeting, 0).getText().text(Language.EN).endsWith("2) [Decision] Fees stay as they are."), version(meeting, 0).getText().toString());
			assertTrue(version(meeting, 0).getText().text(Language.ZH).contains("Fees stay as they are."));
			assertEquals("Переговоры, как мы их изложили.", version(meeting, 0).getText().text(Language.RU));
		});

		change("", meeting -> steps.renew(meeting));
		look(meeting -> assertTrue(version(meeting, 0).getText().text(Language.RU).contains("Fees stay as they are.")));
		assertEquals(List.of(), lacking(MeetingState.MINUTES_DRAFTED));
	}

	/** What was made before was left alone by a step back; what was agreed then and is the same now stays approved. */
	@Test
	void aCorrectionIsDraftedFromWhatWasCorrected() {
		change("", meeting -> steps.go(meeting, MeetingState.IN_SESSION, "Lin"));
		type("d: Formalities are simplified.");
		type("d: Fees are halved.");
		change("", meeting -> steps.go(meeting, MeetingState.MINUTES_DRAFTED, "Lin"));
		change("", meeting -> steps.go(meeting, MeetingState.AGREED, "Lin"));
		change("", meeting -> steps.sign(meeting, PartialDate.parse("2026-04"), List.of()));
		change("a slip", meeting -> steps.correct(meeting, "Lin", "a slip"));
		change("", meeting -> meeting.getOutcomes().removeLast());
		change("again", meeting -> steps.go(meeting, MeetingState.IN_SESSION, "Lin"));
		type("d: Fees stay as they are.");
		change("", meeting -> steps.go(meeting, MeetingState.MINUTES_DRAFTED, "Lin"));
		look(meeting -> {
			assertTrue(version(meeting, 0).getText().text(Language.EN).contains("Fees are halved."));
			assertTrue(version(meeting, 1).getText().text(Language.EN).contains("Fees stay as they are."), version(meeting, 1).getText().toString());
			assertFalse(version(meeting, 1).getText().text(Language.EN).contains("Fees are halved."));
		});
	}

	@Test
	void whatAPlannedMeetingLacksIsTold() {
		change("", meeting -> {
			meeting.setDates(null);
			meeting.getParticipants().clear();
			Agendas.add(meeting, LocalizedText.of(Language.EN, "Statistics"));
		});
		assertEquals(List.of("INFORMATION It is not known when it takes place.", "INFORMATION Nobody is entered as taking part.",
				"INFORMATION Points without somebody to present them: 1, 2.", "WARNING Segments without Chinese text: 1.",
				"WARNING Segments without Russian text: 1."), lacking(MeetingState.PREPARED));
		assertEquals(List.of("WARNING There are no outcomes yet.", "INFORMATION Points without outcome, neither discussed nor deferred: 1, 2."),
				lacking(MeetingState.MINUTES_DRAFTED));
		assertEquals("ERROR There is no text of the minutes yet.", lacking(MeetingState.SIGNED).getFirst());
	}

	/** When it was entered is not when it was held. */
	@Test
	void sinceWhenAMeetingThatWasEnteredLaterIsHeldNobodyKnows() {
		try (Edit edit = Edits.open(register)) {
			Meeting meeting = (Meeting) edit.create(MeetingsPackage.Literals.MEETING);
			meeting.setState(MeetingState.HELD);
			edit.save("from the archive");
			assertNull(Workflow.history(register, meeting.getId()).getFirst().since());
			steps.go(meeting, MeetingState.MINUTES_DRAFTED, "Lin");
			edit.save("");
			assertNotNull(Workflow.history(register, meeting.getId()).getLast().since());
		}
		assertNotNull(Workflow.history(register, id).getFirst().since(), "planned by being entered");
	}

	@Test
	void noStepIsLeftOut() {
		RegisterException refused = assertThrows(RegisterException.class, () -> change("", meeting -> steps.go(meeting, MeetingState.AGREED, "Lin")));
		assertEquals("MTG-1 was not saved. From “Planned” there is no step to “Agreed”.", Problems.sentence(refused, Language.EN));
		assertThrows(RegisterException.class, () -> change("", meeting -> steps.sign(meeting, null, List.of())));
		assertThrows(RegisterException.class, () -> change("", meeting -> steps.correct(meeting, "Lin", "")));
		for (MeetingState state : MeetingState.values()) {
			assertTrue(Workflow.steps(state).stream().allMatch(step -> step.from() == state && step.to() != state));
		}
	}

	@Test
	void disagreementsStayVisible() {
		change("", meeting -> steps.go(meeting, MeetingState.IN_SESSION, "Lin"));
		type("x: No common view on fees.");
		change("", meeting -> {
			OutcomePosition position = MeetingsFactory.eINSTANCE.createOutcomePosition();
			position.setParty(meeting.getParticipants().getFirst().getOrganisation());
			position.setStance(Stance.OBJECTS);
			position.setText(LocalizedText.of(Language.EN, "Fees are a national matter."));
			meeting.getOutcomes().getFirst().getPositions().add(position);
			steps.go(meeting, MeetingState.MINUTES_DRAFTED, "Lin");
		});
		look(meeting -> assertTrue(version(meeting, 0).getText().text(Language.EN)
				.endsWith("1) [Disagreement] No common view on fees.\n    Harbin Customs: Objects. Fees are a national matter."), version(meeting, 0).getText().toString()));
		assertTrue(lacking(MeetingState.AGREED).contains("INFORMATION The sides differ on outcomes 1; the minutes say so."));
	}

	@Test
	void threeHundredOutcomesInThreeLanguagesAreWrittenAndCompared() {
		change("", meeting -> {
			AgendaItem item = meeting.getAgenda().getFirst();
			for (int i = 1; i <= 300; i++) {
				var outcome = MeetingsFactory.eINSTANCE.createOutcome();
				outcome.setNumber(String.valueOf(i));
				outcome.setAgendaItem(item);
				outcome.setKind(OutcomeKind.DECISION);
				outcome.setText(text("The sides agreed on matter " + i + " after long talks.", "双方就第" + i + "号事项经长时间磋商达成一致。", "Стороны после долгих переговоров договорились по вопросу " + i + "."));
				meeting.getOutcomes().add(outcome);
			}
			steps.go(meeting, MeetingState.IN_SESSION, "Lin");
		});
		change("", meeting -> {
			steps.go(meeting, MeetingState.MINUTES_DRAFTED, "Lin");
		});
		look(meeting -> {
			LocalizedText text = version(meeting, 0).getText();
			assertTrue(ALL.stream().allMatch(language -> text.text(language).lines().count() > 300));
			LocalizedText other = text.with(Language.EN, text.text(Language.EN).replace("long talks", "talks")).with(Language.ZH, text.text(Language.ZH).replace("长时间", ""));
			Comparison comparison = Comparison.of(text, other);
			assertEquals(300, changed(comparison, Language.EN).size());
			for (Language language : Language.values()) {
				assertEquals(text.text(language), joined(comparison, language, Change.DELETED));
				assertEquals(other.text(language), joined(comparison, language, Change.INSERTED));
			}
		});
	}

	private static String joined(Comparison comparison, Language language, Change side) {
		return comparison.pieces().get(language).stream().filter(piece -> piece.change() == Change.SAME || piece.change() == side)
				.map(Comparison.Piece::text).collect(Collectors.joining());
	}

	private static List<String> changed(Comparison comparison, Language language) {
		return comparison.pieces().get(language).stream().filter(piece -> piece.change() != Change.SAME)
				.map(piece -> (piece.change() == Change.DELETED ? "-" : "+") + piece.text()).toList();
	}

	private static MinutesVersion version(Meeting meeting, int index) {
		return meeting.getMinutes().getVersions().get(index);
	}

	private List<String> lacking(MeetingState to) {
		try (Edit edit = Edits.open(register)) {
			return Readiness.findings((Meeting) edit.load(id), to, labels, Language.EN).stream().map(f -> f.severity() + " " + f.message()).toList();
		}
	}

	private void type(String line) {
		var parser = new LineParser(register, LineContext.NONE, Language.EN, LocalDate.of(2026, 11, 25));
		try (Edit edit = Edits.open(register)) {
			String point = ((Meeting) edit.load(id)).getAgenda().getFirst().getId();
			new MinuteTaking(register).save(id, LineDraft.of(line, OutcomeKind.INFORMATION, Language.EN, point), parser.parse(line, OutcomeKind.INFORMATION));
		}
	}

	private void change(String reason, Consumer<Meeting> change) {
		try (Edit edit = Edits.open(register)) {
			change.accept((Meeting) edit.load(id));
			edit.save(reason);
		}
	}

	private void look(Consumer<Meeting> look) {
		try (Edit edit = Edits.open(register)) {
			look.accept((Meeting) edit.load(id));
		}
	}
}
