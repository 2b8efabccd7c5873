package org.liaison.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liaison.testing.Harbour;

/** Options, help, languages and what is said of a wrong command line or a bad file. */
class CommandLineTest {

	@TempDir
	private Path home;
	private Program liaison;

	@BeforeEach
	void setUp() {
		liaison = new Program(home);
	}

	@Test
	void optionsStandBeforeOrAfterTheCommand() {
		String file = home.resolve("one.liaison").toString();
		liaison.print("-f", file, "create");
		liaison.print("add", "Place", "title=Suifenhe", "-f", file);
		assertEquals(1, liaison.json("--file", file, "list", "Place", "--format", "json").size());
	}

	@Test
	void theVariableNamesTheFile() {
		liaison.variable("LIAISON_FILE", home.resolve("two.liaison").toString()).print("create");
		assertTrue(Files.exists(home.resolve("two.liaison")));
		assertFalse(Files.exists(home.resolve("register.liaison")));
	}

	@Test
	void whoHasOnlyTheDemoMeansIt() throws IOException {
		liaison.print("create", "-f", home.resolve("demo.liaison").toString());
		liaison.print("add", "Place", "title=Demo");
		liaison.print("create");
		assertEquals(0, liaison.json("list", "Place").size());
		Files.delete(home.resolve("register.liaison"));
		assertEquals(1, liaison.json("list", "Place").size());
	}

	@ParameterizedTest
	@CsvSource({ "en,There is no command lst. Did you mean list", "zh_CN,没有命令 lst", "ru,Нет команды lst" })
	void aSlipIsNamedInTheLanguage(String language, String sentence) {
		assertEquals(ExitCode.USAGE, liaison.run("lst", "--language", language));
		assertTrue(liaison.messages().contains(sentence), liaison.messages());
	}

	@Test
	void wrongOptionsAreUsageErrors() {
		for (List<String> wrong : List.of(List.of("list"), List.of("list", "Place", "--wher", "x"), List.of("list", "Place", "--limit", "many"),
				List.of("list", "Place", "--limit", "0"), List.of("list", "Place", "--limit", "-3"),
				List.of("list", "Place", "--format", "xml"), List.of("list", "Place", "Places"), List.of("add", "Place"),
				List.of("types", "--language", "de"), List.of("help", "lst"), List.of("screenshot", "today", "-o", "x.png", "--size", "big"))) {
			assertEquals(ExitCode.USAGE, liaison.run(wrong.toArray(String[]::new)), wrong + ": " + liaison.messages());
			assertEquals("", liaison.out());
			assertFalse(liaison.messages().isBlank());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "zh_CN", "ru" })
	void everyCommandHasHelpWithAnExample(String language) {
		for (String command : List.of("open", "create", "types", "list", "show", "add", "set", "delete", "search", "history", "import", "export",
				"verify", "screenshot", "mirror", "minutes", "briefing", "report", "templates", "help")) {
			String help = liaison.print(command, "--help", "--language", language);
			assertTrue(help.lines().skip(1).anyMatch(line -> line.contains("  liaison " + command)), help);
			assertEquals(help, liaison.print("help", command, "--language", language));
			List<String> lines = help.lines().toList();
			for (int i = 0; i < lines.size() - 1; i++) {
				boolean bare = lines.get(i).matches(" +(-\\w, )? *--\\w+(=\\S+)?");
				assertFalse(bare && !lines.get(i + 1).matches(" {10,}\\S.*"), "an option without a description: " + lines.get(i));
			}
		}
	}

	@Test
	void theLanguageIsThatOfThePlatformUnlessSaid() {
		assertTrue(liaison.startedWith("ru_RU").print("--help").contains("Команды"));
		assertTrue(liaison.variable("LIAISON_LANGUAGE", "zh_CN").print("--help").contains("命令"));
		assertTrue(liaison.print("--help", "--language", "en").contains("Commands"));
		assertTrue(liaison.variable("LIAISON_LANGUAGE", "").startedWith("de_DE").print("--help").contains("Commands"));
	}

	@Test
	void typesTellLabelsAndCounts() {
		liaison.print("create");
		liaison.print("add", "Place", "title=Suifenhe");
		var types = liaison.json("types", "--language", "ru");
		var place = types.valueStream().filter(type -> type.get("name").asText().equals("Place")).findFirst().orElseThrow();
		assertEquals("PRT", place.get("keyPrefix").asText());
		assertEquals(1, place.get("count").asInt());
		assertTrue(place.get("contributor").asText().startsWith("org.liaison."));
		assertFalse(place.get("label").asText().equals("Place"));
	}

	@Test
	void typesNeedNoRegister() {
		assertFalse(liaison.json("types").get(0).has("count"));
	}

	@Test
	void typesOfARegisterThatIsNotThereAreNotCounted() {
		assertEquals(ExitCode.FAILURE, liaison.run("types", "-f", home.resolve("none.liaison").toString()));
		assertTrue(liaison.messages().contains("none.liaison"), liaison.messages());
	}

	@Test
	void badFilesAreNamedAndUntouched() throws IOException {
		Path file = home.resolve("letter.liaison");
		Files.writeString(file, "Dear colleague");
		assertEquals(ExitCode.FAILURE, liaison.run("list", "Place", "-f", file.toString()));
		assertTrue(liaison.messages().contains("letter.liaison"), liaison.messages());
		assertEquals(1, liaison.messages().lines().count(), liaison.messages());
		assertEquals("Dear colleague", Files.readString(file));
		for (String format : List.of("table", "json", "csv")) {
			assertEquals(ExitCode.FAILURE, liaison.run("list", "Place", "-f", home.resolve("none.liaison").toString(), "--format", format));
			assertEquals("", liaison.out());
		}
	}

	@Test
	void aTableFitsTheTerminalWithWideCharactersToo() {
		liaison.print("create");
		liaison.print("add", "Place", "title.zh=" + "绥芬河公路口岸".repeat(20), "country=CN");
		liaison.atTerminal().print("list", "Place", "--language", "zh_CN");
		for (String line : liaison.lines()) {
			int cells = line.codePoints().map(c -> c >= 0x2E80 ? 2 : 1).sum();
			assertTrue(cells <= 100, line);
		}
		assertTrue(liaison.out().contains("…"));
	}

	@Test
	void aTableHasLabelsOfTheLanguage() {
		liaison.print("create");
		liaison.print("add", "Commitment", "title.ru=Переход", "status=AGREED", "agreed=2027-03");
		liaison.atTerminal().print("list", "Commitment", "--language", "ru");
		assertTrue(liaison.out().contains("2027-03"), liaison.out());
		assertFalse(liaison.out().contains("AGREED"), liaison.out());
	}

	@Test
	void recordsTravelByJson() {
		liaison.print("create");
		liaison.print("add", "Organisation", "title.en=Harbin Customs", "country=CN");
		liaison.print("add", "Commitment", "title.zh=口岸", "obligors=ORG-1");
		Path file = home.resolve("all.json");
		liaison.print("export", "Organisation", "-o", home.resolve("organisations.json").toString());
		liaison.print("export", "commitments", "-o", file.toString());
		String other = home.resolve("other.liaison").toString();
		liaison.print("create", "-f", other);
		liaison.print("import", home.resolve("organisations.json").toString(), "-f", other);
		assertEquals("COM-1", liaison.print("import", file.toString(), "-f", other).strip());
		assertEquals(liaison.json("show", "COM-1"), liaison.json("show", "COM-1", "-f", other));
	}

	@Test
	void aBadImportChangesNothing() throws IOException {
		liaison.print("create");
		Path file = Files.writeString(home.resolve("bad.json"),
				"[{\"type\":\"Place\",\"title\":{\"en\":\"x\"}},{\"type\":\"Place\",\"kindd\":\"ROAD\"}]");
		assertEquals(ExitCode.FAILURE, liaison.run("import", file.toString()));
		assertTrue(liaison.messages().contains("kindd"), liaison.messages());
		assertEquals(0, liaison.json("list", "Place").size());
		assertEquals(ExitCode.USAGE, liaison.run("import", Files.writeString(home.resolve("a.xyz"), "x").toString()));
		assertTrue(liaison.messages().contains("docx"), liaison.messages());
	}

	@Test
	void aSourceTextIsImportedWordForWord() throws IOException {
		liaison.print("create");
		liaison.print("add", "Source", "title.en=Article");
		Path file = Files.writeString(home.resolve("article.txt"), "3. \nGoods go by\n  sea and\n");
		assertEquals("SRC-1", liaison.print("import", file.toString(), "--into", "SRC-1").strip());
		assertEquals("3. \nGoods go by\n  sea and\n", liaison.json("show", "SRC-1").get("fullText").asText());
	}

	@Test
	void verifyTellsThatAllIsWell() {
		liaison.print("create");
		liaison.print("add", "Place", "title=Suifenhe");
		liaison.print("verify");
		assertTrue(liaison.messages().contains("1 record,"), liaison.messages());
	}

	@Test
	void withoutADisplayTheOpenCommitmentsArePrinted() {
		liaison.print("create");
		liaison.print("add", "Commitment", "title.en=Open the third crossing", "status=AGREED");
		liaison.print("add", "Commitment", "title.en=Done long ago", "status=FULFILLED");
		assertEquals(ExitCode.OK, liaison.run("open"));
		assertTrue(liaison.out().contains("Open the third crossing"), liaison.out());
		assertFalse(liaison.out().contains("Done long ago"), liaison.out());
		assertTrue(liaison.messages().contains("display"), liaison.messages());
	}

	@Test
	void withoutADisplayAndWithoutCommitmentsOnlyTheDisplayIsMissed() {
		liaison.withTypes(new Harbour().types()).print("create");
		assertEquals(ExitCode.OK, liaison.run("open"), liaison.messages());
		assertEquals("", liaison.out());
		assertTrue(liaison.messages().contains("display"), liaison.messages());
		assertFalse(liaison.messages().contains("Commitment"), liaison.messages());
	}

	@ParameterizedTest
	@CsvSource({ "tody,2,'Views: today,'", "record,2,record:KEY", "list:Comitment,2,Commitment", "list:Place?kidn=ROAD,2,kind",
			"view:org.liaison.nothing,2,view:ID", "record:PRT-9,1,PRT-1" })
	void aPictureOfWhatIsNotThereIsRefusedBeforeAWindowOpens(String view, int code, String hint) {
		liaison.print("create");
		liaison.print("add", "Place", "title=Suifenhe");
		Path picture = home.resolve("picture.png");
		assertEquals(code, liaison.run("screenshot", view, "-o", picture.toString()), liaison.messages());
		assertTrue(liaison.messages().contains(hint), liaison.messages());
		assertFalse(Files.exists(picture));
	}
}
