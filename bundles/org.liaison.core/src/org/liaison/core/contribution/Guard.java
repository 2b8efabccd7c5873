package org.liaison.core.contribution;

import org.liaison.model.Record;

/**
 * Refuses to save what must not be: signed minutes that change, a commitment that is closed without a reason. Contributed through
 * {@code org.liaison.core.guards}; see that point's schema. Whoever saves, a form, the command line or an import, saves through an edit, and
 * an edit asks the guards. Unlike a {@link Check}, which only tells, a guard stops: it is for the few things that nobody may do by any
 * way. What comes in from another post was decided there, is taken in as it is, and only checks tell about it.
 */
public interface Guard {

	/** The extension point. */
	String POINT = "org.liaison.core.guards"; //$NON-NLS-1$

	/**
	 * Looks at a record before it is written. Reads nothing from the register; references are not followed (see
	 * {@link org.liaison.core.validation.Targets}), and targets of {@code before} are known by identity only.
	 *
	 * @param before the record as the register has it, {@code null} when it is new
	 * @param after the record as it is to be, {@code null} when it is to be deleted
	 * @throws org.liaison.core.RegisterException {@code REFUSED}, with the reason; nothing is written
	 */
	void check(Record before, Record after);
}
