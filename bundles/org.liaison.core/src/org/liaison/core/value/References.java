package org.liaison.core.value;

import org.eclipse.emf.ecore.EReference;

/** Understands texts that name the target of a reference. */
@FunctionalInterface
public interface References {

	/**
	 * The UUID of what a text names: a record by key, alias or UUID; something inside a record by UUID or as
	 * {@code MTG-1#outcomes/3}, the feature and the position from 1.
	 *
	 * @throws org.liaison.core.RegisterException {@code UNKNOWN_REFERENCE} or {@code WRONG_REFERENCE_TYPE}
	 */
	String resolve(EReference reference, String text);
}
