package org.liaison.documents.writer;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.liaison.documents.content.Frame;
import org.liaison.documents.content.Part;
import org.liaison.documents.content.Sheet;
import org.liaison.documents.content.Sheet.Column;
import org.liaison.documents.content.Wording;
import org.liaison.model.PartialDate;
import org.liaison.model.PartialDate.Precision;

/**
 * An Excel file of a register: a sheet with a heading that stays in sight and filters, and one that says what its looks and figures mean. A
 * day is a date and a number a number; a date that is less precise is written as ISO 8601 does, since Excel would invent its day. A text has a
 * column for each language.
 *
 * @param frame what is said around the register
 */
public record SheetWriter(Frame frame) {

	private static final String FONT = "Arial"; //$NON-NLS-1$
	private static final String DAY = "yyyy-mm-dd"; //$NON-NLS-1$
	/** Of Excel. */
	private static final int LONGEST_TEXT = 32_767;
	private static final int CHARACTER = 256;
	private static final short POINTS = 10;
	private static final byte[] GREY = { 0x66, 0x66, 0x66 };
	/** Width of the sentences about the sheet, in characters. */
	private static final int NOTE = 80;
	/** Of a line of text, and of the highest row that Excel has. */
	private static final float LINE = 13.5f;
	private static final float HIGHEST = 409;
	/** The first of the scripts whose characters are twice as wide as Latin ones. */
	private static final int WIDE = 0x2E80;

	/** Writes the file; does not close {@code out}. */
	public void write(Sheet sheet, OutputStream out) throws IOException {
		try (var book = new XSSFWorkbook()) {
			String title = frame.title();
			var styles = new Styles(book);
			XSSFSheet target = book.createSheet(WorkbookUtil.createSafeSheetName(title));
			int columns = heading(sheet.columns(), target, styles);
			for (List<Object> values : sheet.rows()) {
				rows(cells(sheet.columns(), values, styles), target, styles);
			}
			target.createFreezePane(1, 1);
			target.setAutoFilter(new CellRangeAddress(0, Math.max(1, target.getLastRowNum()), 0, columns - 1));
			page(target);
			notes(book, sheet, styles);
			book.getProperties().getCoreProperties().setTitle(title);
			book.getProperties().getCoreProperties().setCreator("Liaison Workbench"); //$NON-NLS-1$
			book.write(out);
		}
	}

	/** What a reader has to know of the looks and figures that are there. */
	private void notes(XSSFWorkbook book, Sheet sheet, Styles styles) {
		Map<String, CellStyle> notes = new LinkedHashMap<>();
		if (frame.drafts()) {
			notes.put("sheetDraft", styles.draft); //$NON-NLS-1$
		}
		if (frame.gaps()) {
			notes.put("sheetMissing", styles.missing); //$NON-NLS-1$
		}
		if (sheet.rows().stream().flatMap(List::stream).anyMatch(value -> value instanceof PartialDate date && !isDay(date))) {
			notes.put("sheetDates", styles.text); //$NON-NLS-1$
		}
		if (notes.isEmpty()) {
			return;
		}
		XSSFSheet target = book.createSheet(WorkbookUtil.createSafeSheetName(frame.words().get("sheetNotes").main())); //$NON-NLS-1$
		target.setColumnWidth(0, NOTE * CHARACTER);
		notes.forEach((key, style) -> {
			Row row = target.createRow(target.getLastRowNum() + 1);
			text(row, String.join("\n", frame.words().get(key).different().stream().map(Part::text).toList()), style); //$NON-NLS-1$
			row.setHeightInPoints(LINE * lines(row));
		});
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
	private static List<Value> cells(List<Column> columns, List<Object> values, Styles styles) {
		List<Value> cells = new ArrayList<>();
		for (int i = 0; i < columns.size(); i++) {
			if (values.get(i) instanceof Wording wording) {
				wording.parts().forEach(part -> cells.add(new Value(part.text(), styles.of(part))));
			} else {
				cells.add(new Value(values.get(i), styles.text));
			}
		}
		return cells;
	}

	/** A row, and further ones below it, led by the same number, for what is longer than a cell can hold. */
	private static void rows(List<Value> cells, XSSFSheet sheet, Styles styles) {
		Row row = sheet.createRow(sheet.getLastRowNum() + 1);
		List<Value> rest = new ArrayList<>();
		for (Value cell : cells) {
			String text = cell.value() instanceof String said ? said : ""; //$NON-NLS-1$
			int end = text.length() > LONGEST_TEXT ? end(text) : 0;
			value(row, end == 0 ? cell : new Value(text.substring(0, end), cell.style()), styles);
			rest.add(new Value(end == 0 ? "" : text.substring(end), cell.style())); //$NON-NLS-1$
		}
		row.setHeightInPoints(Math.min(HIGHEST, LINE * lines(row)));
		if (rest.stream().anyMatch(cell -> !cell.value().equals(""))) { //$NON-NLS-1$
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

	private static void value(Row row, Value cell, Styles styles) {
		switch (cell.value()) {
		case PartialDate date when isDay(date) -> text(row, "", styles.day).setCellValue(date.earliest()); //$NON-NLS-1$
		case PartialDate date -> text(row, figures(date), cell.style());
		case Number number -> text(row, "", cell.style()).setCellValue(number.doubleValue()); //$NON-NLS-1$
		default -> text(row, cell.value().toString(), cell.style());
		}
	}

	/** As ISO 8601 has it, which readers of all languages understand; not what EDTF adds to it for seasons and decades: those are their months and years. */
	private static String figures(PartialDate date) {
		if (date.earliest() == null || date.latest() == null || date.precision().compareTo(Precision.MONTH) <= 0 || date.precision() == Precision.YEAR) {
			return date.text();
		}
		String doubt = date.isApproximate() && date.isUncertain() ? "%" : date.isApproximate() ? "~" : date.isUncertain() ? "?" : ""; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		boolean months = date.precision() == Precision.SEASON;
		return (months ? YearMonth.from(date.earliest()) : Year.from(date.earliest())) + doubt + '/'
				+ (months ? YearMonth.from(date.latest()) : Year.from(date.latest())) + doubt;
	}

	private static boolean isDay(PartialDate date) {
		LocalDate first = date.earliest();
		return first != null && first.equals(date.latest()) && !date.isApproximate() && !date.isUncertain();
	}

	private static Cell text(Row row, String text, CellStyle style) {
		Cell cell = row.createCell(Math.max(0, row.getLastCellNum()));
		cell.setCellStyle(style);
		if (!text.isEmpty()) {
			cell.setCellValue(text);
		}
		return cell;
	}

	/** What stands in a cell, and how it looks. */
	private record Value(Object value, CellStyle style) {
	}

	private static final class Styles {

		private final CellStyle heading;
		private final CellStyle text;
		private final CellStyle draft;
		private final CellStyle missing;
		private final CellStyle day;

		Styles(XSSFWorkbook book) {
			text = style(book, false);
			draft = style(book, false);
			book.getFontAt(draft.getFontIndex()).setColor(new XSSFColor(GREY, null));
			missing = style(book, false);
			missing.setFillForegroundColor(IndexedColors.LEMON_CHIFFON.getIndex());
			missing.setFillPattern(FillPatternType.SOLID_FOREGROUND);
			day = style(book, false);
			day.setDataFormat(book.createDataFormat().getFormat(DAY));
			heading = style(book, true);
			heading.setFillForegroundColor(IndexedColors.PALE_BLUE.getIndex());
			heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
			heading.setBorderBottom(BorderStyle.THIN);
		}

		private CellStyle of(Part part) {
			return part.isMissing() ? missing : part.isDraft() ? draft : text;
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
