package org.liaison.core.query;

import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.liaison.core.operation.FieldKey;

/**
 * Which records: a tree of tests, as the filter bar and {@code --where} write it (see {@link FilterParser}). There is no way from
 * here to SQL: names are features of the model, values are parameters.
 */
public sealed interface Filter {

	/** Everything. */
	Filter ALL = new And(List.of());

	/** All of them hold; true when empty. */
	record And(List<Filter> parts) implements Filter {
	}

	/** One of them holds; false when empty. */
	record Or(List<Filter> parts) implements Filter {
	}

	/** It does not hold. */
	record Not(Filter part) implements Filter {
	}

	/** The words occur in the record's searchable text. */
	record Words(String text) implements Filter {
	}

	/**
	 * A feature compared with a value. On a many-valued feature it holds when one of the values does.
	 *
	 * @param path one feature, or a reference followed by a feature of what it points to, or a containment followed by a feature of
	 *            what it holds
	 * @param operator how to compare
	 * @param values stored form of the values (see {@link FieldKey}): for references the target's UUID, for dates EDTF text, for
	 *            enums the literal; one, or several for {@link Operator#IN}, none for {@link Operator#EMPTY}
	 */
	record Test(List<EStructuralFeature> path, Operator operator, List<String> values) implements Filter {
	}

	/** How a feature is compared. Dates: {@code <} means wholly before the day, {@code >} wholly after, {@code =} overlaps. */
	enum Operator {
		/** Same. */
		EQUAL,
		/** Less, earlier. */
		LESS,
		/** Less or same. */
		LESS_OR_EQUAL,
		/** Greater, later. */
		GREATER,
		/** Greater or same. */
		GREATER_OR_EQUAL,
		/** Text contains, in any case, in any language. */
		CONTAINS,
		/** One of several. */
		IN,
		/** Has no value. */
		EMPTY
	}
}
