package org.liaison.documents.tracking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.liaison.documents.tracking.Tracking.lines;
import static org.liaison.documents.tracking.Tracking.sentence;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaison.core.Problem;
import org.liaison.core.contribution.ImportReport;
import org.liaison.core.contribution.ImportReport.Line;
import org.liaison.core.contribution.MappedImporter.Mode;
import org.liaison.documents.tracking.SheetColumns.SheetColumn;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;
import org.liaison.model.Organisation;

/** Tracking sheets with headers as both sides' offices draw them come in whole. */
class SheetHeadersTest extends TrackingRegister {

	private static final String MAPPING = """
			{ "name": "tracker", "type": "Commitment", "identifier": "序号", "columns": {
			  "中文": "title.zh", "俄文": "title.ru", "责任单位 / 中方": "obligors", "责任单位 / 俄方": "obligors",
			  "完成时限": { "to": "agreed", "words": "dateWording" } } }""";

	@BeforeEach
	void namePartiesOfBothSides() {
		register.add(Organisation.class, o -> o.setTitle(LocalizedText.of(Language.ZH, "海关总署")));
		register.add(Organisation.class, o -> o.setTitle(LocalizedText.of(Language.RU, "ФТС России")));
	}

	@Test
	void columnsUnderGroupsAreImportedAndImportedAgain() {
		for (String columns : List.of(MAPPING, MAPPING.replace("\"中文\"", "\"事项/中文\""))) {
			ImportReport report = tracking.run(tracker(), columns);
			assertEquals(List.of(6, 7), report.lines().stream().map(Line::row).toList());
			assertEquals(List.of("[zh=数据交换, ru=Обмен данными]", "2027-03"), List.of(titles("COM-1"), tracking.values("COM-1", "agreed").getFirst()));
			assertEquals(1, register.rows("Commitment", "obligors = ORG-1 and obligors = ORG-2").size());
		}
		assertEquals(List.of("UNCHANGED COM-1", "UNCHANGED COM-2"), lines(tracking.run(tracker(), MAPPING)));
	}

	@Test
	void aMappingIsProposedForColumnsUnderGroups() {
		Mapping proposed = MappingText.parse(tracking.proposal(tracker()));
		assertEquals("序号", proposed.identifier());
		assertEquals("{中文=title.zh, 俄文=title.ru, 责任单位 / 中方=obligors, 责任单位 / 俄方=obligors, 完成时限=agreed}",
				targets(proposed));
		assertEquals(List.of("NEW COM-1", "NEW COM-2"), lines(tracking.run(tracker(), MappingText.write(proposed))));
	}

	@Test
	void theColumnsToChooseFromAreThoseOfBothRows() {
		List<SheetColumn> columns = SheetColumns.of(tracker(), MappingText.parse(MAPPING));
		assertEquals(List.of("序号", "中文", "俄文", "责任单位 / 中方", "责任单位 / 俄方", "完成时限", "联系人 / 中方", "联系人 / 俄方"),
				columns.stream().map(SheetColumn::header).toList());
		assertEquals("数据交换", columns.get(1).example());
	}

	@Test
	void groupsWithoutMergedCellsAreGroupsToo() {
		Path file = Sheets.csv(folder.resolve("t.csv"), "windows-1251",
				"Поручения рабочей группы;;;\n№ п/п;Поручение;;Срок\n;рус.;кит.;\n1;2;3;4\n1;Обмен данными;shuju;март 2027 года\n");
		Mapping proposed = MappingText.parse(tracking.proposal(file));
		assertEquals("{рус.=title.ru, кит.=title.zh, Срок=agreed}", targets(proposed));
		assertEquals(List.of("NEW COM-1"), lines(tracking.run(file, MappingText.write(proposed))));
	}

	@Test
	void aHeaderOfSeveralColumnsIsToldWithTheirPlaces() {
		Path file = Sheets.csv(folder.resolve("t.csv"), "UTF-8", "序号,中文,中文\n1,a,b\n");
		String mapping = "{ \"name\": \"x\", \"type\": \"Commitment\", \"identifier\": \"序号\", \"columns\": { \"中文\": \"title.zh\" } }";
		assertEquals("“中文” stands over several columns: B, C. Give them headers that differ, or name a sub-header.", sentence(tracking.refusal(file, mapping)));
		assertEquals("“事项” stands over several columns: B (中文), C (俄文). Give them headers that differ, or name a sub-header.",
				sentence(tracking.refusal(tracker(), mapping.replace("中文", "事项"))));
		assertEquals("“中方” stands over several columns: D (责任单位 / 中方), G (联系人 / 中方). Give them headers that differ, or name a sub-header.",
				sentence(tracking.refusal(tracker(), MAPPING.replace("责任单位 / 中方", "中方"))));
	}

	@Test
	void columnsThatAreMissingAreToldByTheHeadersThatFitBest() {
		assertEquals("The table has no column “英文”. There are: 序号, 中文, 俄文, 责任单位 / 中方, 责任单位 / 俄方, 完成时限, 联系人 / 中方, 联系人 / 俄方.",
				sentence(tracking.refusal(tracker(), MAPPING.replace("\"俄文\"", "\"英文\""))));
	}

	@Test
	void theCaptionOfAPartIsNoRow() {
		Path file = Sheets.excel(folder.resolve("t.xlsx"), sheet -> List.of("A2:C2", "A4:C4").forEach(merged -> sheet.addMergedRegion(CellRangeAddress.valueOf(merged))),
				row("序号", "事项", "完成时限"), row("一、口岸"), row(1, "数据交换", "2027年3月"), row("二、线路"), row(2, "第二条线路", "尽快"));
		ImportReport report = tracking.run(file, tracking.proposal(file));
		assertEquals(List.of("NEW COM-1", "NEW COM-2"), lines(report));
		assertEquals(List.of(3, 5), report.lines().stream().map(Line::row).toList());
	}

	@Test
	void anEmptyTableIsCalledSo() {
		Path file = Sheets.csv(folder.resolve("t.csv"), "UTF-8", ";;\n");
		assertEquals("There is nothing in the table t.csv.", sentence(tracking.refusal(file, MAPPING)));
		assertEquals(List.of(), SheetColumns.of(file, MappingText.parse(MAPPING)));
	}

	@Test
	void aRowThatGivesNoTitleMakesNoRecord() {
		Path file = Sheets.csv(folder.resolve("t.csv"), "UTF-8", "序号,事项,完成时限\n1,,2027-03\n2,数据交换,2027-03\n");
		String mapping = "{ \"name\": \"x\", \"type\": \"Commitment\", \"identifier\": \"序号\", \"columns\": { \"事项\": \"title.zh\", \"完成时限\": \"agreed\" } }";
		Line line = tracking.run(file, mapping, Mode.PREVIEW).lines().getFirst();
		assertEquals("The row gives its record no title.", sentence(line.problems().getFirst()));
		assertEquals(List.of("PROBLEM ", "NEW COM-1"), lines(tracking.run(file, mapping, Mode.GOOD_ROWS)));

		Sheets.csv(file, "UTF-8", "序号,事项,完成时限\n2,,2027-04\n");
		assertEquals(List.of("CHANGED COM-1"), lines(tracking.run(file, mapping)), "its record has a title already");
	}

	@Test
	void aMappingThatCannotBeMeantIsNamed() {
		assertEquals(Problem.BAD_MAPPING, tracking.refusal(tracker(), MAPPING.replace("dateWording", "agreed")).problem());
		assertEquals("The mapping “tracker” cannot be used: “words” names the text for what is no date: “agreed” has to be a date, and “agreed” a text.",
				sentence(tracking.refusal(tracker(), MAPPING.replace("dateWording", "agreed"))));
		assertEquals("The mapping “tracker” cannot be used: “words” names the text for what is no date: “status” has to be a date, and “dateWording” a text.",
				sentence(tracking.refusal(tracker(), MAPPING.replace("\"agreed\"", "\"status\""))));
		assertEquals("The mapping “tracker” cannot be used: “progress” of Commitment cannot be filled from a column of a table.",
				sentence(tracking.refusal(tracker(), MAPPING.replace("title.ru", "progress"))));
		assertEquals("The mapping “tracker” cannot be used: “undated” of Commitment cannot be set: it follows from other values.",
				sentence(tracking.refusal(tracker(), MAPPING.replace("title.ru", "undated"))));
	}

	private String titles(String key) {
		LocalizedText title = (LocalizedText) register.rows("Commitment", "key = " + key, "title").getFirst().cells().getFirst();
		return List.of(Language.ZH, Language.RU).stream().map(language -> language.tag() + '=' + title.text(language)).toList().toString();
	}

	private static String targets(Mapping mapping) {
		return mapping.columns().entrySet().stream().map(column -> column.getKey() + '=' + column.getValue().to()).collect(Collectors.joining(", ", "{", "}"));
	}

	private Path tracker() {
		return Sheets.excel(folder.resolve("t.xlsx"), sheet -> {
			for (String merged : List.of("A1:H1", "A4:A5", "B4:C4", "D4:E4", "F4:F5", "G4:H4")) {
				sheet.addMergedRegion(CellRangeAddress.valueOf(merged));
			}
		}, row("中俄海关合作事项跟踪表"), row(), row("2026年"), row("序号", "事项", "", "责任单位", "", "完成时限", "联系人"),
				row("", "中文", "俄文", "中方", "俄方", "", "中方", "俄方"), row(1, "数据交换", "Обмен данными", "海关总署", "ФТС России", "2027年3月"),
				row(2, "第二条线路", "Второй путь", "", "", "尽快"));
	}

	private static Object[] row(Object... cells) {
		return cells;
	}
}
