package org.liaison.ui.record;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

import org.eclipse.swt.widgets.Control;
import org.liaison.core.RecordRef;
import org.liaison.core.Register;
import org.liaison.core.codec.RecordCodec;
import org.liaison.core.operation.RecordState;
import org.liaison.ui.conflicts.RecordConflicts;
import org.liaison.ui.session.Background;

/**
 * What others save while a record is open in an editor: read in the background, told in its order, and not while the record is being saved
 * here. Belongs to the UI thread.
 */
final class OthersWork {

	/** Names that changed are read again unless they are so many that it was a bulk import. */
	private static final int MOST_NAMES = 200;

	/**
	 * What the register has after others saved.
	 *
	 * @param saved UUIDs of the records they saved
	 * @param state the record, {@code null} when it was not among those saved, empty when it is gone
	 * @param targets what the record refers to
	 * @param names the records saved, as they are called now
	 * @param conflicts what the fields are called that have conflicts
	 */
	record Current(Set<String> saved, Optional<RecordState> state, List<RecordRef> targets, List<RecordRef> names, List<String> conflicts) {

		private static Current read(Register register, String id, Set<String> saved) {
			Optional<RecordState> state = saved.contains(id) ? register.read(id) : null;
			List<RecordRef> targets = state == null || state.isEmpty() ? List.of()
					: register.refs(new RecordCodec(register.types()).references(state.get()));
			return new Current(saved, state, targets, saved.size() > MOST_NAMES ? List.of() : register.refs(saved), RecordConflicts.fields(register, id));
		}

		private Current withoutState() {
			return new Current(saved, null, targets, names, conflicts);
		}
	}

	private final BiConsumer<RecordEditing, Current> follower;
	private final Control owner;
	private int asked;
	private int told;
	private int saves;
	private boolean saving;

	/** @param follower is told what others saved */
	OthersWork(BiConsumer<RecordEditing, Current> follower, Control owner) {
		this.follower = follower;
		this.owner = owner;
	}

	/** Reads what somebody has just saved. */
	void read(RecordEditing shown, Set<String> records) {
		int number = ++asked;
		int before = saves;
		Background.read(Messages.following, () -> Current.read(shown.register(), shown.record().getId(), records), current -> {
			if (saving || before != saves) {
				read(shown, records); // it may be older than what is shown since
			} else if (current.state() == null || number < told) {
				follower.accept(shown, current.withoutState());
			} else {
				told = number;
				follower.accept(shown, current);
			}
		}, owner);
	}

	/** The record is being saved here, or is no more. */
	void saving(boolean begins) {
		saving = begins;
		saves++;
	}
}
