package org.liaison.ui.list;

import java.util.List;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.liaison.core.RecordRef;
import org.liaison.core.query.Row;
import org.liaison.model.LocalizedText;

/** Tells the workbench which records of a list are selected. */
final class RowSelection implements ISelectionProvider {

	private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
	private ISelection selection = StructuredSelection.EMPTY;

	/** The record of a row; its title is not known here when the list does not show it. */
	static RecordRef ref(Row row) {
		LocalizedText title = row.cells().stream().filter(LocalizedText.class::isInstance).map(LocalizedText.class::cast)
				.findFirst().orElse(LocalizedText.EMPTY);
		return new RecordRef(row.id(), row.key(), row.type(), title);
	}

	void set(List<Row> rows) {
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
