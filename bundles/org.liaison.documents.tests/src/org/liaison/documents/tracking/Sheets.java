package org.liaison.documents.tracking;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes sheets as offices keep them. */
final class Sheets {

	/** A date that its cell shows in a format. */
	record Shown(LocalDate date, String format) {
	}

	/** A formula. */
	record Formula(String text) {
	}

	private Sheets() {
	}

	/** A workbook of one sheet with these rows. */
	static Path excel(Path file, Object[]... rows) {
		return excel(file, sheet -> {
		}, rows);
	}

	/** A workbook of one sheet with these rows, changed before it is saved. */
	static Path excel(Path file, Consumer<XSSFSheet> more, Object[]... rows) {
		try (XSSFWorkbook workbook = new XSSFWorkbook()) {
			XSSFSheet sheet = workbook.createSheet("2026");
			for (int i = 0; i < rows.length; i++) {
				XSSFRow row = sheet.createRow(i);
				for (int j = 0; j < rows[i].length; j++) {
					set(workbook, row.createCell(j), rows[i][j]);
				}
			}
			more.accept(sheet);
			workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
			try (OutputStream out = Files.newOutputStream(file)) {
				workbook.write(out);
			}
			return file;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static void set(XSSFWorkbook workbook, Cell cell, Object value) {
		switch (value) {
		case Number number -> cell.setCellValue(number.doubleValue());
		case Formula formula -> cell.setCellFormula(formula.text());
		case Shown shown -> {
			CellStyle style = workbook.createCellStyle();
			style.setDataFormat(workbook.createDataFormat().getFormat(shown.format()));
			cell.setCellStyle(style);
			cell.setCellValue(shown.date());
		}
		default -> cell.setCellValue(value.toString());
		}
	}

	/** A text file in an encoding. */
	static Path csv(Path file, String encoding, String text) {
		try {
			return Files.write(file, text.getBytes(Charset.forName(encoding)));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
