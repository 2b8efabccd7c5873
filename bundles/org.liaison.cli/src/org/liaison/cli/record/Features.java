package org.liaison.cli.record;

import java.util.List;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.liaison.core.Problem;
import org.liaison.core.RegisterException;
import org.liaison.core.types.Nearest;

/** Finds features by the names that people type. */
final class Features {

	private Features() {
	}

	/**
	 * The feature with this name in any case.
	 *
	 * @param allowed which features may be meant here
	 * @throws RegisterException {@code UNKNOWN_FEATURE}, with the nearest names
	 */
	static EStructuralFeature named(EClass eClass, String name, Predicate<EStructuralFeature> allowed) {
		List<EStructuralFeature> features = eClass.getEAllStructuralFeatures().stream().filter(allowed).toList();
		return features.stream().filter(feature -> feature.getName().equalsIgnoreCase(name.strip())).findFirst()
				.orElseThrow(() -> new RegisterException(Problem.UNKNOWN_FEATURE, name, eClass.getName(),
						Nearest.text(name, features.stream().map(EStructuralFeature::getName).toList())));
	}

	static boolean isContainment(EStructuralFeature feature) {
		return feature instanceof EReference reference && reference.isContainment();
	}

	static boolean isContainer(EStructuralFeature feature) {
		return feature instanceof EReference reference && reference.isContainer();
	}
}
