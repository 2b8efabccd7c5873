package org.liaison.sessions.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.Problem;
import org.liaison.core.Problems;
import org.liaison.core.RegisterException;
import org.liaison.core.contribution.CommandSession.Format;
import org.liaison.meetings.Meeting;
import org.liaison.meetings.MeetingState;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;
import org.liaison.model.PartialDate;
import org.liaison.sessions.Demo;

import picocli.CommandLine;

class AgendaCommandTest {

	@TempDir
	private Path folder;

	@Test
	void theNextHarbinTalksHaveAllThatIsOpenOnTheirAgenda() throws IOException {
		try (Demo demo = new Demo(folder, Language.EN, Format.JSON)) {
			assertEquals(0, run(demo, "BOD-1"));

			List<String> commitments = demo.rows().stream().flatMap(row -> ((List<?>) row.get(3)).stream()).map(String::valueOf).toList();
			for (int i = 1; i <= 10; i++) {
				assertTrue(commitments.contains("COM-" + i), commitments.toString());
			}
			assertEquals(List.of(1, "Joining the Longjiang Silk Road with Primorye-1", List.of("OPEN", "UNDATED"), List.of("COM-9"), "MTG-1"),
					Stream.of(0, 1, 2, 3, 5).map(demo.rows().getFirst()::get).toList());
			assertEquals("", demo.said());
		}
	}

	@Test
	void aMeetingIsCreatedOnceAndThenBroughtUpToDate() throws IOException {
		try (Demo demo = new Demo(folder, Language.ZH, Format.TABLE)) {
			run(demo, "Harbin", "--create", "--number", "12", "--place", "Shanghai", "--date", "spring 2027");
			assertTrue(demo.said().startsWith("已创建 MTG-6：中俄边境海关工作会谈（哈尔滨）第12次会议。议题数：10。"), demo.said());
			try (Edit edit = Edits.open(demo.register())) {
				Meeting meeting = (Meeting) edit.load("MTG-6");
				assertEquals("China-Russia border customs working talks (Harbin): 12th meeting", meeting.getTitle().text(Language.EN));
				assertEquals("Рабочие переговоры пограничных таможен Китая и России (Харбин): 12-е заседание", meeting.getTitle().text(Language.RU));
				assertEquals("2027-21", meeting.getDates().text());
				assertEquals("Shanghai", meeting.getVenue(), "no place of the register is called so");
				assertEquals(MeetingState.PLANNED, meeting.getState());
				assertEquals("MTG-1", meeting.getPrevious().getKey());
				assertEquals(List.of("ORG-1", "ORG-2", "ORG-3"), meeting.getParticipants().stream().map(p -> p.getOrganisation().getKey()).toList());
				assertEquals("未办结、无期限", demo.rows().getFirst().get(2));
			}

			run(demo, "BOD-1", "--create", "--place", "Harbin Customs", "--date", "2027年5月");
			assertTrue(demo.said().endsWith("MTG-6 已在计划中。补入议程的议题和承诺事项数：0。\n已更改：会议日期：2027年春季 → 2027年5月；会议地点：Shanghai → PRT-1 哈尔滨。\n"), demo.said());
			assertEquals("根据未了事项拟定议程；会议日期：2027年春季 → 2027年5月；会议地点：Shanghai → PRT-1 哈尔滨", reason(demo, "MTG-6"));
			try (Edit edit = Edits.open(demo.register())) {
				Meeting meeting = (Meeting) edit.load("MTG-6");
				assertEquals("2027-05", meeting.getDates().text());
				assertEquals("PRT-1", meeting.getPlace().getKey());
				assertNull(meeting.getVenue(), "one answer to where takes the place of the other");
				assertEquals(10, meeting.getAgenda().size());
			}
		}
	}

	@Test
	void whatCannotBeUnderstoodChangesNothing() {
		try (Demo demo = new Demo(folder, Language.EN, Format.TABLE)) {
			assertEquals("“as soon as possible” is no date (Dates). A date is written as 2027, 2027-05 or 2027-05-11.",
					refusal(demo, "BOD-1", "--create", "--date", "as soon as possible"));
			assertEquals(Problem.BAD_VALUE, problem(demo, "BOD-1", "--create", "--number", "0"));
			assertEquals(Problem.BAD_VALUE, problem(demo, "BOD-1", "--create", "--number", "-5"));
			assertEquals(Problem.BAD_VALUE, problem(demo, "BOD-1", "--create", "--number", "abc"));
			assertEquals(Problem.BAD_VALUE, problem(demo, "BOD-1", "--create", "--number", "12.5"));
			assertEquals(Problem.BAD_VALUE, problem(demo, "BOD-1", "--create", "--number", " "));
			assertEquals(Problem.AMBIGUOUS_RECORD, problem(demo, "BOD-1", "--create", "--place", "Ports"));
			assertTrue(refusal(demo, "BOD-9", "--create").startsWith("There is no record “BOD-9”."));
			assertEquals("MTG-1 is not a body that meets.", refusal(demo, "MTG-1", "--create"));
			assertTrue(demo.register().find("MTG-6").isEmpty());
		}
	}

	/** The 11th Harbin talks are in the register; no other meeting of the body is the 11th, or comes before it any more. */
	@Test
	void aNumberThatIsNotFreeChangesNothing() throws IOException {
		try (Demo demo = new Demo(folder, Language.EN, Format.TABLE)) {
			set(demo, "MTG-1", meeting -> meeting.setNumber("11"));
			assertEquals("China-Russia border customs working talks (Harbin): 11th meeting was not saved. MTG-1 of the same body has number 11, so 11 is "
					+ "not free: the next meeting needs a number of its own, above those held.", refusal(demo, "BOD-1", "--create", "--number", "11"));
			assertEquals(Problem.REFUSED, problem(demo, "BOD-1", "--create", "--number", "4"));
			assertTrue(demo.register().find("MTG-6").isEmpty());

			run(demo, "BOD-1", "--create");
			assertTrue(refusal(demo, "BOD-1", "--create", "--number", "011", "--place", "Shanghai").startsWith("MTG-6 was not saved. MTG-1 of the same body"));
			look(demo, "MTG-6", meeting -> assertEquals("12 null", meeting.getNumber() + " " + meeting.getVenue()));
		}
	}

	/** A Chinese keyboard types other digits, and they are the same number. */
	@Test
	void aNumberInFullWidthDigitsIsThatNumber() throws IOException {
		try (Demo demo = new Demo(folder, Language.EN, Format.TABLE)) {
			run(demo, "BOD-1", "--create", "--number", "１２");
			look(demo, "MTG-6", meeting -> assertEquals("12", meeting.getNumber()));
			set(demo, "MTG-1", meeting -> meeting.setNumber("１３"));
			assertEquals(Problem.REFUSED, problem(demo, "BOD-1", "--create", "--number", "13"));
		}
	}

	@Test
	void theTitleFollowsTheNumberUnlessSomebodyWordedIt() throws IOException {
		try (Demo demo = new Demo(folder, Language.EN, Format.TABLE)) {
			run(demo, "BOD-1", "--create", "--number", "12");
			run(demo, "BOD-1", "--create", "--number", "13");
			look(demo, "MTG-6", meeting -> {
				assertEquals("China-Russia border customs working talks (Harbin): 13th meeting", meeting.getTitle().text(Language.EN));
				assertEquals("Рабочие переговоры пограничных таможен Китая и России (Харбин): 13-е заседание", meeting.getTitle().text(Language.RU));
			});
			set(demo, "MTG-6", meeting -> meeting.setTitle(LocalizedText.of(Language.EN, "Spring talks")));
			run(demo, "BOD-1", "--create", "--number", "14");
			look(demo, "MTG-6", meeting -> assertEquals("14 Spring talks", meeting.getNumber() + " " + meeting.getTitle().text(Language.EN)));
		}
	}

	@Test
	void noSecondMeetingIsDraftedWhileOneIsPlannedBesideARunningOne() throws IOException {
		try (Demo demo = new Demo(folder, Language.EN, Format.TABLE)) {
			run(demo, "BOD-1", "--create", "--number", "12");
			set(demo, "MTG-1", meeting -> {
				meeting.setNumber("13");
				meeting.setState(MeetingState.HELD);
			});
			run(demo, "BOD-1", "--create");
			assertTrue(demo.said().contains("MTG-6 is planned already."), demo.said());
			assertTrue(demo.register().find("MTG-7").isEmpty());
		}
	}

	/** Nobody said what became of the 12th talks: the next ones are the 13th, with all that was on the agenda of the 12th. */
	@Test
	void aPlannedMeetingWhoseDayHasPassedIsToldAndStandsInNobodysWay() throws IOException {
		try (Demo demo = new Demo(folder, Language.EN, Format.TABLE)) {
			run(demo, "BOD-1", "--create", "--number", "12");
			set(demo, "MTG-6", meeting -> {
				meeting.setDates(PartialDate.parse("2026-04"));
				Agendas.add(meeting, LocalizedText.of(Language.EN, "Opening hours in winter"));
			});
			run(demo, "BOD-1", "--create");

			assertTrue(demo.said().contains("MTG-6 is still planned although its date has passed (April 2026). Say what became of it: liaison step MTG-6 held, or cancelled."),
					demo.said());
			look(demo, "MTG-7", meeting -> {
				assertEquals("13 MTG-6", meeting.getNumber() + " " + meeting.getPrevious().getKey());
				assertEquals(11, meeting.getAgenda().size());
				assertTrue(meeting.getAgenda().stream().anyMatch(item -> "Opening hours in winter".equals(item.getTitle().text(Language.EN))));
			});
			run(demo, "BOD-1", "--create");
			assertTrue(demo.said().contains("MTG-7 is planned already."), demo.said());

			set(demo, "MTG-6", meeting -> meeting.setState(MeetingState.CANCELLED));
			int before = demo.said().length();
			run(demo, "BOD-1");
			assertTrue(!demo.said().substring(before).contains("MTG-6"), demo.said());
		}
	}

	private static String reason(Demo demo, String key) {
		return demo.register().history(demo.register().find(key).orElseThrow().id(), null, 1).getFirst().reason();
	}

	private static String refusal(Demo demo, String... arguments) {
		return Problems.sentence(assertThrows(RegisterException.class, () -> run(demo, arguments)), Language.EN);
	}

	private static void set(Demo demo, String key, Consumer<Meeting> change) {
		try (Edit edit = Edits.open(demo.register())) {
			change.accept((Meeting) edit.load(key));
			edit.save("");
		}
	}

	private static void look(Demo demo, String key, Consumer<Meeting> look) {
		try (Edit edit = Edits.open(demo.register())) {
			look.accept((Meeting) edit.load(key));
		}
	}

	private static Problem problem(Demo demo, String... arguments) {
		return assertThrows(RegisterException.class, () -> run(demo, arguments)).problem();
	}

	private static int run(Demo demo, String... arguments) throws IOException {
		AgendaCommand command = new AgendaCommand();
		new CommandLine(command).parseArgs(arguments);
		command.session(demo);
		return command.call();
	}
}
