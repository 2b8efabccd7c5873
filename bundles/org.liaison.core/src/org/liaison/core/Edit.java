package org.liaison.core;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.liaison.core.operation.Change;
import org.liaison.core.operation.RecordState;
import org.liaison.model.Record;

/**
 * Records being changed. Load or create records here, set their EMF features as usual, then {@link #save}. An EMF change adapter
 * records every step; what is saved is the difference between what was read and what is there now. Not thread-safe: one edit
 * belongs to one thread at a time.
 */
public interface Edit extends AutoCloseable {

	/**
	 * Loads a record with all it contains; its references to other records resolve when they are first followed.
	 *
	 * @throws RegisterException {@code NO_SUCH_RECORD}
	 */
	Record load(String idKeyOrAlias);

	/**
	 * Loads several records at once, by their UUIDs and in their order, in as many reads as one; of what is not there, none. An edit keeps whatever
	 * it loads: {@link org.liaison.core.query.Pages} goes through any number of records.
	 */
	List<Record> load(Collection<String> ids);

	/** A record that this edit has loaded or created already, by UUID or by key in any case. */
	Optional<Record> find(String idOrKey);

	/** A new record with an id; it gets its key when it is saved unless one is set before. */
	Record create(EClass type);

	/** A new record with a given UUID, as one that comes from elsewhere has it. */
	Record create(EClass type, String id);

	/** Marks a record as deleted; others that refer to it keep their references and show them as deleted. */
	void delete(Record record);

	/** A stand-in for another record, to be set as a reference: it has its id, key and title, and resolves when followed. */
	Record reference(RecordRef ref);

	/** Whether there is anything to save. */
	boolean isDirty();

	/** UUIDs of the records with something to save. */
	Set<String> dirtyRecords();

	/**
	 * Ends a step: what was changed since the last call is undone and redone as one.
	 *
	 * @return whether anything was changed, so that there is a new step
	 */
	boolean endStep(String label);

	/** Whether there is a step to undo. */
	boolean canUndo();

	/** Whether there is a step to redo. */
	boolean canRedo();

	/** Takes the last step back, also one that was saved already: the inverse is then another change to save. */
	void undo();

	/** Does the last undone step again. */
	void redo();

	/**
	 * Saves all changes in one transaction.
	 *
	 * @param reason why, in the author's words; may be empty
	 * @return UUIDs of the records written, empty when there was nothing to save
	 * @throws StaleEditException when a field was changed by somebody else meanwhile; nothing was written, the edit stays dirty
	 * @throws RegisterException {@code REFUSED} by a {@link org.liaison.core.contribution.Guard}; nothing was written, the edit stays dirty
	 */
	Set<String> save(String reason);

	/** What would be saved now, in the order in which it takes effect. */
	List<Change> unsaved();

	/**
	 * Makes changes that an earlier edit did not come to save, as if that edit went on: what others have saved meanwhile stays, and where they
	 * changed the same fields, saving says so.
	 *
	 * @param changes what the earlier edit had {@link #unsaved}
	 * @return whether all of them could be made; what belongs to a record or an object that is gone is left out
	 * @throws RegisterException {@code NEEDS_PLUGIN} when they are of a type or feature that is unknown; nothing was changed
	 */
	boolean resume(List<Change> changes);

	/**
	 * Whether a record was changed by somebody else since it was loaded or saved here.
	 *
	 * @param current what the register has now, see {@link Register#read}; empty when the record is gone
	 */
	boolean isStale(Record record, Optional<RecordState> current);

	/**
	 * Takes in what others have saved of a record while something of it is unsaved here, unless both changed the same. The own changes are
	 * still to be saved, and their steps can still be undone. Reads nothing, so that it may be called where nobody can wait.
	 *
	 * @param current what the register has now of a record that this edit has loaded
	 * @param named the records it refers to, see {@link Register#refs}
	 * @return whether it was taken in; if not, nothing was changed
	 */
	boolean takeIn(RecordState current, Collection<RecordRef> named);

	/**
	 * Takes in what others have saved meanwhile and keeps the own changes on top of it, still to be saved. Where both changed the same
	 * field the own value stays. A record that somebody deleted is there again when this is saved. Steps made before cannot be undone
	 * any more, because that would undo the others' work with them.
	 */
	void rebase();

	@Override
	void close();
}
