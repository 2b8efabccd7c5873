package org.liaison.meetings.ui.agenda;

import java.util.List;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.TransferData;
import org.liaison.meetings.AgendaItem;

/** Puts a point that is dragged before or after the one under the pointer. */
final class PointDrop extends ViewerDropAdapter {

	/** Moves a point. */
	interface Move {

		/** @param index its new place, counted after it was taken out */
		void to(AgendaItem item, int index);
	}

	private final Move move;

	PointDrop(TableViewer viewer, Move move) {
		super(viewer);
		this.move = move;
		setSelectionFeedbackEnabled(false);
	}

	@Override
	public boolean validateDrop(Object target, int operation, TransferData type) {
		return dragged() != null;
	}

	@Override
	public boolean performDrop(Object data) {
		AgendaItem item = dragged();
		List<?> items = (List<?>) getViewer().getInput();
		int from = items.indexOf(item);
		int to = getCurrentTarget() == null ? items.size() - 1 : items.indexOf(getCurrentTarget());
		if (getCurrentTarget() != null && getCurrentLocation() == LOCATION_AFTER) {
			to++;
		}
		move.to(item, getCurrentTarget() != null && from < to ? to - 1 : to);
		return true;
	}

	private static AgendaItem dragged() {
		return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection
				&& selection.getFirstElement() instanceof AgendaItem item ? item : null;
	}
}
