package org.liaison.store.sqlite.log;

import static org.liaison.store.sqlite.schema.Names.quoted;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.liaison.core.operation.FieldKey;
import org.liaison.core.operation.ObjectState;
import org.liaison.core.operation.RecordState;
import org.liaison.store.sqlite.db.Sql;
import org.liaison.store.sqlite.schema.Column;
import org.liaison.store.sqlite.schema.Kind;
import org.liaison.store.sqlite.schema.RecordFeatures;
import org.liaison.store.sqlite.schema.Schema;
import org.liaison.store.sqlite.schema.Tables;
import org.liaison.store.sqlite.schema.TypeTable;
import org.liaison.store.sqlite.search.Folding;

/** Compares a record's rows with what its operations add up to. */
public final class StateComparison {

	private final Tables tables;
	private final StateReader reader;

	/** A comparison of records of these types. */
	public StateComparison(Tables tables, StateReader reader) {
		this.tables = tables;
		this.reader = reader;
	}

	/** Names of the fields that differ; empty when all is well. Fields that no model knows any more are not compared. */
	List<String> differences(Sql sql, ObjectRow record, Optional<RecordState> expected) throws SQLException {
		if (record.live() != expected.isPresent()) {
			return List.of(FieldKey.DELETED);
		}
		Optional<RecordState> stored = record.live() ? reader.read(sql, record) : Optional.empty();
		if (stored.isEmpty()) {
			return List.of();
		}
		List<String> differences = new ArrayList<>();
		Map<String, ObjectState> found = new HashMap<>();
		stored.get().objects().forEach(object -> found.put(object.id(), object));
		for (ObjectState object : expected.orElseThrow().objects()) {
			ObjectState other = found.remove(object.id());
			if (other == null) {
				differences.add(object.id());
			} else {
				compare(sql, object, other, differences);
			}
		}
		differences.addAll(found.keySet());
		compareNames(sql, record, expected.get().root(), differences);
		return differences;
	}

	private void compare(Sql sql, ObjectState expected, ObjectState stored, List<String> differences) throws SQLException {
		TypeTable table = tables.of(expected.type()).orElseThrow();
		Set<FieldKey> keys = new TreeSet<>(expected.fields().keySet());
		keys.removeIf(key -> table.column(key.feature()).isEmpty());
		keys.addAll(stored.fields().keySet());
		for (FieldKey key : keys) {
			if (!Objects.equals(expected.fields().get(key), stored.fields().get(key))) {
				differences.add(key.element().isEmpty() ? key.feature() : key.feature() + '@' + key.element());
			}
		}
		compareElements(sql, table, expected, differences);
		for (Column column : table.readable()) {
			List<Object> cells = column.cells(expected.fields());
			if (cells.size() > 1 && !cells(sql, table, expected.id(), column).equals(texts(cells))) {
				differences.add(column.name());
			}
		}
	}

	/** What rows repeat so that it is found quickly: the target of a reference, the folded form of a value. */
	private static void compareElements(Sql sql, TypeTable table, ObjectState expected, List<String> differences) throws SQLException {
		for (Column column : table.columns()) {
			if (column.kind() == Kind.REFERENCE) {
				String target = sql.text("SELECT (SELECT id FROM object WHERE number = t." + quoted(column.name()) + ") FROM " + table.sql()
						+ " t WHERE number$ = (SELECT number FROM object WHERE id = ?)", expected.id()).orElse(null);
				if (!Objects.equals(target, expected.fields().get(FieldKey.of(column.feature().getName())))) {
					differences.add(column.name());
				}
			}
		}
		sql.list("SELECT value, folded FROM value WHERE holder = (SELECT number FROM object WHERE id = ?)", row -> {
			if (!Folding.fold(row.getString(1)).equals(row.getString(2))) {
				differences.add(row.getString(1));
			}
			return null;
		}, expected.id());
	}

	/** The columns that are computed when a row is written, such as the first and last day of a date. */
	private static List<String> cells(Sql sql, TypeTable table, String id, Column column) throws SQLException {
		String names = String.join(", ", column.parts().stream().map(part -> quoted(part.name())).toList());
		return sql.first("SELECT " + names + " FROM " + table.sql() + " WHERE number$ = (SELECT number FROM object WHERE id = ?)",
				row -> {
					List<Object> values = new ArrayList<>();
					for (int i = 1; i <= column.parts().size(); i++) {
						values.add(row.getObject(i));
					}
					return texts(values);
				}, id).orElse(List.of());
	}

	private static List<String> texts(List<Object> values) {
		return values.stream().map(String::valueOf).toList();
	}

	/** What {@code object} repeats of a record so that it can be named without its table. */
	private static void compareNames(Sql sql, ObjectRow record, ObjectState expected, List<String> differences) throws SQLException {
		TreeMap<FieldKey, String> named = new TreeMap<>();
		sql.first("SELECT " + Schema.TITLE_COLUMNS + " FROM object WHERE number = ?", row -> {
			RecordFeatures.putTitle(Column.localized(row, 1), named);
			return named;
		}, record.number());
		boolean sameTitle = named.equals(expected.fields().subMap(new FieldKey(RecordFeatures.TITLE, ""),
				new FieldKey(RecordFeatures.TITLE, "\uFFFF")));
		if (!sameTitle || !Objects.equals(record.key(), expected.fields().get(RecordFeatures.KEY_FIELD))) {
			differences.add("object");
		}
	}
}
