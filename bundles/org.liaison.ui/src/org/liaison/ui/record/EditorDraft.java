package org.liaison.ui.record;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Display;
import org.liaison.core.draft.RecordDraft;
import org.liaison.core.draft.RecordDraftFile;
import org.liaison.core.operation.Change;
import org.liaison.ui.drafts.KeptDrafts;

/** Keeps what is unsaved in an editor a moment after it was changed, so that no crash takes it. Belongs to the UI thread. */
final class EditorDraft implements RecordEditing.Listener {

	private static final int PAUSE_MS = 400;

	private final RecordEditing editing;
	private final KeptDrafts drafts;
	private final RecordDraftFile place;
	private List<Change> kept;
	private boolean noted;
	private boolean saving;
	private boolean closed;

	/** @param kept what is on the disk already */
	EditorDraft(RecordEditing editing, KeptDrafts drafts, List<Change> kept) {
		this.editing = editing;
		this.drafts = drafts;
		this.kept = kept;
		place = drafts.place(editing.register(), editing.record().getId());
		drafts.opened(place);
		editing.addListener(this);
		if (!kept.isEmpty()) {
			note(); // it may be saved already, or not be whole
		}
	}

	@Override
	public void changed(EObject object, EStructuralFeature feature) {
		note();
	}

	@Override
	public void stateChanged() {
		note();
	}

	private void note() {
		if (!noted) {
			noted = true;
			Display.getCurrent().timerExec(PAUSE_MS, this::keep);
		}
	}

	/** While the record is being saved nobody may touch it: what is unsaved then is found afterwards. */
	void saving(boolean begins) {
		saving = begins;
		if (!begins) {
			note();
		}
	}

	private void keep() {
		noted = false;
		if (closed || saving) {
			return;
		}
		List<Change> unsaved = editing.edit().unsaved();
		if (!unsaved.equals(kept)) {
			kept = unsaved;
			drafts.keep(place, unsaved.isEmpty() ? Optional.empty()
					: Optional.of(new RecordDraft(editing.register().info().id(), editing.ref(), Instant.now(), unsaved)));
		}
	}

	/** Keeps nothing any more. */
	void close() {
		closed = true;
		editing.removeListener(this);
		drafts.closed(place);
	}
}
