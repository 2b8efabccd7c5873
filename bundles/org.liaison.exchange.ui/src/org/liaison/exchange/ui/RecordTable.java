package org.liaison.exchange.ui;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;

/** A table of at most a thousand lines on a page of a wizard. */
public final class RecordTable<T> {

	/** What the edges of the table and a scroll bar take. */
	private static final int BORDER = 24;

	private final TableViewer viewer;
	private final Class<T> kind;

	/** An empty table that fills its place in a grid of {@code span} columns. */
	public RecordTable(Composite parent, Class<T> kind, int span, int height) {
		this.kind = kind;
		viewer = new TableViewer(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
		viewer.getTable().setHeaderVisible(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		GridDataFactory.fillDefaults().grab(true, true).span(span, 1).hint(BORDER, height).applyTo(viewer.getControl());
	}

	/** One more column; the table gets as wide as they are together. */
	public RecordTable<T> column(String header, int width, Function<T, String> text) {
		var column = new TableViewerColumn(viewer, SWT.LEFT);
		column.getColumn().setText(header);
		column.getColumn().setWidth(width);
		((GridData) viewer.getTable().getLayoutData()).widthHint += width;
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(element -> text.apply(kind.cast(element))));
		return this;
	}

	/** Shows these lines. */
	public void show(List<T> lines) {
		viewer.setInput(lines);
	}

	/** The viewer, for its selection. */
	public TableViewer viewer() {
		return viewer;
	}
}
