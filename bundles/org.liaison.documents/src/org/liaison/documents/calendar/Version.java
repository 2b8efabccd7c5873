package org.liaison.documents.calendar;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.liaison.core.Register;
import org.liaison.core.operation.Operation;

/**
 * How often and when a record was changed, as its operations say: the same register gives the same file again.
 *
 * @param sequence how many times it was saved after the first
 * @param created when it was first saved
 * @param changed when it was last saved
 */
record Version(int sequence, Instant created, Instant changed) {

	private static final int PAGE = 500;

	/** The version of a record. */
	static Version of(Register register, String record) {
		Set<String> edits = new HashSet<>();
		Instant created = Instant.MAX;
		Instant changed = Instant.EPOCH;
		String before = null;
		List<Operation> page;
		do {
			page = register.history(record, before, PAGE);
			for (Operation operation : page) {
				edits.add(operation.edit());
				created = operation.at().isBefore(created) ? operation.at() : created;
				changed = operation.at().isAfter(changed) ? operation.at() : changed;
				before = operation.id();
			}
		} while (page.size() == PAGE);
		return new Version(Math.max(0, edits.size() - 1), created, changed);
	}
}
