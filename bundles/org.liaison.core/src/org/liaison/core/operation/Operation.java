package org.liaison.core.operation;

import java.time.Instant;
import java.util.List;

/**
 * One change that was made, for ever. Written in the same transaction as the data it changes, never edited, never deleted.
 *
 * @param id UUIDv7
 * @param device UUID of the device that wrote it
 * @param sequence the device's count, from 1, without gaps
 * @param clock hybrid logical clock: milliseconds since 1970 in the upper 48 bits, a counter in the lower 16
 * @param author who made it
 * @param edit UUID shared by all operations that were saved together
 * @param reason why, in the author's words; may be empty
 * @param record UUID of the record
 * @param object UUID of the object: the record or something inside it
 * @param type identifier of the object's class
 * @param field what changed; {@code null} for the creation of the object
 * @param before the value before, {@code null} for none
 * @param after the value after, {@code null} for none; for a creation all first values as a canonical JSON object, its names
 *            {@code feature} or {@code feature@element}
 * @param bases ids of the operations on that field which the author had seen
 * @param previousHash SHA-256 of the device's previous operation, lower-case hex; empty for its first
 * @param hash SHA-256 of this operation's canonical form, see {@link OperationForm}
 */
public record Operation(String id, String device, long sequence, long clock, String author, String edit, String reason,
		String record, String object, String type, FieldKey field, String before, String after, List<String> bases,
		String previousHash, String hash) {

	/** Whether this operation created its object. */
	public boolean isCreation() {
		return field == null;
	}

	/** When it was made by the writing device's clock. */
	public Instant at() {
		return Instant.ofEpochMilli(HybridClock.milliseconds(clock));
	}
}
