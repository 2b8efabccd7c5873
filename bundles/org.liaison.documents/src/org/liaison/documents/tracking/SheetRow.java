package org.liaison.documents.tracking;

import java.util.List;

/**
 * A row of a sheet.
 *
 * @param number its number as the spreadsheet shows it, from 1
 * @param cells its texts, stripped, {@code ""} for none; dates as EDTF text, no finer than the sheet shows them; an error of the spreadsheet
 *            as {@code #N/A}
 */
record SheetRow(int number, List<String> cells) {

	/** The cell in a column from 0, {@code ""} where the row is shorter. */
	String cell(int column) {
		return column < cells.size() ? cells.get(column) : ""; //$NON-NLS-1$
	}

	/** Whether nothing is in it. */
	boolean isBlank() {
		return cells.stream().allMatch(String::isEmpty);
	}
}
