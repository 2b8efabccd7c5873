package org.liaison.core.validation;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.liaison.core.codec.ObjectIds;
import org.liaison.core.value.Derived;

/**
 * What references point to, without following them: a target that was not loaded is a stand-in that has identity, key and title only
 * (see {@link #isLoaded}). For code that must not read from the register.
 */
public final class Targets {

	private Targets() {
	}

	/** The targets of a reference of one or many, in order. */
	public static <T extends EObject> List<T> of(EObject holder, EReference reference, Class<T> type) {
		Object value = ((InternalEObject) holder).eGet(reference, false);
		Stream<?> targets = switch (value) {
		case null -> Stream.empty();
		case List<?> list -> Derived.basic(list).stream();
		default -> Stream.of(value);
		};
		return targets.map(type::cast).toList();
	}

	/** Whether a target has its values, not only its name. */
	public static boolean isLoaded(EObject target) {
		return !target.eIsProxy();
	}

	/** Whether two are the same object of the register. */
	public static boolean same(EObject one, EObject other) {
		return one == other || ObjectIds.of(one) != null && ObjectIds.of(one).equals(ObjectIds.of(other));
	}

	/** Follows a reference of one or many; reads from the register. */
	static void load(EObject holder, EReference reference) {
		if (holder.eGet(reference) instanceof List<?> list) {
			list.toArray(); // a list puts what it finds in the place of a stand-in when it hands it out
		}
	}
}
