package org.liaison.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

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
		liaison.print("step", "MTG-1", "agreed");
		assertTrue(liaison.messages().contains("Segments without Chinese text"), liaison.messages());
		refused("Signing needs the date", "step", "MTG-1", "signed", "--signatories", "ORG-1,ORG-2");
		refused("Signing needs those who signed", "step", "MTG-1", "signed", "--date", "2027-05-12");
		liaison.print("step", "MTG-1", "signed", "--date", "12 May 2027", "--signatories", "ORG-1,ORG-2", "--reason", "in Harbin");

		JsonNode meeting = liaison.json("show", "MTG-1");
		JsonNode version = meeting.at("/minutes/versions/0");
		assertEquals("SIGNED SIGNED 2027-05-12 [\"ORG-1\",\"ORG-2\"]", meeting.get("state").asText() + ' ' + version.get("state").asText() + ' '
				+ version.get("signed").asText() + ' ' + version.get("signatories"));
		assertTrue(version.at("/text/en").asText().contains("Formalities are simplified."), version.toString());
		refused("Version 1 of the minutes is signed", "set", "MTG-1", "venue=Room 3");
		assertEquals("correct", liaison.json("step", "MTG-1").at("/0/step").asText());

		refused("A step back needs a reason", "step", "MTG-1", "correct");
		liaison.print("step", "MTG-1", "correct", "--reason", "a slip");
		liaison.print("step", "MTG-1", "withdraw", "--reason", "it was none");
		assertEquals("SIGNED", liaison.json("show", "MTG-1").get("state").asText());
	}

	@Test
	void whatIsNoStepNowIsRefusedWithThoseThatAre() {
		refused("The step “signed” is not possible now. Possible: prepared, in-session, held, cancelled.", "step", "MTG-1", "signed");
		refused("The step “withdraw” is not possible now.", "step", "MTG-1", "withdraw", "--reason", "x");
		assertEquals(ExitCode.USAGE, liaison.run("step", "MTG-1", "finished"));
		assertEquals(ExitCode.USAGE, liaison.run("step", "ORG-1"));
		assertEquals("PLANNED", liaison.json("show", "MTG-1").get("state").asText());
	}

	private void refused(String sentence, String... line) {
		assertTrue(liaison.run(line) != ExitCode.OK, liaison.messages());
		assertTrue(liaison.messages().contains(sentence), liaison.messages());
		assertEquals(1, liaison.messages().strip().lines().count(), liaison.messages());
	}
}
