package org.liaison.core.operation;

import java.util.SortedMap;

/** What one edit wants changed; the register turns it into an {@link Operation}. */
public sealed interface Change {

	/** UUID of the record whose aggregate is changed. */
	String record();

	/** UUID of the object changed: the record itself or something inside it. */
	String object();

	/** Identifier of the object's class. */
	String type();

	/**
	 * A new object with its first values. An object inside a record becomes part of it by a {@link Set} on its parent's containment,
	 * or, when the parent is new as well, by the containment's field among the parent's first values. Parents come before children.
	 *
	 * @param fields first values in their stored form
	 */
	record Create(String record, String object, String type, SortedMap<FieldKey, String> fields) implements Change {
	}

	/**
	 * A field gets another value.
	 *
	 * @param before the value the edit has seen, {@code null} for none
	 * @param after the new value, {@code null} for none (for an element: it is removed)
	 */
	record Set(String record, String object, String type, FieldKey field, String before, String after) implements Change {
	}
}
