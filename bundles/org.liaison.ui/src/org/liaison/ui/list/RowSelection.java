package org.liaison.ui.list;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.liaison.core.RecordRef;
import org.liaison.core.query.Row;
import org.liaison.core.query.RowSet;
import org.liaison.model.LocalizedText;

/** Tells the workbench which records of a list are selected. */
public final class RowSelection implements ISelectionProvider {

	private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
	private ISelection selection = StructuredSelection.EMPTY;

	/** The rows at these positions, from the top. */
	public static List<Row> read(RowSet rows, int[] positions) {
		Arrays.sort(positions);
		List<Row> read = new ArrayList<>();
		int start = 0;
		for (int i = 1; i <= positions.length; i++) {
			if (i == positions.length || positions[i] != positions[i - 1] + 1) {
				read.addAll(rows.rows(positions[start], i - start));
				start = i;
			}
		}
		return read;
	}

	/** The record of a row; its title is not known here when the list does not show it. */
	public static RecordRef ref(Row row) {
		LocalizedText title = row.cells().stream().filter(LocalizedText.class::isInstance).map(LocalizedText.class::cast)
				.findFirst().orElse(LocalizedText.EMPTY);
		return new RecordRef(row.id(), row.key(), row.type(), title);
	}

	/** Selects the records of these rows. */
	public void set(List<Row> rows) {
		setSelection(new StructuredSelection(rows.stream().map(RowSelection::ref).toList()));
	}

	@Override
	public ISelection getSelection() {
		return selection;
	}

	@Override
	public void setSelection(ISelection next) {
		selection = next;
		var event = new SelectionChangedEvent(this, next);
		listeners.forEach(listener -> listener.selectionChanged(event));
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.remove(listener);
	}
}
