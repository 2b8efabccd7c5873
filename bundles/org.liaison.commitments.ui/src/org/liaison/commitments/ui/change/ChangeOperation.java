package org.liaison.commitments.ui.change;

import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.operations.IWorkbenchOperationSupport;
import org.liaison.core.Edit;
import org.liaison.ui.session.Background;

/**
 * A change of several commitments that was saved, for the window's undo and redo. Taking it back is another change that is saved; what
 * somebody else has changed meanwhile is then said, and stays.
 */
final class ChangeOperation extends AbstractOperation {

	private final Edit edit;
	/** What was asked for last. The window asks at once what is possible next, and forgets for good what is not. */
	private volatile boolean undone;

	private ChangeOperation(String label, Edit edit) {
		super(label);
		this.edit = edit;
	}

	/** Offers to take back what an edit has saved. The edit is closed when nobody can ask for it any more. */
	static void remember(String label, Edit edit) {
		IWorkbenchOperationSupport support = PlatformUI.getWorkbench().getOperationSupport();
		IUndoContext everywhere = support.getUndoContext();
		var operation = new ChangeOperation(label, edit);
		operation.addContext(everywhere);
		support.getOperationHistory().add(operation);
	}

	@Override
	public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
		return Status.OK_STATUS; // it was done before it was remembered
	}

	@Override
	public boolean canUndo() {
		return !undone;
	}

	@Override
	public boolean canRedo() {
		return undone;
	}

	@Override
	public IStatus undo(IProgressMonitor monitor, IAdaptable info) {
		return later(true, edit::undo, ChangeText.undone);
	}

	@Override
	public IStatus redo(IProgressMonitor monitor, IAdaptable info) {
		return later(false, edit::redo, ChangeText.redone);
	}

	private IStatus later(boolean undo, Runnable step, String reason) {
		undone = undo;
		Background.run(getLabel(), progress -> {
			synchronized (edit) {
				step.run();
				edit.save(reason);
			}
		}, () -> {
			// the window follows what was saved
		});
		return Status.OK_STATUS;
	}

	@Override
	public void dispose() {
		edit.close();
		super.dispose();
	}
}
