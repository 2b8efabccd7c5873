package org.liaison.store.sqlite.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An order of rows and the places in it: rows are found by the sort values of the row before them, never by counting off. Ties are
 * settled by the order of creation, in the direction of the last key, so that an index on one column serves both directions.
 *
 * @param keys what to sort by; records without a value come last
 * @param firstHasValue whether the first key is known to have a value in every row
 */
record Keyset(List<Key> keys, boolean firstHasValue) {

	/** A key of the order, as SQL text. */
	record Key(String expression, boolean descending) {

		String after() {
			return descending ? " < ?" : " > ?";
		}
	}

	private static final String NUMBER = "t.number$";

	private boolean numberDescends() {
		return !keys.isEmpty() && keys.getLast().descending();
	}

	/** The order, as SQL text. */
	String order() {
		List<String> terms = new ArrayList<>();
		for (int i = 0; i < keys.size(); i++) {
			Key key = keys.get(i);
			if (!hasValue(i)) {
				terms.add(key.expression() + " IS NULL");
			}
			terms.add(key.expression() + (key.descending() ? " DESC" : ""));
		}
		terms.add(NUMBER + (numberDescends() ? " DESC" : ""));
		return String.join(", ", terms);
	}

	/** The sort values of a row, as SQL text. */
	String place() {
		return keys.stream().map(key -> key.expression() + ", ").collect(Collectors.joining()) + NUMBER;
	}

	/** Holds for the rows after a place. */
	Fragment after(Object[] place) {
		return after(place, 0);
	}

	private Fragment after(Object[] place, int index) {
		Object value = place[index];
		if (index == keys.size()) {
			return Fragment.of(NUMBER + (numberDescends() ? " < ?" : " > ?"), value);
		}
		Key key = keys.get(index);
		if (value == null) {
			return Fragment.of(key.expression() + " IS NULL").and(after(place, index + 1));
		}
		List<Fragment> later = new ArrayList<>();
		later.add(Fragment.of(key.expression() + key.after(), value));
		if (!hasValue(index)) {
			later.add(Fragment.of(key.expression() + " IS NULL"));
		}
		later.add(Fragment.of(key.expression() + " = ?", value).and(after(place, index + 1)));
		Fragment found = Fragment.join("OR", later, Fragment.FALSE);
		// Said once more in a form that SQLite takes as a range of the index.
		return hasValue(index) ? Fragment.of(key.expression() + (key.descending() ? " <= ?" : " >= ?"), value).and(found) : found;
	}

	private boolean hasValue(int index) {
		return index == 0 && firstHasValue;
	}
}
