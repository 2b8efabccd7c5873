package org.liaison.core.internal.edit;

import org.liaison.core.codec.RecordCodec;
import org.liaison.core.operation.RecordState;
import org.liaison.model.Record;

/** A record of an edit. */
final class Entry {

	/**
	 * A record at some moment.
	 *
	 * @param state its values, {@code null} when the edit did not have it yet
	 * @param present whether it is there: created, and not deleted
	 */
	record Snapshot(RecordState state, boolean present) {

		static final Snapshot ABSENT = new Snapshot(null, false);
	}

	final Record record;
	/** What the register has. */
	Snapshot stored;
	/** What was there at the end of the last step. */
	Snapshot last;
	/** What {@link #last} was made from where a step made it: what has just been encoded from what the register has need not be for saving it. */
	Snapshot basis;
	boolean present;

	/** A record that the register has. */
	Entry(Record record, RecordState state) {
		this.record = record;
		this.stored = new Snapshot(state, true);
		this.last = stored;
		this.present = true;
	}

	/** A new record. */
	Entry(Record record) {
		this.record = record;
		this.stored = Snapshot.ABSENT;
		this.last = stored;
		this.present = true;
	}

	/** The register has it so now. */
	void saved(Snapshot now) {
		stored = now;
		if (now.equals(last)) {
			last = now;
		}
	}

	/** The record as it is now; elements keep the positions they had at {@code basis}. */
	Snapshot now(RecordCodec codec, Snapshot basis) {
		return new Snapshot(codec.encode(record, basis.state()), present);
	}
}
