package org.liaison.store.sqlite.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A piece of SQL with the values of its parameters.
 *
 * @param sql text made of names of the model and of question marks
 * @param parameters a value per question mark
 */
record Fragment(String sql, List<Object> parameters) {

	/** Holds for every row. */
	static final Fragment TRUE = of("1");
	/** Holds for no row. */
	static final Fragment FALSE = of("0");

	static Fragment of(String sql, Object... parameters) {
		return new Fragment(sql, Arrays.asList(parameters));
	}

	/** This one between two pieces of text. */
	Fragment in(String before, String after) {
		return new Fragment(before + sql + after, parameters);
	}

	/** Several, joined by {@code AND} or {@code OR}. */
	static Fragment join(String operator, List<Fragment> parts, Fragment whenEmpty) {
		if (parts.isEmpty()) {
			return whenEmpty;
		}
		if (parts.size() == 1) {
			return parts.getFirst();
		}
		return concat(' ' + operator + ' ', parts).in("(", ")");
	}

	/** Several, one after the other. */
	static Fragment concat(String between, List<Fragment> parts) {
		List<Object> parameters = new ArrayList<>();
		parts.forEach(part -> parameters.addAll(part.parameters));
		return new Fragment(parts.stream().map(Fragment::sql).collect(Collectors.joining(between)), parameters);
	}

	/** A query for how many rows of a table, named {@code t}, this holds. Of all rows SQLite counts the pages, unless a condition is said. */
	Fragment count(String table) {
		String all = "SELECT count(*) FROM " + table + " t";
		return equals(TRUE) ? of(all) : in(all + " WHERE ", "");
	}

	Fragment and(Fragment other) {
		return join("AND", List.of(this, other), TRUE);
	}
}
