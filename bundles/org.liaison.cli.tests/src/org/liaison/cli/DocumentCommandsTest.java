package org.liaison.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents by command: the format is that of the file's name or {@code --format}; what was left out is told, not written. */
class DocumentCommandsTest {

	@TempDir
	private Path home;
	private Program liaison;
	private String meeting;

	@BeforeEach
	void create() {
		liaison = new Program(home);
		liaison.print("create");
		meeting = liaison.key("add", "Meeting", "title=Twelfth session", "marking=SHAREABLE");
	}

	private Path file(String name) {
		return home.resolve(name);
	}

	@ParameterizedTest
	@ValueSource(strings = { "docx", "pdf", "html" })
	void theNameOfTheFileSaysTheFormat(String suffix) throws IOException {
		liaison.print("minutes", meeting, "--languages", "ru,en", "-o", file("m." + suffix).toString());
		String start = new String(Files.readAllBytes(file("m." + suffix)), 0, 4, StandardCharsets.ISO_8859_1);
		assertEquals(switch (suffix) {
		case "docx" -> "PK\3\4";
		case "pdf" -> "%PDF";
		default -> "<!do";
		}, start);
		assertTrue(liaison.messages().contains("m." + suffix), liaison.messages());
	}

	@Test
	void theOptionSaysItWhereTheNameDoesNot() throws IOException {
		liaison.print("briefing", meeting, "--format", "html", "--language", "zh_CN", "-o", file("pack").toString());
		assertTrue(Files.readString(file("pack")).contains("会议参阅材料"));
	}

	@Test
	void aNameThatSaysOtherwiseThanTheOptionIsRefused() {
		assertEquals(ExitCode.USAGE, liaison.run("minutes", meeting, "--format", "pdf", "-o", file("m.docx").toString()));
		assertTrue(liaison.messages().contains("is named like a docx file, but pdf was asked for."), liaison.messages());
		assertFalse(Files.exists(file("m.docx")));
	}

	@Test
	void aReportIsASpreadsheetToo() {
		liaison.print("report", "commitments", "--by", "port", "-o", file("c.xlsx").toString());
		liaison.print("report", "decisions", "-o", file("d.xlsx").toString());
		assertTrue(Files.exists(file("c.xlsx")) && Files.exists(file("d.xlsx")));
	}

	@Test
	void aReportIsOnTheCommitmentsThatMeetTheConditions() throws IOException {
		liaison.key("add", "Commitment", "title=Open a third crossing", "agreed=2020");
		liaison.key("add", "Commitment", "title=Count lorries", "agreed=2020");
		liaison.key("add", "Commitment", "title=Count waggons");
		liaison.print("report", "commitments", "--where", "count or third", "--where", "overdue", "--where", "not title ~ \"third\"", "-o", file("c.html").toString());
		String html = Files.readString(file("c.html"));
		assertTrue(html.contains("Count lorries"), html);
		assertFalse(html.contains("third crossing") || html.contains("waggons"), html);
	}

	@Test
	void whatWasLeftOutIsTold() throws IOException {
		String secret = liaison.key("add", "Commitment", "title=Between ourselves");
		liaison.print("report", "commitments", "--for-counterpart", "-o", file("c.html").toString());
		assertTrue(liaison.messages().contains(secret + " Between ourselves"), liaison.messages());
		assertFalse(Files.readString(file("c.html")).contains("ourselves"));
	}

	@Test
	void whatDoesNotFitIsRefusedInOneSentence() {
		String person = liaison.key("add", "Person", "title=Lin");
		for (List<String> wrong : List.of(List.of("minutes", meeting, "-o", "m.xlsx"), List.of("minutes", meeting, "-o", "m"),
				List.of("minutes", meeting, "--format", "json", "-o", "m.pdf"), List.of("minutes", person, "-o", "m.pdf"),
				List.of("minutes", meeting, "--languages", "en,de", "-o", "m.pdf"), List.of("report", "meetings", "-o", "m.pdf"),
				List.of("report", "decisions", "--where", "overdue", "-o", "m.pdf"), List.of("report", "commitments", "--where", " ", "-o", "m.pdf"))) {
			assertEquals(ExitCode.USAGE, liaison.run(wrong.toArray(String[]::new)), wrong + ": " + liaison.messages());
			assertEquals(1, liaison.messages().strip().lines().count(), liaison.messages());
		}
		assertEquals(ExitCode.NO, liaison.run("minutes", "MTG-99", "-o", "m.pdf"));
	}
}
