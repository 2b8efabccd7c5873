package org.liaison.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

/** Creating, adding, listing, showing, changing and deleting records, as a person does it. */
class RecordCommandsTest {

	@TempDir
	private Path home;
	private Program liaison;

	@BeforeEach
	void create() {
		liaison = new Program(home);
		liaison.print("create");
	}

	@Test
	void theRegisterIsWhereNothingElseIsSaid() {
		assertTrue(Files.exists(home.resolve("register.liaison")));
	}

	@Test
	void aRegisterIsNotCreatedTwice() {
		assertEquals(ExitCode.FAILURE, liaison.run("create"));
		assertTrue(liaison.messages().contains("register.liaison"), liaison.messages());
	}

	@Test
	void anAddedRecordIsListedAndShown() {
		String key = liaison.key("add", "Commitment", "title.en=Open the third crossing", "title.ru=Открыть третий переход", "agreed=2027-03",
				"kind=MUTUAL", "status=agreed");
		assertEquals("COM-1", key);
		JsonNode listed = liaison.json("list", "commitments");
		assertEquals(1, listed.size());
		JsonNode shown = liaison.json("show", "com-1");
		assertEquals(listed.get(0), shown);
		assertEquals("Commitment", shown.get("type").asText());
		assertEquals("Open the third crossing", shown.at("/title/en").asText());
		assertEquals("Открыть третий переход", shown.at("/title/ru").asText());
		assertEquals("2027-03", shown.get("agreed").asText());
		assertEquals("AGREED", shown.get("status").asText());
	}

	@Test
	void aPlainTextIsTheInterfaceLanguages() {
		liaison.print("add", "Place", "title=绥芬河", "--language", "zh_CN");
		assertEquals("绥芬河", liaison.json("show", "PRT-1").at("/title/zh").asText());
	}

	@Test
	void severalValuesAreSeparatedOrRepeated() {
		liaison.print("add", "Organisation", "title=Harbin Customs");
		liaison.print("add", "Organisation", "title=Far East Customs", "aliases=FECU,\"Customs, Far East\"");
		liaison.print("add", "Commitment", "title=x", "obligors=ORG-1,ORG-2");
		liaison.print("add", "Commitment", "title=y", "obligors=ORG-2", "obligors=Harbin Customs".replace("Harbin Customs", "ORG-1"));
		assertEquals("[\"ORG-1\",\"ORG-2\"]", liaison.json("show", "COM-1").get("obligors").toString());
		assertEquals("[\"ORG-2\",\"ORG-1\"]", liaison.json("show", "COM-2").get("obligors").toString());
		assertEquals("[\"FECU\",\"Customs, Far East\"]", liaison.json("show", "FECU").get("aliases").toString());
	}

	@Test
	void aReferenceCanBeAnAlias() {
		liaison.print("add", "Place", "title=Suifenhe", "aliases=Pogranichnaya gate");
		liaison.print("add", "Commitment", "title=x", "concerns=Pogranichnaya gate");
		assertEquals("PRT-1", liaison.json("show", "COM-1").at("/concerns/0").asText());
	}

	@Test
	void setChangesAndClears() {
		liaison.print("add", "Commitment", "title.en=x", "agreed=2027-03");
		liaison.print("set", "COM-1", "agreed=", "title.zh=第三条通道", "indicative=2028~");
		JsonNode shown = liaison.json("show", "COM-1");
		assertFalse(shown.has("agreed"));
		assertEquals("2028~", shown.get("indicative").asText());
		assertEquals("x", shown.at("/title/en").asText());
		assertEquals("第三条通道", shown.at("/title/zh").asText());
	}

	@Test
	void aWordWithoutASignClearsNothing() {
		liaison.print("add", "Commitment", "title.en=x");
		assertEquals(ExitCode.USAGE, liaison.run("set", "COM-1", "title"));
		assertEquals("x", liaison.json("show", "COM-1").at("/title/en").asText());
	}

	@Test
	void conditionsAreAllMet() {
		liaison.print("add", "Place", "title=Suifenhe");
		liaison.print("add", "Commitment", "title=late", "agreed=2001", "status=AGREED", "concerns=PRT-1");
		liaison.print("add", "Commitment", "title=late too", "agreed=2001", "status=AGREED");
		liaison.print("add", "Commitment", "title=undated", "status=AGREED", "concerns=PRT-1");
		assertEquals("COM-1 COM-2", keys("--where", "overdue"));
		assertEquals("COM-1", keys("--where", "overdue", "--where", "concerns = PRT-1"));
		assertEquals("COM-3", keys("--where", "undated"));
		assertEquals("COM-3 COM-2", keys("--sort", "key:desc", "--limit", "2"));
	}

	@Test
	void theSheetOfARecordSaysWhoRefersToIt() {
		liaison.print("add", "Place", "title.en=Hunchun");
		liaison.print("add", "Commitment", "title.en=Small vehicles", "concerns=PRT-1");
		String sheet = liaison.print("show", "PRT-1", "--format", "table", "--language", "en");
		assertTrue(sheet.contains("Referred to by"), sheet);
		assertTrue(sheet.contains("COM-1 Small vehicles"), sheet);
	}

	/** A title may hold what a terminal obeys; a person sees none of it, a program gets the title as it is. */
	@Test
	void titlesCommandNoTerminal() {
		String title = "Red \u001b[31m, turned \u202e, bell \u0007";
		liaison.print("add", "Place", "title.en=" + title);
		liaison.print("add", "Commitment", "title.en=" + title, "concerns=PRT-1");
		for (String[] line : new String[][] { { "show", "PRT-1" }, { "show", "COM-1" }, { "list", "Place" }, { "search", "red" },
				{ "history", "PRT-1" }, { "delete", "PRT-1" } }) {
			List<String> asked = new ArrayList<>(List.of(line));
			asked.addAll(List.of("--format", "table"));
			liaison.run(asked.toArray(String[]::new));
			String said = liaison.out() + liaison.messages();
			assertFalse(said.matches("(?s).*[\u001b\u202e\u0007].*"), said);
		}
		assertEquals(title, liaison.json("show", "PRT-1").at("/title/en").asText());
	}

	@Test
	void nothingFoundIsNo() {
		assertEquals(ExitCode.NO, liaison.run("list", "Commitment", "--where", "overdue"));
		assertEquals("[ ]", liaison.out().strip());
		assertEquals(ExitCode.NO, liaison.run("search", "nowhere"));
		assertEquals(ExitCode.NO, liaison.run("show", "COM-99"));
		assertEquals(ExitCode.OK, liaison.run("list", "Commitment"), "an empty list without a condition is an answer");
	}

	@Test
	void whatIsUnknownIsNamedWithTheNearest() {
		liaison.print("add", "Commitment", "title=x");
		assertUsage("Commitment", "list", "Comitment");
		assertUsage("agreed", "set", "COM-1", "agred=2027");
		assertUsage("IN_PROGRESS", "set", "COM-1", "status=RUNNING");
		assertNot(ExitCode.NO, "COM-1", "add", "Commitment", "title=y", "dependsOn=COM-11");
		assertUsage("2027-13", "set", "COM-1", "agreed=2027-13");
		assertUsage("overdue", "list", "Commitment", "--where", "overdu = true");
		assertEquals(1, liaison.json("list", "Commitment").size(), "nothing was changed");
	}

	@Test
	void containedObjectsAreLeftToJson() {
		liaison.print("add", "Commitment", "title=x");
		assertEquals(ExitCode.USAGE, liaison.run("set", "COM-1", "positions=agreed"));
		assertTrue(liaison.messages().contains("JSON"), liaison.messages());
	}

	@Test
	void whatOthersReferToIsDeletedOnlyWhenSaidSo() {
		liaison.print("add", "Place", "title=Suifenhe");
		liaison.print("add", "Commitment", "title=x", "concerns=PRT-1");
		assertEquals(ExitCode.NO, liaison.run("delete", "PRT-1"));
		assertTrue(liaison.messages().contains("COM-1") && liaison.messages().contains("--yes"), liaison.messages());
		assertEquals(ExitCode.OK, liaison.run("show", "PRT-1"), "it was kept");
		assertEquals(ExitCode.OK, liaison.run("delete", "PRT-1", "--yes"));
		assertTrue(liaison.messages().contains("COM-1"), liaison.messages());
		assertEquals(ExitCode.NO, liaison.run("show", "PRT-1"));
		assertEquals(ExitCode.OK, liaison.run("show", "COM-1"));
		assertEquals(ExitCode.OK, liaison.run("delete", "COM-1"), "nobody refers to it");
	}

	@Test
	void aSavedFilterIsUsedByItsName() {
		liaison.print("add", "Commitment", "title=one", "agreed=2027-03");
		liaison.print("add", "Commitment", "title=two");
		liaison.print("add", "SavedFilter", "title.en=No date", "title.ru=Без даты", "lists=Commitment", "expression=agreed is empty");
		assertEquals("COM-2", keys("--filter", "no date"));
		assertEquals("COM-2", keys("--filter", "Без даты", "--where", "title ~ two"));
		assertEquals(ExitCode.NO, liaison.run("list", "Commitment", "--filter", "FLT-1", "--where", "title ~ one"));
		assertNot(ExitCode.NO, "No date", "list", "Commitment", "--filter", "No dates");
	}

	@Test
	void aFilterThatFiltersNothingIsNotSaved() {
		for (String[] wrong : new String[][] { { "lists=Commitment" }, { "lists=Commitment", "expression= " },
				{ "lists=Commitment", "expression=agreed <" }, { "lists=Commitment", "expression=agred is empty" },
				{ "lists=Comitment", "expression=agreed is empty" }, { "expression=agreed is empty" } }) {
			List<String> line = new ArrayList<>(List.of("add", "SavedFilter", "title=x"));
			line.addAll(List.of(wrong));
			assertNot(ExitCode.FAILURE, "was not saved", line.toArray(String[]::new));
		}
		assertEquals(0, liaison.json("list", "SavedFilter").size());
		String key = liaison.key("add", "SavedFilter", "title=x", "lists=Commitment", "expression=concerns = PRT-1");
		assertNot(ExitCode.FAILURE, "was not saved", "set", key, "expression=");
		liaison.print("set", key, "title=y");
	}

	/** What a commitment concerns may be of any type, and each has kinds of its own. */
	@Test
	void theKindsOfAllThatIsReferredToAreKnown() {
		liaison.print("add", "Place", "title=Suifenhe", "kind=ROAD_PORT");
		liaison.print("add", "Agreement", "title=On border ports", "kind=PROTOCOL");
		liaison.print("add", "Commitment", "title=one", "concerns=PRT-1");
		liaison.print("add", "Commitment", "title=two", "concerns=AGR-1");
		liaison.print("add", "Commitment", "title=three");
		assertEquals("COM-1", keys("--where", "concerns.kind = ROAD_PORT"));
		assertEquals("COM-2", keys("--where", "concerns.kind = protocol"));
		assertEquals("COM-1 COM-2", keys("--where", "concerns.kind in (ROAD_PORT, PROTOCOL)"));
		assertEquals("COM-2 COM-3", keys("--where", "concerns.kind != ROAD_PORT"));
		assertUsage("ROAD_PORT", "list", "Commitment", "--where", "concerns.kind = ROAD");
		assertUsage("PROTOCOL", "list", "Commitment", "--where", "concerns.kind = ROAD");
	}

	@Test
	void filtersAskForWhatHappened() {
		liaison.print("add", "Commitment", "title=one", "agreed=2027-03");
		liaison.print("add", "Commitment", "title=two", "agreed=2027-03");
		for (String date : List.of("2027-06", "2027-09", "2028")) {
			liaison.print("set", "COM-1", "agreed=" + date);
		}
		assertEquals("COM-1", keys("--where", "slips > 2"));
		assertEquals("COM-1 COM-2", keys("--sort", "slips:desc"));
	}

	@Test
	void searchShowsTheWords() {
		liaison.print("add", "Place", "title.en=Hunchun", "title.ru=Хуньчунь", "aliases=Hunchun Port");
		JsonNode hit = liaison.json("search", "PRT-1").get(0);
		assertEquals("PRT-1", hit.get("passage").asText());
		assertEquals(5, hit.at("/matches/0/end").asInt());
		liaison.atTerminal().print("search", "хуньчуне");
		assertTrue(liaison.out().contains("[Хуньчунь]"), liaison.out());
	}

	@Test
	void searchTakesTheBeginningOfAWordWhereNobodyHasTheWord() {
		liaison.print("add", "Place", "title.en=Harbin", "title.ru=Харбин");
		for (String begun : List.of("harb", "Харб")) {
			assertEquals("Harbin", liaison.json("search", begun).at("/0/title").asText(), begun);
		}
	}

	@Test
	void searchFindsInEveryLanguage() {
		liaison.print("add", "Corridor", "title.en=Land-sea corridor", "title.zh=滨海2号国际运输走廊", "title.ru=Приморье-2", "aliases=Binhai 2");
		for (String words : new String[] { "corridor", "国际运输", "Приморье-2", "Binhai 2" }) {
			assertEquals("COR-1", liaison.json("search", words).at("/0/key").asText(), words);
		}
	}

	@Test
	void historyTellsWhoChangedWhat() {
		liaison.print("add", "Commitment", "title.en=x", "agreed=2027-03");
		liaison.print("set", "COM-1", "agreed=2027-06");
		JsonNode newest = liaison.json("history", "COM-1").get(0);
		assertEquals("agreed", newest.get("feature").asText());
		assertEquals("2027-03", newest.get("before").asText());
		assertEquals("2027-06", newest.get("after").asText());
		assertEquals(System.getProperty("user.name"), newest.get("author").asText());
		liaison.atTerminal().print("history", "COM-1");
		assertTrue(liaison.out().contains("2027-03 → 2027-06"), liaison.out());
	}

	@Test
	void csvHasAllColumns() {
		liaison.print("add", "Place", "title.en=Suifenhe, \"the gate\"", "title.zh=绥芬河", "country=CN");
		liaison.print("list", "Place", "--format", "csv");
		assertEquals(2, liaison.lines().size(), liaison.out());
		assertTrue(liaison.lines().getFirst().contains("title.zh"), liaison.out());
		assertTrue(liaison.lines().get(1).contains("\"Suifenhe, \"\"the gate\"\"\""), liaison.out());
	}

	@Test
	void searchResultsAreTablesForPrograms() {
		liaison.print("add", "Place", "title.en=Hunchun, a port");
		liaison.print("search", "hunchun", "--format", "csv");
		assertEquals(List.of("key,type,title,passage", "PRT-1,Place,\"Hunchun, a port\",\"Hunchun, a port\""), liaison.lines());
	}

	@Test
	void anAddedRecordIsPrintedAsAsked() {
		String csv = liaison.print("add", "Place", "title.en=Hunchun", "--format", "csv");
		assertEquals(csv, liaison.print("list", "Place", "--format", "csv"));
		assertEquals("PRT-2", liaison.json("add", "Place", "title.en=Kraskino", "--format", "json").get("key").asText());
	}

	@Test
	void anEmptyConditionIsASlip() {
		assertUsage("--where", "list", "Commitment", "--where", " ");
	}

	private void assertUsage(String named, String... arguments) {
		assertNot(ExitCode.USAGE, named, arguments);
	}

	private void assertNot(int code, String named, String... arguments) {
		assertEquals(code, liaison.run(arguments), liaison.messages());
		assertTrue(liaison.messages().contains(named), liaison.messages());
		assertEquals("", liaison.out());
	}

	private String keys(String... options) {
		String[] arguments = new String[options.length + 2];
		arguments[0] = "list";
		arguments[1] = "Commitment";
		System.arraycopy(options, 0, arguments, 2, options.length);
		return String.join(" ", StreamSupport.stream(liaison.json(arguments).spliterator(), false).map(one -> one.get("key").asText()).toList());
	}
}
