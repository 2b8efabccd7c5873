package org.liaison.documents.writer;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;

/**
 * The columns of a Word table whose rows may be divided differently: a cell goes over as many of them as lie between its edges.
 *
 * @param edges the right edge of each column, in twentieths of a point
 */
record WordGrid(List<Integer> edges) {

	/** Edges that are closer together are one, as far as anybody sees. */
	private static final int CLOSE = 20;

	/** The columns of a table with rows of these widths. */
	static WordGrid of(List<int[]> rows) {
		var edges = new TreeSet<Integer>();
		rows.forEach(widths -> edges(widths).filter(edge -> edges.subSet(edge - CLOSE, false, edge + CLOSE, false).isEmpty()).forEach(edges::add));
		return new WordGrid(List.copyOf(edges));
	}

	/** Tells a table its columns. */
	void applyTo(XWPFTable table) {
		var grid = table.getCTTbl().getTblGrid() == null ? table.getCTTbl().addNewTblGrid() : table.getCTTbl().getTblGrid();
		for (int i = 0; i < edges.size(); i++) {
			(i < grid.sizeOfGridColArray() ? grid.getGridColArray(i) : grid.addNewGridCol())
					.setW(BigInteger.valueOf(edges.get(i) - (i == 0 ? 0 : edges.get(i - 1))));
		}
	}

	/** Lets the cells of a row go over the columns that they are as wide as. */
	void applyTo(XWPFTableRow row, int[] widths) {
		List<Integer> ends = edges(widths).map(this::column).boxed().toList();
		for (int i = 0; i < ends.size(); i++) {
			int span = ends.get(i) - (i == 0 ? -1 : ends.get(i - 1));
			if (span > 1) {
				CTTcPr properties = row.getCell(i).getCTTc().getTcPr();
				properties.addNewGridSpan().setVal(BigInteger.valueOf(span));
			}
		}
	}

	/** The column that ends at an edge. */
	private int column(int edge) {
		return IntStream.range(0, edges.size()).filter(i -> Math.abs(edges.get(i) - edge) < CLOSE).findFirst().orElseThrow();
	}

	private static IntStream edges(int[] widths) {
		int[] edges = widths.clone();
		Arrays.parallelPrefix(edges, Integer::sum);
		return Arrays.stream(edges);
	}
}
