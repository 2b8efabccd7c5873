package org.liaison.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

/** A tracking sheet comes into the register by commands, and its due dates go out as a calendar. */
class TrackingSheetTest {

	@TempDir
	private Path home;
	private Program liaison;
	private Path sheet;

	@BeforeEach
	void create() throws IOException {
		liaison = new Program(home);
		liaison.print("create");
		liaison.print("add", "Organisation", "title.ru=ФТС России");
		sheet = Files.writeString(home.resolve("tracking.csv"),
				"№ п/п;Мероприятие;Ответственный;Срок исполнения\n1;Обмен данными;ФТС России;март 2027 года\n2;Второй путь;;как можно скорее\n");
	}

	@Test
	void aProposedMappingIsPreviewedAndImportedOnce() throws IOException {
		Path mapping = Files.writeString(home.resolve("map.json"), liaison.print("import", sheet.toString(), "--propose", "Commitment"));

		JsonNode preview = liaison.json("import", sheet.toString(), "--mapping", mapping.toString(), "--preview");
		assertEquals("new", preview.get(0).get("result").asText());
		assertEquals(0, liaison.json("list", "Commitment").size());
		assertEquals(ExitCode.USAGE, liaison.run("import", sheet.toString(), "--mapping", "tracking"), "a preview remembers nothing");

		assertEquals("COM-1", liaison.json("import", sheet.toString(), "--mapping", mapping.toString()).get(0).get("key").asText());
		assertEquals("COM-1", liaison.json("list", "Commitment", "--where", "agreed = 2027-03 and obligors = ORG-1").get(0).get("key").asText());

		assertEquals(0, liaison.json("import", sheet.toString(), "--mapping", "tracking").size(), "remembered under its own name");
		assertTrue(liaison.messages().contains("2 rows as in the register"), liaison.messages());
	}

	@Test
	void aRememberedMappingIsFoundByItsNameAndProblemsAreNo() throws IOException {
		Files.createDirectories(home.resolve("mappings"));
		String mapping = liaison.print("import", sheet.toString(), "--propose", "Commitment");
		Files.writeString(home.resolve("mappings/border.json"), mapping);
		Files.writeString(sheet, Files.readString(sheet).replace("ФТС России", "Никто"));

		assertEquals(ExitCode.NO, liaison.run("import", sheet.toString(), "--mapping", "border"));
		assertTrue(liaison.out().contains("Никто"), liaison.out());
		assertEquals(0, liaison.json("list", "Commitment").size());

		assertEquals(ExitCode.NO, liaison.run("import", sheet.toString(), "--mapping", "border", "--good-rows"));
		assertEquals(1, liaison.json("list", "Commitment").size());

		assertEquals(ExitCode.USAGE, liaison.run("import", sheet.toString(), "--mapping", "frontier"));
		assertTrue(liaison.messages().contains("border"), liaison.messages());
		assertEquals(ExitCode.USAGE, liaison.run("import", sheet.toString()));
	}

	@Test
	void dueDatesGoOutAsACalendar() throws IOException {
		liaison.print("add", "Commitment", "title=Exchange of data", "agreed=2027-03");
		liaison.print("add", "Meeting", "title=12th meeting", "dates=2027-21");
		Path file = home.resolve("liaison.ics");

		liaison.print("calendar", "-o", file.toString());
		assertTrue(liaison.messages().contains("1 commitment"), liaison.messages());
		assertTrue(liaison.messages().contains("MTG-1"), liaison.messages());
		assertTrue(Files.readString(file).contains("DUE;VALUE=DATE:20270331"), Files.readString(file));

		liaison.print("calendar", "-o", file.toString(), "--for-counterpart");
		assertTrue(liaison.messages().contains("COM-1"), liaison.messages());

		Path other = home.resolve("liaison.txt");
		assertNotEquals(ExitCode.OK, liaison.run("calendar", "-o", other.toString()));
		assertEquals(1, liaison.messages().strip().lines().count(), liaison.messages());
		assertTrue(liaison.messages().contains("ics") && Files.notExists(other), liaison.messages());
	}
}
