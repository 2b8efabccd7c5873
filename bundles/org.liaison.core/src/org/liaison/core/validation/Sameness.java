package org.liaison.core.validation;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.liaison.core.codec.ObjectIds;
import org.liaison.core.types.Annotations;

/** Whether objects read at different times say the same: values, order, what they contain, and which records they refer to. */
public final class Sameness {

	private Sameness() {
	}

	/** Whether two objects are the same object with the same values. */
	public static boolean of(EObject one, EObject other) {
		return Targets.same(one, other) && one.eClass().getEAllStructuralFeatures().stream().allMatch(feature -> of(one, other, feature));
	}

	/** Whether two objects have the same value of a feature; always, of one that is not stored. */
	public static boolean of(EObject one, EObject other, EStructuralFeature feature) {
		if (!Annotations.isStored(feature)) {
			return true;
		}
		if (!(feature instanceof EReference reference)) {
			return Objects.equals(one.eGet(feature), other.eGet(feature));
		}
		return of(Targets.of(one, reference, EObject.class), Targets.of(other, reference, EObject.class), reference.isContainment());
	}

	private static boolean of(List<EObject> ones, List<EObject> others, boolean contained) {
		if (ones.size() != others.size()) {
			return false;
		}
		for (int i = 0; i < ones.size(); i++) {
			boolean same = contained ? of(ones.get(i), others.get(i))
					: Objects.equals(ObjectIds.of(ones.get(i)), ObjectIds.of(others.get(i)));
			if (!same) {
				return false;
			}
		}
		return true;
	}
}
