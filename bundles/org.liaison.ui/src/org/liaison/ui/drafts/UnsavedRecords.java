package org.liaison.ui.drafts;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;

import org.eclipse.ui.PlatformUI;
import org.liaison.core.RecordRef;
import org.liaison.core.Register;
import org.liaison.core.draft.RecordDraft;
import org.liaison.model.LocalizedText;
import org.liaison.ui.internal.Moment;
import org.liaison.ui.session.RecordText;
import org.liaison.ui.session.RegisterSession;
import org.liaison.ui.today.CardSource;

/** The records that were being changed when the program ended: opening one shows its changes again, still unsaved. */
public final class UnsavedRecords implements CardSource {

	@Override
	public Content read(Register register, int limit) {
		List<RecordDraft> drafts = PlatformUI.getWorkbench().getService(KeptDrafts.class).waiting(register);
		return new Content(OptionalLong.of(drafts.size()), drafts.stream().sorted(Comparator.comparing(RecordDraft::at).reversed()).limit(limit)
				.map(draft -> new Line(named(draft.record()), Moment.text(draft.at()), "")).toList()); //$NON-NLS-1$
	}

	/** A new record may have no words yet. */
	private static RecordRef named(RecordRef record) {
		RegisterSession session = RegisterSession.get();
		return !RecordText.label(record).isEmpty() || session.types().byId(record.type()).isEmpty() ? record
				: new RecordRef(record.id(), record.key(), record.type(),
						LocalizedText.of(session.language(), RecordText.newRecord(session.types().byId(record.type()).get())));
	}
}
