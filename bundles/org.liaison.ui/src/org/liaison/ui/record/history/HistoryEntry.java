package org.liaison.ui.record.history;

import java.time.Instant;
import java.util.List;

import org.liaison.core.operation.Operation;

/**
 * What was saved together.
 *
 * @param edit UUID of the edit
 * @param at when
 * @param author who
 * @param reason why, may be empty
 * @param changes what, in the order in which it was done
 */
record HistoryEntry(String edit, Instant at, String author, String reason, List<Item> changes) {

	/**
	 * One operation in words.
	 *
	 * @param operation the operation
	 * @param what which field of which object, or what happened to it
	 * @param before the value before, {@code ""} for none
	 * @param after the value after, {@code ""} for none
	 */
	record Item(Operation operation, String what, String before, String after) {
	}
}
