package org.liaison.ui.session;

import java.util.Optional;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.liaison.core.RecordRef;
import org.liaison.core.types.RecordType;

/** Ways to a record's editor. */
public final class RecordLinks {

	/** Id of the record editor. */
	public static final String EDITOR = "org.liaison.ui.recordEditor"; //$NON-NLS-1$

	private RecordLinks() {
	}

	/** Opens a record; comes to the front when it is open already. Empty when the editor could not be opened, which was then said. */
	public static Optional<IEditorPart> open(IWorkbenchPage page, RecordRef record) {
		return open(page, new RecordEditorInput(record.id(), record.type(), RecordText.label(record)));
	}

	/** Opens the editor on a new record. It is in the register once it was saved. */
	public static Optional<IEditorPart> create(IWorkbenchPage page, RecordType type) {
		return open(page, new RecordEditorInput(null, type.id(), RecordText.newRecord(type)));
	}

	private static Optional<IEditorPart> open(IWorkbenchPage page, RecordEditorInput input) {
		try {
			return Optional.of(page.openEditor(input, EDITOR));
		} catch (PartInitException e) {
			Failures.show(e);
			return Optional.empty();
		}
	}
}
