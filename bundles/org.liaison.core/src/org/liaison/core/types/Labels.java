package org.liaison.core.types;

import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.liaison.model.Language;

/**
 * What model elements are called, in each language: from {@code plugin*.properties} of the bundle that contributed the model, with
 * EMF's keys. A missing label falls back to English, then to the element's name in words.
 */
public interface Labels {

	/** A class in the singular: {@code _UI_<Class>_type}. */
	String type(EClass eClass, Language language);

	/** A class in the plural: {@code _UI_<Class>_types}. */
	String types(EClass eClass, Language language);

	/** A feature: {@code _UI_<Class>_<feature>_feature}, at the class that declares it. */
	String feature(EStructuralFeature feature, Language language);

	/** A hint for a feature, {@code _UI_<Class>_<feature>_description}, where there is one. */
	Optional<String> hint(EStructuralFeature feature, Language language);

	/** A section of a form: {@code _UI_<Class>_<section>_section}, looked for in the class and then in its supertypes. */
	String section(EClass eClass, String section, Language language);

	/** A literal of an enumeration: {@code _UI_<Enum>_<LITERAL>_literal}. */
	String literal(ENamedElement enumeration, Enumerator literal, Language language);
}
