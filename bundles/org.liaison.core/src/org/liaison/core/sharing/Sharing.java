package org.liaison.core.sharing;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.liaison.core.types.Annotations;
import org.liaison.model.Marking;
import org.liaison.model.Record;

/**
 * What may be given to the partner administration: records that somebody marked so, without the features that are internal by nature.
 * Every way out (packages, documents, tables) asks here, so that what stays in the house is decided once.
 */
public final class Sharing {

	private static final String INTERNAL = "internal"; //$NON-NLS-1$

	private Sharing() {
	}

	/** Whether a record with this marking may leave; one without a marking may not. */
	public static boolean isShareable(Marking marking) {
		return marking == Marking.SHAREABLE || marking == Marking.PUBLIC;
	}

	/** Whether a record may leave, as far as its marking goes. */
	public static boolean isShareable(Record record) {
		return isShareable(record.getMarking());
	}

	/** Whether a feature never leaves, whatever the record's marking: annotation {@code internal}. */
	public static boolean isInternal(EStructuralFeature feature) {
		return Annotations.flag(feature, INTERNAL);
	}
}
