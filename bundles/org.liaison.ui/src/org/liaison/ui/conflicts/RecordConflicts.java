package org.liaison.ui.conflicts;

import java.util.List;

import org.liaison.core.Register;

/** What the form of a record says of its conflicts. */
public final class RecordConflicts {

	private RecordConflicts() {
	}

	/** What the fields are called that have a conflict; empty when there is none. Not on the UI thread. */
	public static List<String> fields(Register register, String record) {
		boolean any = !register.replica().withConflicts(List.of(record)).isEmpty();
		return any ? new ConflictReader(register).read(record).stream().map(ConflictEntry::field).toList() : List.of();
	}
}
