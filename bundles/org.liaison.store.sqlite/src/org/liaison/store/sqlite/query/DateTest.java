package org.liaison.store.sqlite.query;

import static org.liaison.store.sqlite.schema.Names.of;

import java.util.List;

import org.liaison.core.query.Filter.Operator;
import org.liaison.store.sqlite.schema.Column;
import org.liaison.store.sqlite.schema.Days;

/**
 * Dates compared by the days between which they lie: before is wholly before, after is wholly after, same is overlapping. An
 * unknown date is neither.
 */
final class DateTest {

	private DateTest() {
	}

	static Fragment test(String alias, Column column, Operator operator, List<String> values) {
		String first = of(alias, column.name() + "$first");
		String last = of(alias, column.name() + "$last");
		return Fragment.join("OR", values.stream().map(value -> test(first, last, operator, value)).toList(), Fragment.FALSE);
	}

	/** A date that ends before a day also begins before it: said twice, so that the index on the first day is used. */
	private static Fragment test(String first, String last, Operator operator, String value) {
		String from = Days.first(value);
		String to = Days.last(value);
		return switch (operator) {
		case EQUAL, IN -> Fragment.of('(' + first + " <= ? AND " + last + " >= ?)", to, from);
		case LESS -> Fragment.of('(' + first + " < ? AND " + last + " < ?)", from, from);
		case LESS_OR_EQUAL -> Fragment.of(first + " <= ?", to);
		case GREATER -> Fragment.of(first + " > ?", to);
		case GREATER_OR_EQUAL -> Fragment.of(last + " >= ?", from);
		default -> throw new IllegalArgumentException(operator.name());
		};
	}
}
