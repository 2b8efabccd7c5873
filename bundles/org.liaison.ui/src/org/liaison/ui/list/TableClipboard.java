package org.liaison.ui.list;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.liaison.core.query.Row;
import org.liaison.core.query.RowSet;
import org.liaison.ui.session.Background;

/** Copies rows with their header as a table: into spreadsheets as tab-separated text, into letters as HTML. */
final class TableClipboard {

	private TableClipboard() {
	}

	/** Reads the rows at these ascending positions in the background and copies them. */
	static void copy(Control owner, List<EStructuralFeature> columns, RowSet rows, int[] positions) {
		if (positions.length > 0) {
			Background.read(ListText.copying, () -> texts(columns, RowSelection.read(rows, positions)), table -> {
				var clipboard = new Clipboard(owner.getDisplay());
				clipboard.setContents(new Object[] { tabSeparated(table), html(table) },
						new Transfer[] { TextTransfer.getInstance(), HTMLTransfer.getInstance() });
				clipboard.dispose();
			}, owner);
		}
	}

	/** Lines of cells as tab-separated text; tabs inside a cell become blanks. */
	static String tabSeparated(List<List<String>> table) {
		return table.stream().map(line -> line.stream().map(cell -> cell.replace('\t', ' ')).collect(Collectors.joining("\t"))) //$NON-NLS-1$
				.collect(Collectors.joining(System.lineSeparator()));
	}

	/** Lines of cells as an HTML table, the first as its header. */
	static String html(List<List<String>> table) {
		var html = new StringBuilder("<table>"); //$NON-NLS-1$
		String tag = "th"; //$NON-NLS-1$
		for (List<String> line : table) {
			html.append("<tr>"); //$NON-NLS-1$
			for (String cell : line) {
				html.append('<').append(tag).append('>').append(escape(cell)).append("</").append(tag).append('>'); //$NON-NLS-1$
			}
			html.append("</tr>"); //$NON-NLS-1$
			tag = "td"; //$NON-NLS-1$
		}
		return html.append("</table>").toString(); //$NON-NLS-1$
	}

	private static List<List<String>> texts(List<EStructuralFeature> columns, List<Row> rows) {
		List<List<String>> table = new ArrayList<>();
		table.add(columns.stream().map(ListCells::header).toList());
		rows.forEach(row -> table.add(ListCells.texts(columns, row)));
		return table;
	}

	private static String escape(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	}
}
