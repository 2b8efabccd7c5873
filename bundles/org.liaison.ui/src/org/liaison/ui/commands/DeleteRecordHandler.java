package org.liaison.ui.commands;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.RecordRef;
import org.liaison.core.Register;
import org.liaison.ui.session.Background;
import org.liaison.ui.session.Failures;
import org.liaison.ui.session.RecordEditorInput;
import org.liaison.ui.session.RecordLinks;
import org.liaison.ui.session.RecordText;
import org.liaison.ui.session.RegisterSession;

/** Deletes the selected records after asking, in one step. Who refers to them keeps the reference and shows it as deleted. */
public final class DeleteRecordHandler extends AbstractHandler {

	private static final int NAMED = 5;

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		List<RecordRef> records = selected(HandlerUtil.getCurrentStructuredSelection(event));
		Shell shell = HandlerUtil.getActiveShellChecked(event);
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		RegisterSession.get().register().filter(register -> !records.isEmpty() && confirmed(shell, records))
				.ifPresent(register -> delete(register, records, page));
		return null;
	}

	private static List<RecordRef> selected(IStructuredSelection selection) {
		List<RecordRef> records = new ArrayList<>();
		selection.forEach(element -> {
			if (element instanceof RecordRef record) {
				records.add(record);
			}
		});
		return records;
	}

	private static boolean confirmed(Shell shell, List<RecordRef> records) {
		String named = records.stream().limit(NAMED).map(RecordText::label).collect(Collectors.joining("\n")); //$NON-NLS-1$
		String more = records.size() > NAMED ? "\n…" : ""; //$NON-NLS-1$ //$NON-NLS-2$
		return MessageDialog.open(MessageDialog.QUESTION, shell, CommandText.deleteTitle,
				MessageFormat.format(CommandText.deleteQuestion, records.size(), named + more), 0, CommandText.delete,
				IDialogConstants.CANCEL_LABEL) == 0;
	}

	private static void delete(Register register, List<RecordRef> records, IWorkbenchPage page) {
		Background.run(CommandText.deleting, monitor -> {
			var progress = SubMonitor.convert(monitor, records.size());
			try (Edit edit = Edits.open(register)) {
				for (RecordRef record : records) {
					edit.delete(edit.load(record.id()));
					progress.split(1);
				}
				edit.save(""); //$NON-NLS-1$
			}
		}, () -> closeEditors(page, records));
	}

	/** What was typed in them is given up only now that the records are gone. */
	private static void closeEditors(IWorkbenchPage page, List<RecordRef> records) {
		List<IEditorReference> open = new ArrayList<>();
		for (IEditorReference editor : page.findEditors(null, RecordLinks.EDITOR, IWorkbenchPage.MATCH_ID)) {
			try {
				if (editor.getEditorInput() instanceof RecordEditorInput input
						&& records.stream().anyMatch(record -> record.id().equals(input.recordId()))) {
					open.add(editor);
				}
			} catch (PartInitException e) {
				Failures.show(e);
			}
		}
		page.closeEditors(open.toArray(IEditorReference[]::new), false);
	}
}
