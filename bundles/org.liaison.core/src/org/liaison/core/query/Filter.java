package org.liaison.core.query;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.liaison.core.operation.FieldKey;
import org.liaison.model.Language;

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
	 * A reference points to a record of a type, or to something inside one.
	 *
	 * @param type a class of records; those of its subclasses count too
	 */
	record Refers(EReference reference, EClass type) implements Filter {
	}

	/**
	 * A feature compared with a value. Where a path leads to many values it holds when one of them does, and a path is empty when none of
	 * the objects that it leads to has a value (so {@code positions.expected is empty} also holds when there is no position).
	 * A localized text is compared in every language, or in one. A reference equals a record when it points to it or to something
	 * inside it. An attribute with a default value (see {@link EAttribute#getDefaultValueLiteral()}; enumerations have one) counts as
	 * having it where none is stored.
	 *
	 * @param path one feature, or a reference followed by a feature of what it points to, or a containment followed by a feature of
	 *            what it holds. A reference may point to several types (for example to any {@code Record}); the second feature then
	 *            stands for every feature of that name in the classes that the reference may point to: match it by name
	 * @param language the language of the localized text that the path ends with, {@code null} for any
	 * @param operator how to compare
	 * @param values stored form of the values (see {@link FieldKey}): for references the target's UUID, for dates EDTF text, for
	 *            enums the literal; one, or several for {@link Operator#IN}, none for {@link Operator#EMPTY}. Texts are
	 *            compared in any case
	 */
	record Test(List<EStructuralFeature> path, Language language, Operator operator, List<String> values) implements Filter {

		/** A test in any language. */
		public Test(List<EStructuralFeature> path, Operator operator, List<String> values) {
			this(path, null, operator, values);
		}

		/** The feature whose value is compared: the last of the path. */
		public EStructuralFeature feature() {
			return path.getLast();
		}
	}

	/**
	 * How a feature is compared. Dates: {@code <} means wholly before, {@code >} wholly after, {@code =} overlaps; {@code <=} and
	 * {@code >=} are {@code <} or {@code =} and {@code >} or {@code =}. An open or unknown end has no limit; a date of which nothing is known
	 * compares with nothing.
	 */
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
