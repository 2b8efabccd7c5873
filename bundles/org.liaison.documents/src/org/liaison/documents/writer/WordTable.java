package org.liaison.documents.writer;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Carries a table over to Word: its widths, its heading rows on every page, its look from the table style that its class names. */
final class WordTable {

	/** Behind headings of columns. */
	private static final String HEAD = "E8EDF3"; //$NON-NLS-1$
	/** The class of tables that have a text in several languages. */
	static final String TEXT = "text"; //$NON-NLS-1$

	private final WordBody body;
	private final XWPFDocument word;
	private final int width;

	/** @param width of the table, in twentieths of a point */
	WordTable(WordBody body, XWPFDocument word, int width) {
		this.body = body;
		this.word = word;
		this.width = width;
	}

	/** Appends a table; the headings directly above it in the page are its first rows. */
	void add(Element element) {
		Elements rows = element.select("tr"); //$NON-NLS-1$
		int columns = rows.stream().mapToInt(row -> cells(row).size()).max().orElse(0);
		if (columns == 0) {
			return;
		}
		int[] widths = widths(element, columns);
		List<Element> headings = TableHeadings.of(element);
		WordGrid grid = grid(headings, widths);
		Optional<XWPFTable> above = element.hasClass(TEXT) ? textAbove(columns) : Optional.empty();
		XWPFTable table = above.orElseGet(() -> create(element.classNames(), columns, grid));
		for (int i = 0; i < rows.size(); i++) {
			XWPFTableRow row = i == 0 && above.isEmpty() ? table.getRow(0) : table.createRow();
			fill(row, rows.get(i), widths);
			grid.applyTo(row, widths);
		}
		for (int i = 0; i < headings.size(); i++) {
			heading(table.insertNewTableRow(i), headings.get(i), grid, isHead(rows.first()));
		}
		separate();
	}

	/** The columns of a table and of the headings in it. */
	private WordGrid grid(List<Element> headings, int[] widths) {
		List<int[]> rows = new ArrayList<>(List.of(widths));
		headings.forEach(heading -> rows.add(equal(WordBody.columns(heading).size())));
		return WordGrid.of(rows);
	}

	/** A row with a heading, without the lines and the colour of the table. The head of a table is one with what stands above it, also on further pages. */
	private void heading(XWPFTableRow row, Element heading, WordGrid grid, boolean repeated) {
		int[] widths = equal(WordBody.columns(heading).size());
		row.setCantSplitRow(true);
		row.setRepeatHeader(repeated);
		for (int cellWidth : widths) {
			CTTcPr properties = row.createCell().getCTTc().addNewTcPr();
			measure(properties.addNewTcW(), cellWidth);
			CTTcBorders borders = properties.addNewTcBorders();
			borders.addNewTop().setVal(STBorder.NIL);
			borders.addNewLeft().setVal(STBorder.NIL);
			borders.addNewRight().setVal(STBorder.NIL);
			plain(properties.addNewShd());
		}
		grid.applyTo(row, widths);
		body.heading(heading, row);
	}

	/** The first row of a table is coloured by the table's style. */
	private static void plain(CTShd shading) {
		shading.setVal(STShd.CLEAR);
		shading.setColor("auto"); //$NON-NLS-1$
		shading.setFill("auto"); //$NON-NLS-1$
	}

	private int[] equal(int columns) {
		int[] widths = new int[columns];
		Arrays.fill(widths, width / columns);
		return widths;
	}

	private static boolean isHead(Element row) {
		return row.parent() != null && row.parent().normalName().equals("thead"); //$NON-NLS-1$
	}

	/** A row of as many equal columns as there are languages, as texts side by side have them, in one table with those that follow. */
	XWPFTableRow addRow(int columns) {
		int[] widths = equal(columns);
		Optional<XWPFTable> above = textAbove(columns);
		XWPFTableRow row = above.map(XWPFTable::createRow).orElseGet(() -> create(Set.of(TEXT), columns, WordGrid.of(List.of(widths))).getRow(0));
		row.setCantSplitRow(true);
		for (int i = 0; i < columns; i++) {
			measure(row.getCell(i).getCTTc().addNewTcPr().addNewTcW(), widths[i]);
		}
		separate();
		return row;
	}

	private XWPFTable create(Set<String> classes, int columns, WordGrid grid) {
		XWPFTable table = word.createTable(1, columns);
		look(table, classes);
		grid.applyTo(table);
		return table;
	}

	/** The table that ends the document so far, if it has texts side by side, too: only rows of one table stay on a page together. */
	private Optional<XWPFTable> textAbove(int columns) {
		List<IBodyElement> elements = word.getBodyElements();
		int last = elements.size() - 1;
		if (last < 1 || !(elements.get(last - 1) instanceof XWPFTable table) || !WordBody.style(TEXT).equals(table.getStyleID())
				|| table.getRow(0).getTableCells().size() != columns) {
			return Optional.empty();
		}
		word.removeBodyElement(last);
		return Optional.of(table);
	}

	/** Word joins tables that follow each other without a paragraph between them. */
	private void separate() {
		word.createParagraph().setStyle("Gap"); //$NON-NLS-1$
	}

	private void fill(XWPFTableRow row, Element element, int[] widths) {
		row.setCantSplitRow(true);
		row.setRepeatHeader(isHead(element));
		List<Element> cells = cells(element);
		for (int i = 0; i < cells.size(); i++) {
			var properties = row.getCell(i).getCTTc().addNewTcPr();
			measure(properties.addNewTcW(), widths[i]);
			body.cell(cells.get(i), row.getCell(i));
			if (cells.get(i).normalName().equals("th")) { //$NON-NLS-1$
				row.getCell(i).setColor(HEAD);
			}
		}
	}

	private void look(XWPFTable table, Set<String> classes) {
		CTTblPr properties = table.getCTTbl().getTblPr();
		// A new table has borders of its own, which would hide those of the style.
		if (properties.isSetTblBorders()) {
			properties.unsetTblBorders();
		}
		classes.stream().filter(name -> !name.isEmpty()).map(WordBody::style).filter(style -> word.getStyles().styleExist(style)).findFirst()
				.ifPresent(table::setStyleID);
		measure(properties.isSetTblW() ? properties.getTblW() : properties.addNewTblW(), width);
		properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
		var look = properties.addNewTblLook();
		look.setFirstRow(true);
		look.setNoHBand(true);
		look.setNoVBand(true);
	}

	/** The widths that the page gives in percent; the other columns share the rest. */
	private int[] widths(Element element, int columns) {
		int[] widths = new int[columns];
		Elements given = element.select("> colgroup > col"); //$NON-NLS-1$
		int rest = width;
		int open = columns;
		for (int i = 0; i < Math.min(columns, given.size()); i++) {
			String percent = given.get(i).attr("style").replaceAll(".*width:\\s*([\\d.]+)%.*|.*", "$1"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			if (!percent.isEmpty()) {
				widths[i] = (int) Math.round(width * Double.parseDouble(percent) / 100);
				rest -= widths[i];
				open--;
			}
		}
		for (int i = 0; i < columns; i++) {
			widths[i] = widths[i] == 0 ? rest / open : widths[i];
		}
		return widths;
	}

	private static void measure(CTTblWidth target, int twips) {
		target.setType(STTblWidth.DXA);
		target.setW(BigInteger.valueOf(twips));
	}

	private static List<Element> cells(Element row) {
		return row.children().stream().filter(cell -> cell.normalName().equals("td") || cell.normalName().equals("th")).toList(); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
