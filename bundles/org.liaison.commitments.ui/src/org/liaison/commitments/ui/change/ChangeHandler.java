package org.liaison.commitments.ui.change;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.liaison.commitments.ui.CommitmentTester;
import org.liaison.core.RecordRef;
import org.liaison.core.Register;
import org.liaison.ui.session.Background;
import org.liaison.ui.session.RecordEditorInput;
import org.liaison.ui.session.RegisterSession;

/** Asks in a dialog what is to be done to the selected commitments, and does it in the background. */
abstract class ChangeHandler extends AbstractHandler {

	/** The dialog that asks. */
	abstract ChangeDialog dialog(Shell shell, Register register, List<Before> commitments);

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		List<RecordRef> chosen = commitments(HandlerUtil.getCurrentStructuredSelection(event));
		Shell shell = HandlerUtil.getActiveShellChecked(event);
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		RegisterSession.get().register().filter(register -> !chosen.isEmpty() && saved(shell, page, chosen))
				.ifPresent(register -> Background.read(ChangeText.readingCommitments, () -> Changing.read(register, chosen),
						commitments -> ask(shell, register, commitments), shell));
		return null;
	}

	private void ask(Shell shell, Register register, List<Before> commitments) {
		ChangeDialog dialog = dialog(shell, register, commitments);
		dialog.ask().ifPresent(changes -> {
			List<RecordRef> concerned = commitments.stream().filter(before -> !before.effects(changes).isEmpty()).map(Before::record).toList();
			String label = dialog.title();
			Background.run(ChangeText.changing,
					monitor -> ChangeOperation.remember(label, new Changing(register, changes).apply(concerned, monitor)), () -> {
						// the window follows what was saved
					});
		});
	}

	private static List<RecordRef> commitments(IStructuredSelection selection) {
		List<RecordRef> records = new ArrayList<>();
		selection.forEach(element -> {
			if (element instanceof RecordRef record && CommitmentTester.isCommitment(record)) {
				records.add(record);
			}
		});
		return records;
	}

	/** What somebody is typing in an editor would otherwise be in the way of what is changed here. */
	private static boolean saved(Shell shell, IWorkbenchPage page, List<RecordRef> chosen) {
		List<IEditorPart> dirty = new ArrayList<>();
		for (IEditorReference reference : page.getEditorReferences()) {
			IEditorPart editor = reference.isDirty() ? reference.getEditor(false) : null;
			if (editor != null && editor.getEditorInput() instanceof RecordEditorInput input
					&& chosen.stream().anyMatch(record -> record.id().equals(input.recordId()))) {
				dirty.add(editor);
			}
		}
		return dirty.isEmpty() || MessageDialog.openConfirm(shell, ChangeText.changing, ChangeText.saveFirst)
				&& dirty.stream().allMatch(editor -> page.saveEditor(editor, false) && !editor.isDirty());
	}
}
