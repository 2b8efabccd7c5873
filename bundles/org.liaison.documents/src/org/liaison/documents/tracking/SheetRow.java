package org.liaison.documents.tracking;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A row of a sheet.
 *
 * @param number its number as the spreadsheet shows it, from 1
 * @param cells its texts, stripped, {@code ""} for none; dates as EDTF text, no finer than the sheet shows them; an error of the spreadsheet
 *            as {@code #N/A}
 * @param joined the columns from 0 whose cell is one with that to the left of it
 */
record SheetRow(int number, List<String> cells, Set<Integer> joined) {

	/** A row of cells of their own. */
	SheetRow(int number, List<String> cells) {
		this(number, cells, Set.of());
	}

	/** The cell in a column from 0, {@code ""} where the row is shorter. */
	String cell(int column) {
		return column < cells.size() ? cells.get(column) : ""; //$NON-NLS-1$
	}

	/** The cell in a column, {@code ""} when it only is part of the one to the left. */
	String own(int column) {
		return joined.contains(column) ? "" : cell(column); //$NON-NLS-1$
	}

	/** The cells, each where it begins. */
	List<String> own() {
		return IntStream.range(0, cells.size()).mapToObj(this::own).toList();
	}

	/** Whether it may be a record: there is something in it, and not only one text over joined cells, as above a part of the table. */
	boolean isRecord() {
		return own().stream().filter(cell -> !cell.isEmpty()).count() > (joined.isEmpty() ? 0 : 1);
	}

	/** Whether nothing is in it. */
	boolean isBlank() {
		return cells.stream().allMatch(String::isEmpty);
	}
}
