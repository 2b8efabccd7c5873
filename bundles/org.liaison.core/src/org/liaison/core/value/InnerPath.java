package org.liaison.core.value;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * The way from a record to something inside it, as in {@code MTG-1#outcomes/3}: features of containments, each followed by a position
 * from 1 where it holds many, with slashes between.
 */
public final class InnerPath {

	private static final String SLASH = "/"; //$NON-NLS-1$

	private InnerPath() {
	}

	/** The path from the record to an object inside it; empty for the record itself. */
	public static String of(EObject object) {
		EObject container = object.eContainer();
		if (container == null) {
			return ""; //$NON-NLS-1$
		}
		EReference containment = object.eContainmentFeature();
		String step = containment.getName()
				+ (containment.isMany() ? SLASH + (((List<?>) container.eGet(containment)).indexOf(object) + 1) : ""); //$NON-NLS-1$
		String before = of(container);
		return before.isEmpty() ? step : before + SLASH + step;
	}

	/** The object at a path, or empty when there is none. */
	public static Optional<EObject> find(EObject record, String path) {
		EObject object = record;
		String[] steps = path.split(SLASH, -1);
		for (int i = 0; i < steps.length && object != null; i++) {
			EStructuralFeature feature = object.eClass().getEStructuralFeature(steps[i]);
			if (!(feature instanceof EReference containment) || !containment.isContainment()) {
				return Optional.empty();
			}
			if (containment.isMany()) {
				i++;
				object = i < steps.length ? element((List<?>) object.eGet(containment), steps[i]) : null;
			} else {
				object = (EObject) object.eGet(containment);
			}
		}
		return Optional.ofNullable(object);
	}

	private static EObject element(List<?> list, String position) {
		int index = position.matches("\\d{1,6}") ? Integer.parseInt(position) : 0; //$NON-NLS-1$
		return index >= 1 && index <= list.size() ? (EObject) list.get(index - 1) : null;
	}
}
