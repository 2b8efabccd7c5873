package org.liaison.meetings.ui.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.TableColumn;
import org.liaison.meetings.AgendaItem;

/**
 * The columns of an agenda. Those in which nothing stands are as wide as their header, and marks that no point has are not shown: the words of
 * the others get the room.
 */
final class AgendaColumns {

	private static final int LEAST = 90;

	private final TableViewer viewer;
	private final TableColumnLayout layout;
	private final List<Column> columns = new ArrayList<>();
	private List<Column> filled;

	AgendaColumns(TableViewer viewer, TableColumnLayout layout) {
		this.viewer = viewer;
		this.layout = layout;
	}

	/** @param weight its share of the free room; 0 for a mark: never wider than what stands in it, and not shown when no point has it */
	void add(String header, int weight, Function<AgendaItem, String> text) {
		var column = new TableViewerColumn(viewer, SWT.LEFT);
		column.getColumn().setText(header);
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(element -> text.apply((AgendaItem) element)));
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, LEAST));
		columns.add(new Column(column.getColumn(), weight, text));
	}

	/** Divides the room by what stands in these points, which the table shows; widths stay as a person drew them until others are filled. */
	void divide(List<AgendaItem> items) {
		List<Column> now = columns.stream().filter(column -> column.isFilled(items)).toList();
		if (!now.equals(filled)) {
			filled = now;
			columns.forEach(this::size);
			viewer.getTable().getParent().layout(true);
		}
	}

	private void size(Column column) {
		boolean isFilled = filled.contains(column);
		if (isFilled && column.weight() > 0) {
			layout.setColumnData(column.widget(), new ColumnWeightData(column.weight(), LEAST));
		} else {
			column.widget().pack();
			boolean isShown = isFilled || column.weight() > 0;
			layout.setColumnData(column.widget(), new ColumnPixelData(isShown ? column.widget().getWidth() : 0, isShown));
		}
	}

	private record Column(TableColumn widget, int weight, Function<AgendaItem, String> text) {

		boolean isFilled(List<AgendaItem> items) {
			return items.stream().anyMatch(item -> !text.apply(item).isEmpty());
		}
	}
}
