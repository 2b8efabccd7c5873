package org.liaison.meetings.ui.agenda;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;

/** Takes the selected point along. */
final class PointDrag extends DragSourceAdapter {

	private final TableViewer viewer;

	PointDrag(TableViewer viewer) {
		this.viewer = viewer;
	}

	@Override
	public void dragStart(DragSourceEvent event) {
		event.doit = !viewer.getStructuredSelection().isEmpty();
		LocalSelectionTransfer.getTransfer().setSelection(viewer.getSelection());
	}

	@Override
	public void dragSetData(DragSourceEvent event) {
		event.data = viewer.getSelection();
	}

	@Override
	public void dragFinished(DragSourceEvent event) {
		LocalSelectionTransfer.getTransfer().setSelection(null);
	}
}
