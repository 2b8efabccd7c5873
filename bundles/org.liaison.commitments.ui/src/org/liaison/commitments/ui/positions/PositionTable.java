package org.liaison.commitments.ui.positions;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.liaison.commitments.Position;
import org.liaison.commitments.ui.Side;

/** Who said what over time, each side in a column of its own. Enter or a double click changes a position, Delete removes it. */
final class PositionTable {

	private final Composite holder;
	private final TableViewer viewer;
	private Function<Statement, Side> sides = statement -> Side.OTHER;

	PositionTable(Composite parent, Consumer<Position> onOpen, Consumer<Position> onRemove, Runnable onInsert) {
		holder = new Composite(parent, SWT.NONE);
		var columns = new TableColumnLayout();
		holder.setLayout(columns);
		viewer = new TableViewer(holder, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.getTable().setHeaderVisible(true);
		column(columns, PositionsText.when, 12, Statement::when);
		column(columns, PositionsText.ours, 16, statement -> of(statement, Side.OURS));
		column(columns, PositionsText.theirs, 16, statement -> of(statement, Side.THEIRS));
		column(columns, PositionsText.others, 8, statement -> of(statement, Side.OTHER));
		column(columns, PositionsText.who, 20, Statement::who);
		column(columns, PositionsText.where, 20, Statement::where);
		column(columns, PositionsText.wording, 20, Statement::wording);
		viewer.addOpenListener(event -> selected(onOpen));
		viewer.getTable().addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.DEL) {
				selected(onRemove);
			} else if (event.keyCode == SWT.INSERT) {
				onInsert.run();
			}
		});
	}

	Control control() {
		return holder;
	}

	void show(List<Statement> statements, Function<Statement, Side> bySide) {
		sides = bySide;
		viewer.setInput(statements);
	}

	void focus() {
		viewer.getControl().setFocus();
		if (viewer.getTable().getSelectionIndex() < 0 && viewer.getTable().getItemCount() > 0) {
			viewer.getTable().select(0);
		}
	}

	private String of(Statement statement, Side side) {
		return sides.apply(statement) == side ? statement.what() : ""; //$NON-NLS-1$
	}

	private void selected(Consumer<Position> action) {
		if (viewer.getStructuredSelection().getFirstElement() instanceof Statement statement) {
			action.accept(statement.position());
		}
	}

	private void column(TableColumnLayout columns, String header, int weight, Function<Statement, String> text) {
		var column = new TableViewerColumn(viewer, SWT.LEFT);
		column.getColumn().setText(header);
		columns.setColumnData(column.getColumn(), new ColumnWeightData(weight, 70));
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(element -> text.apply((Statement) element)));
	}
}
