package org.liaison.commitments.ui.positions;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.liaison.commitments.Position;
import org.liaison.commitments.ui.Side;
import org.liaison.ui.widgets.TextColumns;

/** Who said what over time, each side in a column of its own. Enter or a double click changes a position, Delete removes it. */
final class PositionTable {

	private final Composite holder;
	private final TableViewer viewer;
	private Function<Statement, Side> sides = statement -> Side.OTHER;

	PositionTable(Composite parent, Consumer<Position> onOpen, Consumer<Position> onRemove, Runnable onInsert) {
		holder = new Composite(parent, SWT.NONE);
		viewer = new TableViewer(holder, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
		var columns = new TextColumns<Statement>(viewer);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.getTable().setHeaderVisible(true);
		columns.add(PositionsText.when, 12, Statement::when);
		columns.add(PositionsText.ours, 16, statement -> of(statement, Side.OURS));
		columns.add(PositionsText.theirs, 16, statement -> of(statement, Side.THEIRS));
		columns.add(PositionsText.others, 8, statement -> of(statement, Side.OTHER));
		columns.add(PositionsText.who, 20, Statement::who);
		columns.add(PositionsText.where, 20, Statement::where);
		columns.add(PositionsText.wording, 20, Statement::wording);
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
}
