package org.liaison.documents.tracking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liaison.core.Problem;
import org.liaison.core.RegisterException;
import org.liaison.documents.tracking.Sheets.Formula;
import org.liaison.documents.tracking.Sheets.Shown;

/** Sheets are read as a person sees them. */
class SheetReaderTest {

	@TempDir
	private Path folder;

	@Test
	void aDateIsNoFinerThanItsCellShowsIt() {
		LocalDate first = LocalDate.of(2027, 3, 1);
		Path file = Sheets.excel(folder.resolve("a.xlsx"), new Object[] { new Shown(first, "dd.mm.yyyy"), new Shown(first, "mmm yy"),
				new Shown(first, "yyyy"), new Shown(first, "yyyy\"年\"m\"月\"") });
		assertEquals(List.of("2027-03-01", "2027-03", "2027", "2027-03"), rows(file).getFirst().cells());
	}

	@Test
	void oldMacintoshWorkbooksCountFrom1904() {
		Path file = Sheets.excel(folder.resolve("a.xlsx"), sheet -> sheet.getWorkbook().getCTWorkbook().getWorkbookPr().setDate1904(true),
				new Object[] { new Shown(LocalDate.of(2023, 2, 27), "dd.mm.yyyy") });
		assertEquals(List.of("2027-02-28"), rows(file).getFirst().cells());
	}

	@Test
	void formulasAreTheirResultsAndNumbersAreExact() {
		Path file = Sheets.excel(folder.resolve("a.xlsx"),
				new Object[] { 17, 0.1, 1234567890123L, new Formula("A1*2"), new Formula("\"R-\"&A1"), new Formula("1/0") });
		assertEquals(List.of("17", "0.1", "1234567890123", "34", "R-17", "#DIV/0!"), rows(file).getFirst().cells());
	}

	@Test
	void mergedCellsCountForEachOfTheirRows() {
		Path file = Sheets.excel(folder.resolve("a.xlsx"), sheet -> sheet.addMergedRegion(CellRangeAddress.valueOf("A1:A3")),
				new Object[] { "Suifenhe", "one" }, new Object[] { "", "two" }, new Object[] { "", "three" }, new Object[] { "", "four" });
		assertEquals(List.of("Suifenhe one", "Suifenhe two", "Suifenhe three", " four"),
				rows(file).stream().map(row -> String.join(" ", row.cells())).toList());
	}

	@ParameterizedTest
	@CsvSource({ "UTF-8,;", "windows-1251,;", "UTF-16,','" })
	void russianTextIsReadInItsEncoding(String encoding, String separator) {
		String text = String.join(separator, "Номер", "Поручение", "Срок") + "\r\n"
				+ String.join(separator, "1", "\"Обмен данными" + separator + " ежемесячно\"", "2027");
		assertEquals(List.of("1", "Обмен данными" + separator + " ежемесячно", "2027"),
				rows(Sheets.csv(folder.resolve("a.csv"), encoding, text)).get(1).cells());
	}

	@Test
	void chineseTextIsReadInItsEncoding() {
		String text = "序号,工作事项,完成时限\n1,\"绥芬河口岸数据交换, 每月一次\",2027年3月\n2,中俄海关会谈纪要的落实情况,2027年底\n";
		List<SheetRow> rows = rows(Sheets.csv(folder.resolve("a.csv"), "GB18030", text));
		assertEquals(List.of("1", "绥芬河口岸数据交换, 每月一次", "2027年3月"), rows.get(1).cells());
	}

	@Test
	void whatIsNoWorkbookIsNamed() throws IOException {
		Path torn = folder.resolve("torn.xlsx");
		byte[] whole = Files.readAllBytes(Sheets.excel(folder.resolve("a.xlsx"), new Object[] { "x" }));
		Files.write(torn, Arrays.copyOf(whole, whole.length / 2));
		assertEquals(Problem.DAMAGED_DOCUMENT, problem(torn, ""));
		assertEquals(Problem.DAMAGED_DOCUMENT, problem(Sheets.csv(folder.resolve("b.xlsx"), "UTF-8", "No,Task"), ""));
		assertEquals(Problem.UNKNOWN_SHEET, problem(folder.resolve("a.xlsx"), "2025"));
		assertEquals(Problem.NOT_FOUND, problem(folder.resolve("none.xlsx"), ""));
	}

	private static Problem problem(Path file, String sheet) {
		return assertThrows(RegisterException.class, () -> SheetReader.of(file).read(file, sheet, row -> true)).problem();
	}

	private static List<SheetRow> rows(Path file) {
		List<SheetRow> rows = new ArrayList<>();
		SheetReader.of(file).read(file, "", rows::add);
		return rows;
	}
}
