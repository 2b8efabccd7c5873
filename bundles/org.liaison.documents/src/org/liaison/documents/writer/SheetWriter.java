package org.liaison.documents.writer;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.liaison.documents.content.Part;
import org.liaison.documents.content.Sheet;
import org.liaison.documents.content.Sheet.Column;
import org.liaison.documents.content.Wording;
import org.liaison.model.Language;
import org.liaison.model.PartialDate;

/**
 * An Excel file of a register: one sheet with a heading that stays in sight and filters. A day is a date and a number a number; a date that is
 * less precise stays words, in each language below one another, since Excel would invent its day. A text has a column for each language.
 *
 * @param languages the document's languages
 */
public record SheetWriter(List<Language> languages) {

	private static final String FONT = "Arial"; //$NON-NLS-1$
	private static final String DAY = "yyyy-mm-dd"; //$NON-NLS-1$
	/** Of Excel. */
	private static final int LONGEST_TEXT = 32_767;
	private static final int CHARACTER = 256;
	private static final short POINTS = 10;
	/** Of a line of text, and of the highest row that Excel has. */
	private static final float LINE = 13.5f;
	private static final float HIGHEST = 409;
	/** The first of the scripts whose characters are twice as wide as Latin ones. */
	private static final int WIDE = 0x2E80;

	/** Writes the file; does not close {@code out}. */
	public void write(Sheet sheet, String title, OutputStream out) throws IOException {
		try (var book = new XSSFWorkbook()) {
			var styles = new Styles(book);
			XSSFSheet target = book.createSheet(WorkbookUtil.createSafeSheetName(title));
			int columns = heading(sheet.columns(), target, styles);
			for (List<Object> values : sheet.rows()) {
				rows(cells(sheet.columns(), values), target, styles);
			}
			target.createFreezePane(1, 1);
			target.setAutoFilter(new CellRangeAddress(0, Math.max(1, target.getLastRowNum()), 0, columns - 1));
			page(target);
			book.getProperties().getCoreProperties().setTitle(title);
			book.getProperties().getCoreProperties().setCreator("Liaison Workbench"); //$NON-NLS-1$
			book.write(out);
		}
	}

	private static void page(XSSFSheet sheet) {
		sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
		sheet.setFitToPage(true);
		PrintSetup setup = sheet.getPrintSetup();
		setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
		setup.setLandscape(true);
		setup.setFitWidth((short) 1);
		setup.setFitHeight((short) 0);
		sheet.getFooter().setCenter("&P / &N"); //$NON-NLS-1$
	}

	private int heading(List<Column> columns, XSSFSheet sheet, Styles styles) {
		Row row = sheet.createRow(0);
		int index = 0;
		for (Column column : columns) {
			List<String> headers = column.worded() ? column.header().parts().stream().map(Part::text).toList()
					: List.of(String.join("\n", column.header().different().stream().map(Part::text).toList())); //$NON-NLS-1$
			for (String header : headers) {
				sheet.setColumnWidth(index, column.width() * CHARACTER);
				Cell cell = row.createCell(index++);
				cell.setCellValue(header);
				cell.setCellStyle(styles.heading);
			}
		}
		row.setHeightInPoints(Math.min(HIGHEST, LINE * lines(row)));
		return index;
	}

	/** The values of a row, a wording as a text in each language. */
	private static List<Object> cells(List<Column> columns, List<Object> values) {
		List<Object> cells = new ArrayList<>();
		for (int i = 0; i < columns.size(); i++) {
			if (values.get(i) instanceof Wording wording) {
				wording.parts().forEach(part -> cells.add(said(part)));
			} else {
				cells.add(values.get(i));
			}
		}
		return cells;
	}

	/** A row, and further ones below it, led by the same number, for what is longer than a cell can hold. */
	private void rows(List<Object> cells, XSSFSheet sheet, Styles styles) {
		Row row = sheet.createRow(sheet.getLastRowNum() + 1);
		List<Object> rest = new ArrayList<>();
		for (Object cell : cells) {
			int end = cell instanceof String text && text.length() > LONGEST_TEXT ? end(text) : 0;
			value(row, end == 0 ? cell : ((String) cell).substring(0, end), styles);
			rest.add(end == 0 ? "" : ((String) cell).substring(end)); //$NON-NLS-1$
		}
		row.setHeightInPoints(Math.min(HIGHEST, LINE * lines(row)));
		if (rest.stream().anyMatch(cell -> !cell.equals(""))) { //$NON-NLS-1$
			rest.set(0, cells.getFirst());
			rows(rest, sheet, styles);
		}
	}

	/** Where the longest beginning of a text that fits ends, between two characters. */
	private static int end(String text) {
		return Character.isHighSurrogate(text.charAt(LONGEST_TEXT - 1)) ? LONGEST_TEXT - 1 : LONGEST_TEXT;
	}

	/** How many lines the highest cell needs. Excel finds that out by itself, other programs do not. */
	private static int lines(Row row) {
		int most = 1;
		for (Cell cell : row) {
			if (cell.getCellType() == CellType.STRING) {
				int width = row.getSheet().getColumnWidth(cell.getColumnIndex()) / CHARACTER;
				most = Math.max(most, cell.getStringCellValue().lines().mapToInt(line -> 1 + line.codePoints().map(c -> c < WIDE ? 1 : 2).sum() / width).sum());
			}
		}
		return most;
	}

	/** A mark stands where the text is missing or not approved, as in the other formats. */
	private static String said(Part part) {
		return part.mark().isEmpty() ? part.text() : (part.text() + ' ' + part.mark()).strip();
	}

	private void value(Row row, Object value, Styles styles) {
		switch (value) {
		case PartialDate date when isDay(date) -> {
			Cell cell = text(row, "", styles); //$NON-NLS-1$
			cell.setCellValue(date.earliest());
			cell.setCellStyle(styles.day);
		}
		case PartialDate date -> text(row, languages.stream().map(date::describe).distinct().collect(Collectors.joining("\n")), styles); //$NON-NLS-1$
		case Number number -> text(row, "", styles).setCellValue(number.doubleValue()); //$NON-NLS-1$
		default -> text(row, value.toString(), styles);
		}
	}

	private static boolean isDay(PartialDate date) {
		LocalDate first = date.earliest();
		return first != null && first.equals(date.latest()) && !date.isApproximate() && !date.isUncertain();
	}

	private static Cell text(Row row, String text, Styles styles) {
		Cell cell = row.createCell(Math.max(0, row.getLastCellNum()));
		cell.setCellStyle(styles.text);
		if (!text.isEmpty()) {
			cell.setCellValue(text);
		}
		return cell;
	}

	private static final class Styles {

		private final CellStyle heading;
		private final CellStyle text;
		private final CellStyle day;

		Styles(XSSFWorkbook book) {
			text = style(book, false);
			day = style(book, false);
			day.setDataFormat(book.createDataFormat().getFormat(DAY));
			heading = style(book, true);
			heading.setFillForegroundColor(IndexedColors.PALE_BLUE.getIndex());
			heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
			heading.setBorderBottom(BorderStyle.THIN);
		}

		private static CellStyle style(XSSFWorkbook book, boolean bold) {
			Font font = book.createFont();
			font.setFontName(FONT);
			font.setFontHeightInPoints(POINTS);
			font.setBold(bold);
			CellStyle style = book.createCellStyle();
			style.setFont(font);
			style.setWrapText(true);
			style.setVerticalAlignment(VerticalAlignment.TOP);
			style.setBorderBottom(BorderStyle.HAIR);
			return style;
		}
	}
}
