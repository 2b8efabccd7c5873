package org.liaison.core.types;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.liaison.core.validation.Guards;

/**
 * The record types that the installed bundles contribute through the extension point {@link #POINT}. An OSGi service, and a plain
 * class for tests: see {@link RecordTypesBuilder}.
 */
public interface RecordTypes {

	/** The extension point. */
	String POINT = "org.liaison.core.recordTypes"; //$NON-NLS-1$

	/** Every type, in the order of contribution. */
	Collection<RecordType> all();

	/** The type with this identifier. */
	Optional<RecordType> byId(String id);

	/** The type of this class. */
	Optional<RecordType> of(EClass eClass);

	/**
	 * The type a person means: the class's name or its label in any language, singular or plural, in any case.
	 *
	 * @throws org.liaison.core.RegisterException {@code UNKNOWN_TYPE}, with the nearest names
	 */
	RecordType named(String name);

	/** {@code type} and the types that extend it. */
	List<RecordType> withSubtypes(RecordType type);

	/** The class with this identifier, record type or contained class, or empty when no installed bundle defines it. */
	Optional<EClass> eClass(String typeId);

	/** What these types, their features and values are called. */
	Labels labels();

	/** What must not be saved of records of these types. */
	Guards guards();

	/** Identifier of any class, record type or contained. */
	static String typeId(EClass eClass) {
		return eClass.getEPackage().getNsURI() + '#' + eClass.getName();
	}
}
