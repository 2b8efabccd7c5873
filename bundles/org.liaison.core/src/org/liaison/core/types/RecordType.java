package org.liaison.core.types;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A type of record, as its Ecore class and its annotations describe it. Source of the annotations: {@link Annotations#SOURCE}.
 *
 * @param id stable identifier: the package's namespace URI, {@code #}, the class's name
 * @param eClass the class, a subclass of {@code Record}
 * @param keyPrefix prefix of its keys, for example {@code COM}
 * @param contributor symbolic name of the bundle that contributed it
 * @param sections sections of its form, in order
 */
public record RecordType(String id, EClass eClass, String keyPrefix, String contributor, List<String> sections) {

	/** The class's name, for example {@code Commitment}. */
	public String name() {
		return eClass.getName();
	}

	/** Every feature that a list may offer as a column, default columns first and in their order. */
	public List<EStructuralFeature> columns() {
		return Annotations.columns(eClass);
	}

	/** The columns a list shows unless told otherwise. */
	public List<EStructuralFeature> defaultColumns() {
		return Annotations.defaultColumns(eClass);
	}
}
