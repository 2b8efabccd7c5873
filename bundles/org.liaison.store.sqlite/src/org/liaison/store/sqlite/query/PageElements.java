package org.liaison.store.sqlite.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.liaison.core.RecordRef;
import org.liaison.store.sqlite.db.Sql;
import org.liaison.store.sqlite.schema.Column;
import org.liaison.store.sqlite.schema.Kind;
import org.liaison.store.sqlite.schema.Registry;

/**
 * The cells of a page that are not in its rows: references and many values. They are read for all rows and columns at once, and a record
 * that many rows refer to is named once. What a reference to something inside a record shows is that record.
 */
final class PageElements {

	private record Element(String position, Object value) {
	}

	private record Place(long holder, long feature) {
	}

	/** Is told the value of a cell. */
	@FunctionalInterface
	interface Cells {
		/** A reference, or the list of a many-valued feature. */
		void set(int row, int column, Object value);
	}

	private final Sql sql;
	private final Registry registry;
	private final List<Column> columns;
	private final List<Long> numbers;
	private final Map<Place, List<Element>> elements = new HashMap<>();
	private final Map<Long, RecordRef> named = new HashMap<>();

	/** @param numbers of the rows of the page */
	PageElements(Sql sql, Registry registry, List<Column> columns, List<Long> numbers) {
		this.sql = sql;
		this.registry = registry;
		this.columns = columns;
		this.numbers = numbers;
	}

	/** Reads all of them. */
	void fill(Cells cells) throws SQLException {
		read("SELECT r.holder, r.feature, r.position, o.number, " + Naming.columns("o") + " FROM json_each(?) j CROSS JOIN reference r ON "
				+ "r.holder = j.value JOIN object i ON i.number = r.target JOIN object o ON o.number = coalesce(i.record, i.number) WHERE r.feature",
				columns.stream().filter(column -> column.kind() == Kind.REFERENCE || column.kind() == Kind.REFERENCES).toList(), this::reference);
		for (Column column : columns) {
			if (column.kind() == Kind.VALUES) {
				read("SELECT v.holder, v.feature, v.position, v.value FROM json_each(?) j CROSS JOIN value v ON v.holder = j.value WHERE v.feature",
						List.of(column), row -> RowReader.value(column, row.getString(4)));
			}
		}
		for (int i = 0; i < columns.size(); i++) {
			Kind kind = columns.get(i).kind();
			if (kind == Kind.REFERENCE || kind == Kind.REFERENCES || kind == Kind.VALUES) {
				long feature = registry.feature(sql, columns.get(i).feature().getName());
				for (int row = 0; row < numbers.size(); row++) {
					List<Object> found = ordered(elements.getOrDefault(new Place(numbers.get(row), feature), List.of()));
					cells.set(row, i, kind != Kind.REFERENCE ? found : found.isEmpty() ? null : found.getFirst());
				}
			}
		}
	}

	private static List<Object> ordered(List<Element> found) {
		return found.size() < 2 ? found.stream().map(Element::value).toList()
				: found.stream().sorted(Comparator.comparing(Element::position)).map(Element::value).toList();
	}

	private void read(String query, List<Column> wanted, Sql.RowMapper<Object> value) throws SQLException {
		List<String> features = new ArrayList<>();
		for (Column column : wanted) {
			features.add(String.valueOf(registry.feature(sql, column.feature().getName())));
		}
		if (!features.isEmpty()) {
			sql.list(query + " IN (" + String.join(", ", features) + ')', row -> elements.computeIfAbsent(new Place(row.getLong(1), row.getLong(2)),
					place -> new ArrayList<>(1)).add(new Element(row.getString(3), value.map(row))), numbers.toString());
		}
	}

	private Object reference(ResultSet row) throws SQLException {
		long number = row.getLong(4);
		RecordRef known = named.get(number);
		if (known == null) {
			known = Naming.ref(sql, registry, row, 5);
			named.put(number, known);
		}
		return known;
	}
}
