package org.liaison.core.value;

/** What a value should have been: the last argument of {@link org.liaison.core.Problem#BAD_VALUE}. */
public enum Expected {
	/** A whole number. */
	WHOLE_NUMBER,
	/** A whole number from 1. */
	COUNT,
	/** A number. */
	NUMBER,
	/** {@code true} or {@code false}. */
	YES_OR_NO,
	/** One value, not several. */
	ONE_VALUE,
	/** A text. */
	TEXT,
	/** An object with a text for each language. */
	TEXTS_BY_LANGUAGE,
	/** An object in braces. */
	OBJECT,
	/** Something inside a record cannot be written as one text; JSON can say it. */
	OBJECTS_AS_JSON,
	/** A UUID. */
	UUID,
	/** A key that no other record has. */
	FREE_KEY,
	/** The type that the record has already. */
	SAME_TYPE,
	/** A value that the feature's data type knows. */
	OTHER
}
