package org.liaison.store.sqlite.verify;

import static org.liaison.store.sqlite.schema.Names.quoted;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

import org.liaison.core.operation.FieldKey;
import org.liaison.core.operation.RecordState;
import org.liaison.core.types.Annotations;
import org.liaison.core.types.RecordTypes;
import org.liaison.store.sqlite.db.Sql;
import org.liaison.store.sqlite.log.KeptWriter;
import org.liaison.store.sqlite.log.SlipWriter;
import org.liaison.store.sqlite.schema.Column;
import org.liaison.store.sqlite.schema.Kind;
import org.liaison.store.sqlite.schema.Tables;
import org.liaison.store.sqlite.schema.TypeTable;

/** Compares the rows that objects have in the tables of their types. */
final class TableRows {

	/** What is read of a table for one type: a value for each name, of which those of other types in the same table are empty. */
	private record Layout(String select, List<String> names, int others) {
	}

	private final Sql sql;
	private final RecordTypes types;
	private final Tables tables;
	private final Map<TypeTable, Layout> layouts = new HashMap<>();

	TableRows(Sql sql, RecordTypes types, Tables tables) {
		this.sql = sql;
		this.types = types;
		this.tables = tables;
	}

	/**
	 * Adds the names of columns that are not as the fields say.
	 *
	 * @param state the record in which the object is
	 */
	void compare(TypeTable table, long number, Object type, SortedMap<FieldKey, String> fields, RecordState state, Set<String> differences)
			throws SQLException {
		Layout layout = layouts.computeIfAbsent(table, this::layout);
		List<Object> expected = new ArrayList<>();
		expected.add(type);
		table.readable().forEach(column -> column.cells(fields).forEach(cell -> expected.add(Cells.stored(cell))));
		of(table, Kind.REFERENCE).forEach(column -> expected.add(fields.get(FieldKey.of(column.feature().getName()))));
		for (Column column : of(table, Kind.SLIPS)) {
			expected.add((long) SlipWriter.count(sql, number, Annotations.slips(column.feature())));
		}
		table.kept().forEach(column -> expected.add(KeptWriter.value(types, state, column) ? 1L : 0L));
		for (int i = 0; i < layout.others(); i++) {
			expected.add(null);
		}
		Optional<List<Object>> found = sql.first(layout.select(), row -> Cells.of(row, 1, layout.names().size()), number);
		if (found.isEmpty()) {
			differences.add(table.name());
			return;
		}
		for (int i = 0; i < expected.size(); i++) {
			if (!Objects.equals(expected.get(i), found.get().get(i))) {
				differences.add(layout.names().get(i));
			}
		}
	}

	private Layout layout(TypeTable table) {
		List<String> names = new ArrayList<>(List.of(TypeTable.TYPE));
		List<String> expressions = new ArrayList<>(List.of(quoted(TypeTable.TYPE)));
		for (Column column : table.readable()) {
			column.parts().forEach(part -> {
				names.add(part.name());
				expressions.add(quoted(part.name()));
			});
		}
		for (Column column : of(table, Kind.REFERENCE)) {
			String name = "t." + quoted(column.name());
			names.add(column.name());
			expressions.add("coalesce((SELECT id FROM object WHERE number = " + name + "), " + name + ')');
		}
		for (Kind kind : List.of(Kind.SLIPS, Kind.KEPT)) {
			for (Column column : of(table, kind)) {
				names.add(column.name());
				expressions.add(quoted(column.name()));
			}
		}
		Set<String> others = others(table);
		names.addAll(others);
		others.forEach(name -> expressions.add(quoted(name)));
		return new Layout("SELECT " + String.join(", ", expressions) + " FROM " + table.sql() + " t WHERE " + quoted(TypeTable.NUMBER)
				+ " = ?", names, others.size());
	}

	private static List<Column> of(TypeTable table, Kind kind) {
		return table.columns().stream().filter(column -> column.kind() == kind).toList();
	}

	/** Columns that only other types in the same table have. */
	private Set<String> others(TypeTable table) {
		Set<String> names = new LinkedHashSet<>();
		tables.all().stream().filter(other -> other.name().equals(table.name())).forEach(other -> names.addAll(names(other)));
		names.removeAll(names(table));
		return names;
	}

	private static List<String> names(TypeTable table) {
		return table.columns().stream().filter(column -> column.kind() != Kind.FIRST_OF).flatMap(column -> column.parts().stream())
				.map(Column.Part::name).toList();
	}
}
