package org.liaison.core.codec;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.liaison.core.types.Annotations;

/** The features of classes that the register stores, by name. EMF looks through all superclasses each time that it is asked. */
final class Stored {

	private final Map<EClass, Map<String, EStructuralFeature>> features = new HashMap<>();

	/** Those of a class, in the order of the model. */
	Map<String, EStructuralFeature> of(EClass eClass) {
		return features.computeIfAbsent(eClass, Stored::read);
	}

	private static Map<String, EStructuralFeature> read(EClass eClass) {
		Map<String, EStructuralFeature> stored = new LinkedHashMap<>();
		for (EStructuralFeature feature : eClass.getEAllStructuralFeatures()) {
			if (Annotations.isStored(feature)) {
				stored.put(feature.getName(), feature);
			}
		}
		return stored;
	}

	/** Whether a feature leads to objects outside the one that has it. */
	static boolean isReference(EStructuralFeature feature) {
		return feature instanceof EReference reference && !reference.isContainment();
	}
}
