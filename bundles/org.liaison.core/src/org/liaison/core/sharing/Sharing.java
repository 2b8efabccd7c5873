package org.liaison.core.sharing;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.liaison.core.types.Annotations;
import org.liaison.model.Marking;
import org.liaison.model.Record;

/**
 * What may be given to the partner administration: records that somebody marked so, without what is internal by nature and without what
 * speaks of records that stay. The models say which features these are; {@link Disclosure} applies it to the records of a register.
 */
public final class Sharing {

	private static final String INTERNAL = "internal"; //$NON-NLS-1$
	private static final String SHARING = "sharing"; //$NON-NLS-1$
	private static final String WITH = "with"; //$NON-NLS-1$
	private static final String TITLE = "title"; //$NON-NLS-1$
	private static final String TOLD_BY = "toldBy"; //$NON-NLS-1$

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

	/** Whether an object inside a record speaks of what it refers to by this, so that it may leave only together with it. */
	static boolean isOnlyWith(EStructuralFeature feature) {
		return Annotations.value(feature, SHARING).filter(WITH::equals).isPresent();
	}

	/** Whether a record is called after what it refers to by this, so that its title may leave only together with it. */
	static boolean isTitledAfter(EStructuralFeature feature) {
		return Annotations.value(feature, SHARING).filter(TITLE::equals).isPresent();
	}

	/** The features of which one must have a value before an object of a class may leave; none for most classes. */
	static List<String> toldBy(EClass eClass) {
		return Annotations.words(eClass, TOLD_BY);
	}
}
