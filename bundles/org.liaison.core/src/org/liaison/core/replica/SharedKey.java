package org.liaison.core.replica;

import java.util.List;

import org.liaison.core.RecordRef;

/**
 * A key that several records have, because posts gave it without knowing of each other.
 *
 * @param key the key
 * @param records the records, in the order in which they were created by the clocks of their posts: the same order everywhere
 */
public record SharedKey(String key, List<RecordRef> records) {

	/** The records that get another key, so that the first one can keep this one. */
	public List<RecordRef> later() {
		return records.subList(1, records.size());
	}
}
