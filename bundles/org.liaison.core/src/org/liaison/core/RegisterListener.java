package org.liaison.core;

import java.util.Set;

/** Is told what a commit touched. */
@FunctionalInterface
public interface RegisterListener {

	/**
	 * What one commit touched.
	 *
	 * @param register where it happened
	 * @param records UUIDs of the records created, changed or deleted
	 * @param types identifiers of their types
	 */
	record Event(Register register, Set<String> records, Set<String> types) {
	}

	/** Called after the transaction is durable, on the committing thread; must return soon and must not write. */
	void changed(Event event);
}
