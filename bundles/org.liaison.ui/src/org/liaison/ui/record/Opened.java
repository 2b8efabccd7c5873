package org.liaison.ui.record;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.Problem;
import org.liaison.core.Register;
import org.liaison.core.RegisterException;
import org.liaison.core.draft.RecordDraft;
import org.liaison.core.draft.RecordDraftFile;
import org.liaison.core.operation.Change;
import org.liaison.model.Record;
import org.liaison.ui.drafts.KeptDrafts;
import org.liaison.ui.session.RecordText;

/**
 * What an editor begins with: a record, and what was unsaved of it when the program ended.
 *
 * @param draft what is kept of it and unsaved again
 * @param stale whether somebody changed the same meanwhile
 * @param left what cannot be unsaved again, and why
 */
record Opened(RecordEditing editing, Optional<RecordDraft> draft, boolean stale, Optional<RegisterException> left) {

	/** What may be wrong with a draft; whatever else fails is no reason to give it up. */
	private static final Set<Problem> USELESS = Set.of(Problem.CANNOT_READ, Problem.NEEDS_PLUGIN, Problem.NO_SUCH_RECORD);

	/** A record as it is. */
	static Opened plainly(RecordEditing editing) {
		return new Opened(editing, Optional.empty(), false, Optional.empty());
	}

	/**
	 * Loads a record with what was kept of it. Not on the UI thread.
	 *
	 * @throws RegisterException {@code NO_SUCH_RECORD}; {@code DRAFT_LEFT} when only a draft is there of a record that is gone
	 */
	static Opened load(Register register, String id, KeptDrafts drafts) {
		RecordDraftFile place = drafts.place(register, id);
		Optional<RegisterException> left = Optional.empty();
		try {
			Optional<RecordDraft> draft = drafts.read(place);
			if (draft.isPresent()) {
				return resume(register, draft.get(), place);
			}
		} catch (RegisterException e) {
			if (!USELESS.contains(e.problem())) {
				throw e;
			}
			left = Optional.of(KeptDrafts.setAside(place, e));
			if (register.read(id).isEmpty()) {
				throw left.get();
			}
		}
		return new Opened(RecordEditing.load(register, id), Optional.empty(), false, left);
	}

	private static Opened resume(Register register, RecordDraft draft, RecordDraftFile place) {
		String id = draft.record().id();
		Edit edit = Edits.open(register);
		boolean whole = edit.resume(draft.changes());
		Record record = edit.find(id).or(() -> register.read(id).map(state -> edit.load(id)))
				.orElseThrow(() -> new RegisterException(Problem.NO_SUCH_RECORD, RecordText.label(draft.record()), "")); //$NON-NLS-1$
		return new Opened(RecordEditing.of(register, edit, record), Optional.of(draft), edit.isStale(record, register.read(id)),
				whole ? Optional.empty() : Optional.of(new RegisterException(Problem.DRAFT_PARTLY, place.setAside())));
	}

	/** What is on the disk of it. */
	List<Change> kept() {
		return draft.map(RecordDraft::changes).orElse(List.of());
	}
}
