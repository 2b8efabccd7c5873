package org.liaison.documents.tracking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;

/** Makes rows of the cells that are read. */
final class ExcelRows implements SheetContentsHandler {

	/** Ends the reading. */
	static final class Enough extends RuntimeException {

		private static final long serialVersionUID = 1L;

		Enough() {
			super(null, null, false, false);
		}
	}

	/** The library puts it before the error of a cell. */
	private static final String ERROR = "ERROR:"; //$NON-NLS-1$

	private final Map<Integer, List<CellRangeAddress>> mergedByRow = new HashMap<>();
	private final Map<CellRangeAddress, String> mergedTexts = new HashMap<>();
	private final Predicate<SheetRow> rows;
	private List<String> cells = new ArrayList<>();

	/**
	 * @param merged ranges of merged cells
	 * @param rows takes the rows
	 */
	ExcelRows(List<CellRangeAddress> merged, Predicate<SheetRow> rows) {
		this.rows = rows;
		for (CellRangeAddress range : merged) {
			for (int row = range.getFirstRow(); row <= range.getLastRow(); row++) {
				mergedByRow.computeIfAbsent(row, r -> new ArrayList<>()).add(range);
			}
		}
	}

	@Override
	public void startRow(int row) {
		cells = new ArrayList<>();
	}

	@Override
	public void cell(String address, String text, XSSFComment comment) {
		String value = text == null ? "" : text.strip(); //$NON-NLS-1$
		set(new CellReference(address).getCol(), value.startsWith(ERROR) ? value.substring(ERROR.length()) : value);
	}

	private void set(int column, String text) {
		while (cells.size() <= column) {
			cells.add(""); //$NON-NLS-1$
		}
		cells.set(column, text);
	}

	@Override
	public void endRow(int row) {
		Set<Integer> joined = new HashSet<>();
		for (CellRangeAddress range : mergedByRow.getOrDefault(row, List.of())) {
			if (row == range.getFirstRow() && range.getFirstColumn() < cells.size()) {
				mergedTexts.put(range, cells.get(range.getFirstColumn()));
			}
			for (int column = range.getFirstColumn(); column <= range.getLastColumn(); column++) {
				set(column, mergedTexts.getOrDefault(range, "")); //$NON-NLS-1$
				if (column > range.getFirstColumn()) {
					joined.add(column);
				}
			}
		}
		if (!rows.test(new SheetRow(row + 1, List.copyOf(cells), joined))) {
			throw new Enough();
		}
	}
}
