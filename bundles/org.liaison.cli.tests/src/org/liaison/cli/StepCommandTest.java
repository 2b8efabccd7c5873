package org.liaison.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

/** A session from its plan to its signed minutes, by commands only. */
class StepCommandTest {

	@TempDir
	private Path home;
	private Program liaison;

	@BeforeEach
	void aPlannedMeeting() {
		liaison = new Program(home);
		liaison.print("create");
		liaison.print("add", "Organisation", "title=Harbin Customs");
		liaison.print("add", "Organisation", "title=Far Eastern Customs Administration");
		liaison.print("add", "Body", "title.en=Border customs talks", "title.zh=边境海关会谈", "title.ru=Переговоры пограничных таможен");
		liaison.print("agenda", "BOD-1", "--create", "--number", "12", "--date", "2027-05");
	}

	@Test
	void fromThePlanToTheSignedMinutes() throws IOException {
		JsonNode possible = liaison.json("step", "MTG-1");
		assertEquals("prepared", possible.at("/0/step").asText());
		assertTrue(possible.at("/0/lacking").asText().contains("nothing on its agenda"), possible.toString());

		liaison.print("step", "MTG-1", "prepared", "--reason", "papers are out");
		assertTrue(liaison.messages().endsWith("MTG-1: from “Planned” to “Prepared”.\n"), liaison.messages());
		liaison.print("step", "MTG-1", "in-session");
		Path outcomes = Files.writeString(home.resolve("outcomes.json"), """
				{"type": "Meeting", "key": "MTG-1", "outcomes": [{"kind": "DECISION", "number": "1", "text": {"en": "Formalities are simplified."}}]}""");
		liaison.print("import", outcomes.toString());
		liaison.print("step", "MTG-1", "drafted");
		refused("A date belongs to signing only", "step", "MTG-1", "agreed", "--date", "2027-99");
		liaison.print("step", "MTG-1", "agreed");
		assertTrue(liaison.messages().contains("Segments without Chinese text"), liaison.messages());
		refused("Signing needs the date", "step", "MTG-1", "signed", "--signatories", "ORG-1,ORG-2");
		refused("Signing needs those who signed", "step", "MTG-1", "signed", "--date", "2027-05-12");
		liaison.print("step", "MTG-1", "signed", "--date", "12 May 2099", "--signatories", "ORG-1,ORG-2", "--reason", "in Harbin");
		assertTrue(liaison.messages().contains("The day of signing is still to come: 12 May 2099."), liaison.messages());

		JsonNode meeting = liaison.json("show", "MTG-1");
		JsonNode version = meeting.at("/minutes/versions/0");
		assertEquals("SIGNED SIGNED 2099-05-12 [\"ORG-1\",\"ORG-2\"]", meeting.get("state").asText() + ' ' + version.get("state").asText() + ' '
				+ version.get("signed").asText() + ' ' + version.get("signatories"));
		assertTrue(version.at("/text/en").asText().contains("Formalities are simplified."), version.toString());
		refused("Version 1 of the minutes is signed", "set", "MTG-1", "venue=Room 3");
		assertEquals("correct", liaison.json("step", "MTG-1").at("/0/step").asText());

		refused("A step back needs a reason", "step", "MTG-1", "correct");
		liaison.print("step", "MTG-1", "correct", "--reason", "a slip");
		liaison.print("step", "MTG-1", "withdraw", "--reason", "it was none");
		assertEquals("SIGNED", liaison.json("show", "MTG-1").get("state").asText());
	}

	/** What is decided after a step back is in the text that is signed, and what is taken out of signed minutes is not in their correction. */
	@Test
	void whatIsSignedIsWhatTheMeetingArrivedAt() throws IOException {
		liaison.print("step", "MTG-1", "in-session");
		outcomes("Formalities are simplified.");
		liaison.print("step", "MTG-1", "drafted");
		liaison.print("step", "MTG-1", "in-session", "--reason", "more was said");
		outcomes("Formalities are simplified.", "Fees are halved.");
		sign();
		assertEquals("[Decision] Formalities are simplified. [Decision] Fees are halved.", decisions(0));

		liaison.print("step", "MTG-1", "correct", "--reason", "fees were not decided");
		outcomes("Formalities are simplified.", "Working hours are longer.");
		liaison.print("step", "MTG-1", "in-session", "--reason", "the minutes are drafted anew");
		sign();
		assertEquals("[Decision] Formalities are simplified. [Decision] Working hours are longer.", decisions(1));
		assertEquals("[Decision] Formalities are simplified. [Decision] Fees are halved.", decisions(0));
		Path paper = home.resolve("minutes.html");
		liaison.print("minutes", "MTG-1", "--languages", "en", "-o", paper.toString());
		assertTrue(Files.readString(paper).contains("Working hours are longer."));
		assertFalse(Files.readString(paper).contains("Fees are halved."));
	}

	private void sign() {
		liaison.print("step", "MTG-1", "drafted");
		liaison.print("step", "MTG-1", "agreed");
		assertFalse(liaison.messages().contains("is not what agenda and outcomes make"), liaison.messages());
		liaison.print("step", "MTG-1", "signed", "--date", "2026-05-12", "--signatories", "ORG-1");
		assertFalse(liaison.messages().contains("still to come"), liaison.messages());
	}

	private void outcomes(String... decisions) throws IOException {
		String list = IntStream.rangeClosed(1, decisions.length)
				.mapToObj(i -> "{\"kind\": \"DECISION\", \"number\": \"" + i + "\", \"text\": {\"en\": \"" + decisions[i - 1] + "\"}}").collect(Collectors.joining(", "));
		Path file = Files.writeString(home.resolve("outcomes.json"), "{\"type\": \"Meeting\", \"key\": \"MTG-1\", \"outcomes\": [" + list + "]}");
		liaison.print("import", file.toString());
	}

	private String decisions(int version) {
		return liaison.json("show", "MTG-1").at("/minutes/versions/" + version + "/text/en").asText().lines().filter(line -> line.contains("[Decision]"))
				.map(line -> line.substring(line.indexOf('['))).collect(Collectors.joining(" "));
	}

	@Test
	void whatIsNoStepNowIsRefusedWithThoseThatAre() {
		refused("The step “signed” is not possible now. Possible: prepared, in-session, held, cancelled.", "step", "MTG-1", "signed");
		refused("The step “withdraw” is not possible now.", "step", "MTG-1", "withdraw", "--reason", "x");
		assertEquals(ExitCode.USAGE, liaison.run("step", "MTG-1", "finished"));
		assertEquals(ExitCode.USAGE, liaison.run("step", "ORG-1"));
		assertEquals("PLANNED", liaison.json("show", "MTG-1").get("state").asText());
	}

	/** The command that drafts refuses such a number; whoever enters it otherwise is told. */
	@Test
	void aNumberThatAnotherMeetingOfTheBodyHasIsTold() {
		liaison.print("add", "Meeting", "title=Talks", "number=１２", "body=BOD-1");
		assertTrue(liaison.messages().contains("MTG-1 of the same body has number 12, too."), liaison.messages());
		liaison.print("set", "MTG-2", "number=13");
		assertFalse(liaison.messages().contains("has number"), liaison.messages());
		liaison.print("set", "MTG-2", "number=12");
		assertTrue(liaison.messages().contains("MTG-1 of the same body has number 12, too."), liaison.messages());
		liaison.print("add", "Body", "title=Other talks");
		liaison.print("set", "MTG-2", "body=BOD-2");
		assertFalse(liaison.messages().contains("has number"), liaison.messages());
	}

	private void refused(String sentence, String... line) {
		assertTrue(liaison.run(line) != ExitCode.OK, liaison.messages());
		assertTrue(liaison.messages().contains(sentence), liaison.messages());
		assertEquals(1, liaison.messages().strip().lines().count(), liaison.messages());
	}
}
