package org.liaison.core.contribution;

import java.util.Set;

import org.liaison.model.Record;

/**
 * Refuses to save what must not be: signed minutes that change, a commitment that is closed without a reason. Contributed through
 * {@code org.liaison.core.guards}; see that point's schema. A register asks the guards within the transaction that writes, so whoever
 * writes is asked: a form, the command line, an import, a decision about a conflict, the records of a partner. Unlike a {@link Check}, which
 * only tells, a guard stops: it is for the few things that nobody may do by any way. The operations of another post were decided there and are
 * taken in as they are, because all registers have to arrive at the same state; only checks tell about them.
 */
public interface Guard {

	/** The extension point. */
	String POINT = "org.liaison.core.guards"; //$NON-NLS-1$

	/**
	 * Names of the features of the record itself that it looks at; none for all. It is not asked about changes of others alone, so that the
	 * record need not be read whenever one is saved. It is always asked about changes within what the record contains.
	 */
	default Set<String> features() {
		return Set.of();
	}

	/**
	 * Looks at a record before it is written. Reads nothing from the register; references are not followed (see
	 * {@link org.liaison.core.validation.Targets}), and targets are known by identity only.
	 *
	 * @param before the record as the register has it, {@code null} when it is new
	 * @param after the record as it is to be, {@code null} when it is to be deleted
	 * @throws org.liaison.core.RegisterException {@code REFUSED}, with the reason; nothing is written
	 */
	void check(Record before, Record after);
}
