package org.liaison.ui.widgets;

import java.util.function.Function;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.TableColumn;

/**
 * The columns of a table that shares its width among them. None is narrower than its header, in whatever language that is.
 *
 * @param <R> what a row shows
 */
public final class TextColumns<R> {

	private static final int LEAST = 60;

	private final TableViewer viewer;
	private final TableColumnLayout layout;

	/** @param viewer of a table that stands alone in a composite, whose layout is set */
	public TextColumns(TableViewer viewer) {
		this.viewer = viewer;
		layout = new TableColumnLayout();
		viewer.getTable().getParent().setLayout(layout);
	}

	/**
	 * Adds a column.
	 *
	 * @param weight its share of the width
	 * @param text what it says of a row
	 */
	public TableViewerColumn add(String header, int weight, Function<R, String> text) {
		return add(header, weight, LEAST, text);
	}

	/**
	 * Adds a column that needs some room for what it usually says.
	 *
	 * @param weight its share of the width
	 * @param least its least width, in pixels
	 * @param text what it says of a row
	 */
	@SuppressWarnings("unchecked") // the viewer shows rows of this kind only
	public TableViewerColumn add(String header, int weight, int least, Function<R, String> text) {
		var column = new TableViewerColumn(viewer, SWT.LEFT);
		column.getColumn().setText(header);
		layout.setColumnData(column.getColumn(), share(column.getColumn(), weight, least));
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(row -> text.apply((R) row)));
		return column;
	}

	/** A share of the width for a column whose header is set, while it has no rows: never less than the header takes. */
	public static ColumnWeightData share(TableColumn column, int weight, int least) {
		column.pack();
		return new ColumnWeightData(weight, Math.max(least, column.getWidth()));
	}
}
