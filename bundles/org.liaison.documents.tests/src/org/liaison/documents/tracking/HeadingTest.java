package org.liaison.documents.tracking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.documents.tracking.Mapping.Column;

/** Headers are found where they stand, in one row or in two. */
class HeadingTest {

	@TempDir
	private Path folder;

	@Test
	void theNamesOfTwoRowsAreThoseOfTheLowerOneUnlessTheyAreRepeated() {
		Heading heading = Heading.of(row("No.,Task,,Owner,,Due"), row(",zh,ru,zh,other,")).orElseThrow();
		assertEquals(List.of("No.", "Task / zh", "ru", "Owner / zh", "other", "Due"), heading.names());
		assertEquals(List.of(1, 3), heading.find("ZH"));
		assertEquals(List.of(3), heading.find("Owner／zh"));
		assertEquals(List.of(2), heading.find("Task/ru"), "its whole name is understood too");
		assertEquals(List.of(1, 2), heading.find("Task"));
	}

	@Test
	void mergedCellsAreReadAsAPersonSeesThem() {
		Path file = Sheets.excel(folder.resolve("a.xlsx"), sheet -> {
			for (String merged : List.of("A1:E1", "A2:A3", "B2:C2", "D2:E3")) {
				sheet.addMergedRegion(CellRangeAddress.valueOf(merged));
			}
		}, new Object[] { "跟踪表" }, new Object[] { "序号", "事项", "", "备注" }, new Object[] { "", "中文", "俄文" }, new Object[] { 1, "a", "б", "x" });
		List<SheetRow> rows = new ArrayList<>();
		new ExcelReader().read(file, "", rows::add);

		assertEquals(List.of("序号", "中文", "俄文", "备注"), Heading.of(rows.get(1), rows.get(2)).orElseThrow().names());
		assertEquals(List.of("序号", "事项", "备注"), Heading.of(rows.get(1)).names(), "a merged cell is one header");
		assertEquals(List.of(), Heading.of(rows.get(0), rows.get(1)).stream().toList(), "a title is no group");
		assertEquals(List.of(), Heading.of(rows.get(2), rows.get(3)).stream().toList());
	}

	@Test
	void aGroupOfOneColumnIsOneWhereCellsAreMerged() {
		Heading heading = Heading.of(row("No.,Task,,Due"), row("No.,zh,ru,planned")).orElseThrow();
		assertEquals(List.of("No.", "zh", "ru", "planned"), heading.names());
		assertEquals(List.of(3), heading.find("Due"));
	}

	@Test
	void aRowOfDataBelongsToNoHeaders() {
		assertTrue(Heading.of(row("No.,Task,Due"), row("1,Exchange,2027")).isEmpty());
		assertTrue(Heading.of(row("No.,Task,Due,,"), row("1,Exchange,2027,x,y")).isEmpty());
		assertTrue(Heading.of(row("No.,Task,Due"), row(",Chapter 1,")).isEmpty());
		assertTrue(Heading.of(row("Title,"), row("Exchange,remark")).isEmpty());
		assertTrue(Heading.of(row(",,"), row("No.,Task,Due")).isEmpty());
	}

	@Test
	void theHeadersAreThoseThatHaveAllColumnsOfTheMapping() {
		assertEquals(3, headers(List.of("No.", "Task"), "Tracker,of the group", "No. = number,x", "No.,Task", "1,Exchange"));
		assertEquals(2, headers(List.of("No.", "ru"), "No.,Task,", ",zh,ru", "1,a,b"));
		assertEquals(2, headers(List.of("No.", "Due"), "No.,Task,,Due", ",zh,ru,", "1,a,b,2027"), "sub-headers that nobody asked for are no row");
		assertEquals(3, headers(List.of("No.", "Due"), "Tracker,,,", "No.,Task,,Due", ",zh,ru,", "1,a,b,2027"));
		assertEquals(1, headers(List.of("No.", "Due"), "No.,Task,,Due", "1,a,b,2027", ",zh,ru,"));
	}

	@Test
	void numbersOfColumnsBelongToTheHeaders() {
		var search = new HeadingSearch(mapping(List.of("No.", "Task")));
		assertTrue(search.take(row("No.,Task,Due")));
		assertTrue(search.take(row("1,2,3")));
		assertFalse(search.take(row("1,Exchange,3")));
		assertFalse(Heading.isNumbering(row("1,2,")));
	}

	private static int headers(List<String> wanted, String... rows) {
		var search = new HeadingSearch(mapping(wanted));
		int row = 0;
		while (row < rows.length && search.take(new SheetRow(row + 1, cells(rows[row])))) {
			row++;
		}
		assertEquals(row, search.best().orElseThrow().row());
		return row;
	}

	private static Mapping mapping(List<String> names) {
		Map<String, Column> columns = new TreeMap<>();
		names.stream().skip(1).forEach(name -> columns.put(name, new Column("title.en")));
		return new Mapping("x", "Commitment", "", names.getFirst(), false, columns, Map.of());
	}

	private static SheetRow row(String cells) {
		return new SheetRow(1, cells(cells));
	}

	private static List<String> cells(String cells) {
		return Arrays.asList(cells.split(",", -1));
	}
}
