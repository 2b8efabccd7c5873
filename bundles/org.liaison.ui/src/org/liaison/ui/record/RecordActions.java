package org.liaison.ui.record;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerService;

/** What the window's commands for undo, redo, revert and saving with a reason do while a record editor is active. */
final class RecordActions {

	private static final String SAVE_WITH_REASON = "org.liaison.ui.saveWithReason"; //$NON-NLS-1$

	private final RecordEditor editor;
	private final Action undo;
	private final Action redo;
	private final Action revert;
	private final Action saveWithReason;

	RecordActions(RecordEditor editor) {
		this.editor = editor;
		undo = activate(IWorkbenchCommandConstants.EDIT_UNDO, () -> editor.whenLoaded(RecordEditing::undo));
		redo = activate(IWorkbenchCommandConstants.EDIT_REDO, () -> editor.whenLoaded(RecordEditing::redo));
		revert = activate(IWorkbenchCommandConstants.FILE_REVERT, this::revert);
		saveWithReason = activate(SAVE_WITH_REASON, this::saveWithReason);
	}

	private Action activate(String command, Runnable work) {
		Action action = new Action(work);
		editor.getSite().getService(IHandlerService.class).activateHandler(command, action);
		return action;
	}

	/** Shows what can be done now. */
	void showState(RecordEditing editing, boolean dirty) {
		undo.setBaseEnabled(editing.canUndo());
		redo.setBaseEnabled(editing.canRedo());
		revert.setBaseEnabled(dirty);
		saveWithReason.setBaseEnabled(dirty);
	}

	/** Forgets what is unsaved, after asking. */
	void revert() {
		if (MessageDialog.openConfirm(shell(), Messages.revertTitle, Messages.revertQuestion)) {
			editor.revert();
		}
	}

	private void saveWithReason() {
		var dialog = new InputDialog(shell(), Messages.reasonTitle, Messages.reasonQuestion, "", null); //$NON-NLS-1$
		if (dialog.open() == Window.OK) {
			editor.save(dialog.getValue().strip());
		}
	}

	private Shell shell() {
		return editor.getSite().getShell();
	}

	private static final class Action extends AbstractHandler {

		private final Runnable work;

		Action(Runnable work) {
			this.work = work;
			setBaseEnabled(false);
		}

		@Override
		public Object execute(ExecutionEvent event) {
			work.run();
			return null;
		}

		@Override
		public void setBaseEnabled(boolean enabled) {
			super.setBaseEnabled(enabled);
		}
	}
}
