package org.liaison.ui.conflicts;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.liaison.core.Register;
import org.liaison.core.replica.SharedKey;

/**
 * The keys of a register that several records have. All keys are looked at once; after that only the records that changed, and those that had
 * such a key before. Used by one background job after the other.
 */
final class OpenKeys {

	/** When more has changed, it is faster to look at all. */
	private static final int MOST = 5_000;

	private final Register register;
	private List<SharedKey> keys;

	OpenKeys(Register register) {
		this.register = register;
	}

	/**
	 * What they are now. Not on the UI thread.
	 *
	 * @param changed UUIDs of the records that changed since the last time
	 */
	synchronized List<SharedKey> read(Set<String> changed) {
		List<SharedKey> before = keys;
		keys = null; // should reading fail, the next one begins anew
		keys = before == null || changed.size() > MOST ? register.replica().sharedKeys() : register.replica().sharedKeys(concerned(before, changed));
		return keys;
	}

	private static Set<String> concerned(List<SharedKey> before, Set<String> changed) {
		Set<String> records = new HashSet<>(changed);
		before.forEach(key -> key.records().forEach(record -> records.add(record.id())));
		return records;
	}
}
