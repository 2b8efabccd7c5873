package org.liaison.core.contribution;

import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.liaison.core.Register;
import org.liaison.model.Language;
import org.liaison.model.Record;

/**
 * Says what is wrong with a record as it stands in a form. Contributed through {@code org.liaison.core.checks}; see that point's
 * schema. A finding never stops an officer from saving: reality is not always consistent.
 */
public interface Check {

	/** The extension point. */
	String POINT = "org.liaison.core.checks"; //$NON-NLS-1$

	/** How much a finding matters. */
	enum Severity {
		/** Worth knowing. */
		INFORMATION,
		/** Probably a slip. */
		WARNING,
		/** Contradicts itself. */
		ERROR
	}

	/**
	 * One finding.
	 *
	 * @param object the object it concerns, the record or something inside it
	 * @param feature the feature it concerns, {@code null} for the whole object
	 * @param severity how much it matters
	 * @param message one sentence in the reader's language
	 */
	record Finding(EObject object, EStructuralFeature feature, Severity severity, String message) {
	}

	/**
	 * Looks at {@code record} and reports in {@code language}. Called often while typing: no reading from the register, so references
	 * are not followed (see {@link org.liaison.core.validation.Targets}). Those that the contribution's attribute {@code follows} names have been loaded before,
	 * except for targets that were entered since.
	 */
	void check(Record record, Language language, Consumer<Finding> findings);

	/**
	 * Looks at {@code record} beside others of the register, and reports what does not fit together with them. Asked when a record was loaded
	 * and when it was saved, not while typing and not on the UI thread; what it reads must not grow with the register. By default nothing.
	 *
	 * @param register where the others are
	 * @param record as it is in the register
	 * @param language the reader's language
	 * @param findings gets what is found
	 */
	default void compare(Register register, Record record, Language language, Consumer<Finding> findings) {
		// most rules look at one record
	}
}
