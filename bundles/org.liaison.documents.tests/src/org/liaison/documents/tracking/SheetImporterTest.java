package org.liaison.documents.tracking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liaison.documents.tracking.Tracking.lines;
import static org.liaison.documents.tracking.Tracking.problems;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.commitments.Commitment;
import org.liaison.commitments.CommitmentStatus;
import org.liaison.core.Problem;
import org.liaison.core.Problems;
import org.liaison.core.contribution.ImportReport;
import org.liaison.core.contribution.ImportReport.Line;
import org.liaison.core.contribution.ImportReport.Result;
import org.liaison.core.contribution.MappedImporter.Mode;
import org.liaison.core.query.Row;
import org.liaison.documents.OpenRegister;
import org.liaison.documents.tracking.Sheets.Shown;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;
import org.liaison.model.Organisation;

/** A tracking sheet becomes records, and becomes them only once. */
class SheetImporterTest {

	private static final String MAPPING = """
			{ "name": "border tracker", "type": "Commitment", "identifier": "No.",
			  "columns": {
			    "Task": "title.en", "Задача": "title.ru", "Owner": "obligors",
			    "Status": { "to": "status", "values": { "done": "FULFILLED" } },
			    "Due": { "to": "agreed", "words": "dateWording" } },
			  "always": { "marking": "SHAREABLE" } }""";
	private static final Object[] HEADER = { "No.", "Task", "Задача", "Owner", "Status", "Due" };

	@TempDir
	private Path folder;
	private OpenRegister register;
	private Organisation second;

	@BeforeEach
	void open() {
		register = new OpenRegister(folder);
		register.add(Organisation.class, o -> {
			o.setTitle(LocalizedText.of(Language.EN, "China Customs").with(Language.ZH, "中国海关"));
			o.getAliases().add("GACC");
		});
		register.add(Organisation.class, o -> {
			o.setTitle(LocalizedText.of(Language.RU, "ФТС России"));
			second = o;
		});
	}

	@AfterEach
	void close() {
		register.close();
	}

	@Test
	void rowsBecomeRecordsWithTheirDatesPartiesAndLanguages() {
		ImportReport report = run(sheet(row(1, "Exchange of data", "Обмен данными", "GACC; ФТС России", "in progress", new Shown(LocalDate.of(2027, 3, 1), "mmm yyyy")),
				row(2, "Second rail track", "", "中国海关", "done", "as soon as possible")));

		assertEquals(List.of("NEW COM-1", "NEW COM-2"), lines(report));
		Row first = row("agreed = 2027");
		assertEquals("2027-03", first.cells().get(1).toString());
		assertEquals("[draft:Обмен данными, ORG-1, ORG-2, IN_PROGRESS, SHAREABLE]", described("COM-1"));
		assertEquals("as soon as possible", register.rows("Commitment", "agreed is empty", "dateWording").getFirst().cells().getFirst());
		assertEquals("[null, ORG-1, FULFILLED, SHAREABLE]", described("COM-2"));
	}

	@Test
	void theSecondImportChangesOnlyWhatTheSheetChanged() {
		run(sheet(row(1, "Exchange of data", "", "GACC", "agreed", "2027-03"), row(2, "Second rail track", "", "", "", "")));
		long before = register.get().history(id("COM-1"), null, 100).size();

		ImportReport again = run(sheet(row(1, "Exchange of data", "", "GACC", "agreed", "2027-03"), row(2, "Second rail track", "", "", "", "")));
		assertEquals(List.of("UNCHANGED COM-1", "UNCHANGED COM-2"), lines(again));
		assertFalse(again.written());
		assertEquals(before, register.get().history(id("COM-1"), null, 100).size());

		ImportReport moved = run(sheet(row(2, "Second rail track", "", "ФТС России", "", ""), row(1, "Exchange of data", "", "GACC", "blocked", "2027-03"),
				row(3, "New one", "", "", "", "")));
		assertEquals(List.of("CHANGED COM-2", "CHANGED COM-1", "NEW COM-3"), lines(moved));
		assertEquals(List.of("status"), moved.lines().get(1).changes().stream().map(change -> change.feature().getName()).toList());
		assertEquals(3, register.rows("Commitment", "").size());
	}

	@Test
	void anUnchangedRowDoesNotUndoWhatSomebodyChangedInTheRegister() {
		Path sheet = sheet(row(1, "Exchange of data", "", "GACC", "agreed", "2027-03"));
		run(sheet);
		register.change("COM-1", (Commitment c) -> {
			c.setStatus(CommitmentStatus.FULFILLED);
			c.setClosingReason("Letter of 3 March");
			c.setTitle(c.getTitle().with(Language.EN, "Monthly exchange of data"));
			c.getObligors().add(second);
		});

		assertEquals(List.of("UNCHANGED COM-1"), lines(run(sheet)));
		assertEquals("[null, ORG-1, ORG-2, FULFILLED, SHAREABLE]", described("COM-1"));

		run(sheet(row(1, "Exchange of data", "", "", "blocked", "2027-03")));
		assertEquals("[null, ORG-1, ORG-2, BLOCKED, SHAREABLE]", described("COM-1"));
	}

	@Test
	void whatTheSheetNamesNoLongerIsTakenAwayAgain() {
		run(sheet(row(1, "Exchange of data", "", "GACC", "", "")));
		run(sheet(row(1, "Exchange of data", "", "ФТС России", "", "")));
		assertEquals("[null, ORG-2, PROPOSED, SHAREABLE]", described("COM-1"));

		run(sheet(row(1, "Exchange of data", "", "GACC; ФТС России", "", "")));
		assertEquals(List.of("CHANGED COM-1"), lines(run(sheet(row(1, "Exchange of data", "", "GACC", "", "")))));
		assertEquals("[null, ORG-1, PROPOSED, SHAREABLE]", described("COM-1"));
	}

	@Test
	void aNameIsThatOfARecordThatFits() {
		register.add(Commitment.class, c -> c.getAliases().addAll(List.of("China Customs", "Sea freight")));
		assertEquals(List.of("NEW COM-2"), lines(run(sheet(row(1, "Exchange of data", "", "China Customs", "", "")))));
		assertEquals("[null, ORG-1, PROPOSED, SHAREABLE]", described("COM-2"));

		Line line = run(sheet(row(2, "Second rail track", "", "Sea freight", "", "")), Mode.PREVIEW).lines().getFirst();
		assertEquals(List.of(Problem.WRONG_REFERENCE_TYPE), problems(line));
		String sentence = Problems.sentence(line.problems().getFirst(), Language.ZH);
		assertTrue(sentence.contains("Sea freight") && !sentence.contains("obligors") && !sentence.contains("Party"), sentence);
	}

	@Test
	void identitiesThatDifferOnlyInCaseAreOne() {
		ImportReport report = run(sheet(row("a1", "Exchange of data", "", "", "", ""), row("A1", "Exchange of data", "", "", "", "")));

		assertFalse(report.written());
		assertEquals(List.of(Problem.REPEATED_IDENTIFIER), problems(report.lines().get(1)));
	}

	@Test
	void oneBadRowKeepsAllOutUnlessTheGoodOnesAreWanted() {
		Path sheet = sheet(row(1, "Exchange of data", "", "Nobody Ltd", "agreed", "2027-03"), row(2, "Second rail track", "", "", "whatever", "#N/A"),
				row(2, "Twice", "", "", "", ""), row("", "Nameless", "", "", "", ""), row(5, "Good", "", "", "", ""));
		ImportReport report = run(sheet);

		assertFalse(report.written());
		assertEquals(List.of(Problem.UNKNOWN_REFERENCE), problems(report.lines().get(0)));
		assertEquals(List.of(Problem.UNKNOWN_LITERAL, Problem.BAD_CELL), problems(report.lines().get(1)));
		assertEquals(List.of(Problem.REPEATED_IDENTIFIER), problems(report.lines().get(2)));
		assertEquals(List.of(Problem.NO_IDENTIFIER), problems(report.lines().get(3)));
		assertEquals(2, report.lines().get(0).row());
		assertEquals(0, register.rows("Commitment", "").size());
		assertEquals(2, register.rows("Organisation", "").size(), "no party is invented");

		ImportReport good = run(sheet, Mode.GOOD_ROWS);
		assertEquals(1, good.count(Result.NEW));
		assertEquals(1, register.rows("Commitment", "").size());
	}

	@Test
	void whatNobodyMaySaveIsAProblemOfItsRow() {
		run(sheet(row(1, "Exchange of data", "", "", "agreed", ""), row(2, "Second rail track", "", "", "agreed", "")));
		ImportReport report = run(sheet(row(1, "Exchange of data", "", "", "done", ""), row(2, "Second rail track", "", "", "blocked", "")), Mode.GOOD_ROWS);
		assertEquals(List.of("PROBLEM COM-1", "CHANGED COM-2"), lines(report));
		assertEquals(List.of(Problem.REFUSED), problems(report.lines().getFirst()));
	}

	@Test
	void aPreviewChangesNothing() {
		ImportReport report = run(sheet(row(1, "Exchange of data", "", "GACC", "agreed", "2027-03")), Mode.PREVIEW);
		assertEquals(1, report.count(Result.NEW));
		assertFalse(report.written());
		assertEquals(0, register.rows("Commitment", "").size());
	}

	@Test
	void aRowMayBeIdentifiedByTheKeyOfItsRecord() {
		register.add(Commitment.class, c -> c.setTitle(LocalizedText.of(Language.EN, "Old title")));
		String keyed = MAPPING.replace("\"identifier\"", "\"keys\": true, \"identifier\"");
		Path sheet = sheet(row("COM-1", "Exchange of data", "", "", "", ""));
		assertEquals(List.of("CHANGED COM-1"), lines(run(sheet, keyed, Mode.ALL_OR_NOTHING)));
		assertEquals(List.of("UNCHANGED COM-1"), lines(run(sheet, keyed, Mode.ALL_OR_NOTHING)));
		assertEquals(List.of(Problem.NO_SUCH_RECORD), problems(run(sheet(row("COM-99", "Exchange of data", "", "", "", "")), keyed, Mode.PREVIEW).lines().getFirst()));
	}

	@Test
	void whatASheetCallsItsRowsIsNoKeyOfOurs() {
		register.add(Commitment.class, c -> c.setTitle(LocalizedText.of(Language.EN, "Ours")));
		Path sheet = sheet(row("COM-1", "Theirs", "", "", "", ""));
		assertEquals(List.of("NEW COM-2"), lines(run(sheet)));
		assertEquals(List.of("UNCHANGED COM-2"), lines(run(sheet)));
		register.change("COM-1", (Commitment c) -> assertEquals("Ours", c.getTitle().text(Language.EN)));
	}

	@Test
	void anIdentityThatTwoRecordsHaveIsAProblemThatNamesBoth() {
		run(sheet(row(1, "Exchange of data", "", "", "", "")));
		register.add(Commitment.class, c -> c.getAliases().add("Border Tracker:1"));
		Line line = run(sheet(row(1, "Exchange of data, changed", "", "", "", "")), Mode.GOOD_ROWS).lines().getFirst();

		assertEquals(List.of(Problem.AMBIGUOUS_RECORD), problems(line));
		String sentence = Problems.sentence(line.problems().getFirst(), Language.EN);
		assertTrue(sentence.contains("COM-1") && sentence.contains("COM-2"), sentence);
		assertEquals(2, register.rows("Commitment", "").size());
	}

	@Test
	void wordsInThePlaceOfADateAreToldBeforeTheyAreKept() {
		Path sheet = sheet(row(1, "Exchange of data", "", "", "", "31.02.2027"), row(2, "Second rail track", "", "", "", "2027-03"));
		List<Line> preview = run(sheet, Mode.PREVIEW).lines();
		assertEquals("“31.02.2027” in the column “Due” is no date, and is kept as words.", Problems.sentence(preview.get(0).notes().getFirst(), Language.EN));
		assertEquals(List.of(), preview.get(1).notes());
		run(sheet);
		assertEquals(List.of(), run(sheet, Mode.PREVIEW).lines().getFirst().notes(), "nothing is set anew");
	}

	@Test
	void aSheetThatOnlyHasTitlesIsIdentifiedByThemAndKeepsThem() {
		Path file = Sheets.csv(folder.resolve("t.csv"), "UTF-8", "Title;Status\nExchange of data;agreed\nSecond rail track;agreed\n");
		assertEquals("Title {Title=title.en, Status=status}", proposal(file));
		String proposed = new SheetImporter().propose(register.get(), register.labels(), file, "Commitment", "x");
		assertEquals(2, run(file, proposed, Mode.ALL_OR_NOTHING).count(Result.NEW));
		assertEquals(2, register.rows("Commitment", "title.en is not empty").size());
		Path coded = Sheets.csv(folder.resolve("c.csv"), "UTF-8", "Title;Dossier;Remark\nExchange;A-7;x\nTrack;A-8;x\n");
		assertTrue(proposal(coded).startsWith("Dossier {Title=title.en"), proposal(coded));
	}

	@Test
	void whoCancelsGetsNothing() {
		var cancelled = new NullProgressMonitor();
		cancelled.setCanceled(true);
		Path sheet = sheet(row(1, "Exchange of data", "", "", "", ""));
		assertThrows(OperationCanceledException.class,
				() -> new SheetImporter().importFile(register.get(), register.labels(), sheet, MAPPING, Mode.ALL_OR_NOTHING, cancelled));
		assertEquals(0, register.rows("Commitment", "").size());
	}

	@Test
	void titleRowsAboveTheHeadersAreNoRows() {
		Path sheet = Sheets.excel(folder.resolve("a.xlsx"), new Object[] { "Tracking sheet of the border group" }, new Object[] {}, HEADER,
				row(1, "Exchange of data", "", "", "", ""));
		assertEquals(4, run(sheet).lines().getFirst().row());
	}

	@Test
	void aMappingThatDoesNotFitIsNamed() {
		Path sheet = Sheets.excel(folder.resolve("a.xlsx"), new Object[] { "No.", "Task" }, new Object[] { 1, "x" });
		assertEquals(Problem.UNKNOWN_COLUMN, problem(sheet, MAPPING));
		assertEquals(Problem.UNKNOWN_COLUMN, problem(sheet, MAPPING.replace("No.", "Number")));
		assertEquals(Problem.BAD_MAPPING, problem(sheet, "{ \"name\": \"x\" }"));
		assertEquals(Problem.BAD_MAPPING_TEXT, problem(sheet, "not JSON"));
		assertEquals(Problem.BAD_MAPPING,
				problem(sheet, "{\"name\":\"x\",\"type\":\"Commitment\",\"identifier\":\"No.\",\"columns\":{\"Task\":\"colour\"}}"));
		assertEquals(Problem.UNKNOWN_TYPE, problem(sheet, "{\"name\":\"x\",\"type\":\"Ship\",\"identifier\":\"No.\",\"columns\":{\"Task\":\"title\"}}"));
	}

	@Test
	void mappingsAreProposedFromHeadersInEachLanguage() {
		Path chinese = Sheets.csv(folder.resolve("zh.csv"), "GB18030", "中俄海关合作事项跟踪表,,,,\n序号,工作事项,责任单位,完成时限,备注\n1,绥芬河口岸数据交换,中国海关,2027年3月,无\n");
		Path russian = Sheets.csv(folder.resolve("ru.csv"), "windows-1251",
				"№ п/п;Мероприятие;Ответственный;Срок исполнения;Состояние\n1;Обмен данными;ФТС России;март 2027 года;\n");
		assertEquals("序号 {工作事项=title.zh, 责任单位=obligors, 完成时限=agreed, 备注=notes}", proposal(chinese));
		assertEquals("№ п/п {Мероприятие=title.ru, Ответственный=obligors, Срок исполнения=agreed, Состояние=status}", proposal(russian));

		for (Path file : List.of(chinese, russian)) {
			String proposed = new SheetImporter().propose(register.get(), register.labels(), file, "Commitment", file.getFileName().toString());
			assertEquals(1, new SheetImporter().importFile(register.get(), register.labels(), file, proposed, Mode.ALL_OR_NOTHING, new NullProgressMonitor())
					.count(Result.NEW));
		}
		assertEquals(2, register.rows("Commitment", "agreed = 2027-03").size());
	}

	@Test
	void aLargeSheetComesInWhole() {
		List<Object[]> rows = new ArrayList<>(List.<Object[]>of(HEADER));
		for (int i = 1; i <= 500; i++) {
			rows.add(row(i, "Task " + i, "Задача " + i, "GACC", "agreed", "2027-03"));
		}
		Path sheet = Sheets.excel(folder.resolve("a.xlsx"), rows.toArray(Object[][]::new));
		assertEquals(500, run(sheet).count(Result.NEW));
		assertEquals(500, run(sheet).count(Result.UNCHANGED));
	}

	private String proposal(Path file) {
		Mapping mapping = MappingText.parse(new SheetImporter().propose(register.get(), register.labels(), file, "Commitment", "x"));
		var targets = new LinkedHashMap<String, String>();
		mapping.columns().forEach((header, column) -> targets.put(header, column.to()));
		return mapping.identifier() + ' ' + targets;
	}

	private Path sheet(Object[]... rows) {
		List<Object[]> all = new ArrayList<>(List.<Object[]>of(HEADER));
		all.addAll(List.of(rows));
		return Sheets.excel(folder.resolve("sheet.xlsx"), all.toArray(Object[][]::new));
	}

	private static Object[] row(Object... cells) {
		return cells;
	}

	private ImportReport run(Path sheet) {
		return run(sheet, Mode.ALL_OR_NOTHING);
	}

	private ImportReport run(Path sheet, Mode mode) {
		return run(sheet, MAPPING, mode);
	}

	private ImportReport run(Path sheet, String mapping, Mode mode) {
		return new Tracking(register).run(sheet, mapping, mode);
	}

	private Problem problem(Path sheet, String mapping) {
		return new Tracking(register).refusal(sheet, mapping).problem();
	}

	private Row row(String filter) {
		return register.rows("Commitment", filter, "title", "agreed").getFirst();
	}

	private String id(String key) {
		return register.get().find(key).orElseThrow().id();
	}

	private String described(String key) {
		List<Object> found = new ArrayList<>();
		register.change(key, (Commitment c) -> {
			found.add(c.getTitle().entry(Language.RU));
			c.getObligors().forEach(party -> found.add(party.getKey()));
			found.add(c.getStatus());
			found.add(c.getMarking());
		});
		return found.toString();
	}
}
