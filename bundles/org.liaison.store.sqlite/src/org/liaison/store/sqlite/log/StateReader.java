package org.liaison.store.sqlite.log;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.liaison.core.operation.FieldKey;
import org.liaison.core.operation.ObjectState;
import org.liaison.core.operation.RecordState;
import org.liaison.store.sqlite.db.Sql;
import org.liaison.store.sqlite.schema.Column;
import org.liaison.store.sqlite.schema.Kind;
import org.liaison.store.sqlite.schema.Registry;
import org.liaison.store.sqlite.schema.Tables;
import org.liaison.store.sqlite.schema.TypeTable;

/** Makes a record's state of the rows of its objects. */
public final class StateReader {

	/** An object with its place in the record; the record itself is nowhere. */
	private record Found(long number, String id, long type, long container, long feature, String position) {
	}

	private final Tables tables;
	private final Registry registry;

	/** A reader of objects of these types. */
	public StateReader(Tables tables, Registry registry) {
		this.tables = tables;
		this.registry = registry;
	}

	/** The state of a live record; empty when one of its objects has a type that no installed bundle defines. */
	public Optional<RecordState> read(Sql sql, ObjectRow record) throws SQLException {
		Map<Long, ObjectState> states = new LinkedHashMap<>();
		List<Found> objects = objects(sql, record);
		for (Found object : objects) {
			Optional<TypeTable> table = tables.of(registry.typeId(sql, object.type()));
			if (table.isEmpty()) {
				return Optional.empty();
			}
			SortedMap<FieldKey, String> fields = new TreeMap<>();
			row(sql, table.get().selectReadable(), table.get().readable(), object.number(), fields);
			states.put(object.number(), new ObjectState(object.id(), table.get().typeId(), fields));
		}
		for (Found object : objects.subList(1, objects.size())) {
			put(sql, states.get(object.container()), object.feature(), object.id(), object.position());
		}
		elements(sql, states);
		return Optional.of(new RecordState(List.copyOf(states.values())));
	}

	/** The objects of a record, parents before children. */
	private List<Found> objects(Sql sql, ObjectRow record) throws SQLException {
		List<Found> inner = sql.list("SELECT number, id, type, container, feature, position FROM object WHERE record = ? "
				+ "AND record <> number AND live AND container IS NOT NULL ORDER BY number", row -> new Found(row.getLong(1), row.getString(2),
						row.getLong(3), row.getLong(4), row.getLong(5), row.getString(6)), record.number());
		Map<Long, List<Found>> byContainer = inner.stream().collect(Collectors.groupingBy(Found::container));
		List<Found> sorted = new ArrayList<>();
		sorted.add(new Found(record.number(), record.id(), record.type(), 0, 0, null));
		for (int i = 0; i < sorted.size(); i++) {
			sorted.addAll(byContainer.getOrDefault(sorted.get(i).number(), List.of()));
		}
		return sorted;
	}

	/** Reads the columns of some features of one object. */
	public void columns(Sql sql, TypeTable table, long number, List<Column> columns, SortedMap<FieldKey, String> fields)
			throws SQLException {
		if (!columns.isEmpty()) {
			row(sql, table.select(columns), columns, number, fields);
		}
	}

	private static void row(Sql sql, String select, List<Column> columns, long number, SortedMap<FieldKey, String> fields)
			throws SQLException {
		sql.first(select, row -> {
			int index = 2;
			for (Column column : columns) {
				column.load(row, index, fields);
				index += column.parts().size();
			}
			return fields;
		}, number);
	}

	/** The value of a field that is not in columns of its own, or {@code null}. */
	String element(Sql sql, long holder, Column column, FieldKey key) throws SQLException {
		long feature = registry.feature(sql, key.feature());
		return switch (column.kind()) {
		case REFERENCE -> sql.text("SELECT o.id FROM reference r JOIN object o ON o.number = r.target WHERE r.holder = ? "
				+ "AND r.feature = ?", holder, feature).orElse(null);
		case REFERENCES -> sql.text("SELECT r.position FROM reference r JOIN object o ON o.number = r.target WHERE r.holder = ? "
				+ "AND r.feature = ? AND o.id = ?", holder, feature, key.element()).orElse(null);
		case VALUES -> sql.text("SELECT position FROM value WHERE holder = ? AND feature = ? AND value = ?", holder, feature,
				key.element()).orElse(null);
		case CONTAINMENT -> key.element().isEmpty()
				? sql.text("SELECT id FROM object WHERE container = ? AND feature = ?", holder, feature).orElse(null)
				: sql.text("SELECT position FROM object WHERE container = ? AND feature = ? AND id = ?", holder, feature,
						key.element()).orElse(null);
		default -> null;
		};
	}

	/** References and many-valued attributes of all objects of a record. Most records are one object, which is found without a list. */
	private void elements(Sql sql, Map<Long, ObjectState> states) throws SQLException {
		boolean alone = states.size() == 1;
		String holders = alone ? "holder = ?" : "holder IN (SELECT value FROM json_each(?))";
		Object numbers = alone ? states.keySet().iterator().next() : states.keySet().toString();
		each(sql, "SELECT r.holder, r.feature, o.id, r.position FROM reference r JOIN object o ON o.number = r.target WHERE r." + holders, states,
				numbers);
		each(sql, "SELECT holder, feature, value, position FROM value WHERE " + holders, states, numbers);
	}

	private void each(Sql sql, String query, Map<Long, ObjectState> states, Object parameter) throws SQLException {
		sql.each(query, row -> {
			put(sql, states.get(row.getLong(1)), row.getLong(2), row.getString(3), row.getString(4));
			return null;
		}, parameter);
	}

	/** A position makes it an element of many; without one it is the value of a single-valued feature. */
	private void put(Sql sql, ObjectState holder, long featureNumber, String element, String position) throws SQLException {
		String feature = registry.featureName(sql, featureNumber);
		if (isModelled(holder.type(), feature)) {
			holder.fields().put(position == null ? FieldKey.of(feature) : new FieldKey(feature, element), position == null ? element : position);
		}
	}

	/** A feature that the model has lost keeps its rows, but nobody above could read them. */
	private boolean isModelled(String type, String feature) {
		return tables.of(type).flatMap(table -> table.column(feature)).filter(column -> column.kind() != Kind.NONE).isPresent();
	}
}
