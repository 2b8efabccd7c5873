package org.liaison.store.sqlite.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
	private record Found(long number, String id, Optional<TypeTable> table, long container, long feature, String position) {
	}

	/** What an object refers to. */
	private record Link(long holder, long feature, long target, String position) {
	}

	/** Which numbers are meant: several come as a list, but most records are one object, which is found without one. */
	private record Numbers(String condition, Object parameter) {

		static Numbers of(Collection<Long> numbers) {
			return numbers.size() == 1 ? new Numbers("= ?", numbers.iterator().next())
					: new Numbers("IN (SELECT value FROM json_each(?))", numbers.toString());
		}
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
		return Optional.ofNullable(read(sql, List.of(record)).get(record.number()));
	}

	/** The states of live records by their numbers, in as many statements as of one; without those that {@link #read(Sql, ObjectRow)} is empty for. */
	public Map<Long, RecordState> read(Sql sql, Collection<ObjectRow> records) throws SQLException {
		Map<Long, List<Found>> objects = objects(sql, records);
		Map<Long, ObjectState> states = new HashMap<>();
		Map<TypeTable, List<Long>> byTable = new LinkedHashMap<>();
		objects.values().removeIf(found -> found.stream().anyMatch(object -> object.table().isEmpty()));
		for (List<Found> found : objects.values()) {
			for (Found object : found) {
				TypeTable table = object.table().orElseThrow();
				states.put(object.number(), new ObjectState(object.id(), table.typeId(), new TreeMap<>()));
				byTable.computeIfAbsent(table, t -> new ArrayList<>()).add(object.number());
			}
			for (Found object : found.subList(1, found.size())) {
				put(sql, states.get(object.container()), object.feature(), object.id(), object.position());
			}
		}
		for (Map.Entry<TypeTable, List<Long>> rows : byTable.entrySet()) {
			rows(sql, rows.getKey(), rows.getValue(), states);
		}
		elements(sql, states);
		Map<Long, RecordState> read = new HashMap<>();
		objects.forEach((record, found) -> read.put(record, new RecordState(found.stream().map(object -> states.get(object.number())).toList())));
		return read;
	}

	/** The objects of each record, parents before children. */
	private Map<Long, List<Found>> objects(Sql sql, Collection<ObjectRow> records) throws SQLException {
		Map<Long, List<Found>> sorted = new LinkedHashMap<>();
		for (ObjectRow record : records) {
			sorted.put(record.number(), new ArrayList<>(List.of(new Found(record.number(), record.id(), table(sql, record.type()), 0, 0, null))));
		}
		Numbers numbers = Numbers.of(sorted.keySet());
		Map<Long, List<Found>> byContainer = new HashMap<>();
		sql.each("SELECT container, number, id, type, feature, position FROM object WHERE record " + numbers.condition()
				+ " AND record <> number AND live AND container IS NOT NULL ORDER BY number", row -> byContainer
						.computeIfAbsent(row.getLong(1), container -> new ArrayList<>()).add(new Found(row.getLong(2), row.getString(3),
								table(sql, row.getLong(4)), row.getLong(1), row.getLong(5), row.getString(6))), numbers.parameter());
		for (List<Found> objects : sorted.values()) {
			for (int i = 0; i < objects.size() && !byContainer.isEmpty(); i++) {
				objects.addAll(byContainer.getOrDefault(objects.get(i).number(), List.of()));
			}
		}
		return sorted;
	}

	private Optional<TypeTable> table(Sql sql, long type) throws SQLException {
		return tables.of(registry.typeId(sql, type));
	}

	private static void rows(Sql sql, TypeTable table, Collection<Long> objects, Map<Long, ObjectState> states) throws SQLException {
		Numbers numbers = Numbers.of(objects);
		sql.each(table.selectReadable() + numbers.condition(), row -> load(row, table.readable(), states.get(row.getLong(1)).fields()), numbers.parameter());
	}

	/** Reads the columns of some features of one object. */
	public void columns(Sql sql, TypeTable table, long number, List<Column> columns, SortedMap<FieldKey, String> fields)
			throws SQLException {
		if (!columns.isEmpty()) {
			sql.first(table.select(columns) + "= ?", row -> load(row, columns, fields), number);
		}
	}

	private static SortedMap<FieldKey, String> load(ResultSet row, List<Column> columns, SortedMap<FieldKey, String> fields) throws SQLException {
		int index = 2;
		for (Column column : columns) {
			column.load(row, index, fields);
			index += column.width();
		}
		return fields;
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

	/** References and many-valued attributes of all objects. */
	private void elements(Sql sql, Map<Long, ObjectState> states) throws SQLException {
		Numbers holders = Numbers.of(states.keySet());
		List<Link> links = sql.list("SELECT holder, feature, target, position FROM reference WHERE holder " + holders.condition(),
				row -> new Link(row.getLong(1), row.getLong(2), row.getLong(3), row.getString(4)), holders.parameter());
		Map<Long, String> targets = ids(sql, links.stream().map(Link::target).collect(Collectors.toSet()));
		for (Link link : links) {
			put(sql, states.get(link.holder()), link.feature(), targets.get(link.target()), link.position());
		}
		sql.each("SELECT holder, feature, value, position FROM value WHERE holder " + holders.condition(), row -> {
			put(sql, states.get(row.getLong(1)), row.getLong(2), row.getString(3), row.getString(4));
			return null;
		}, holders.parameter());
	}

	/** Many records refer to the same few objects: each of them is read once. */
	private static Map<Long, String> ids(Sql sql, Set<Long> objects) throws SQLException {
		Map<Long, String> ids = HashMap.newHashMap(objects.size());
		if (!objects.isEmpty()) {
			Numbers numbers = Numbers.of(objects);
			sql.each("SELECT number, id FROM object WHERE number " + numbers.condition(), row -> ids.put(row.getLong(1), row.getString(2)), numbers.parameter());
		}
		return ids;
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
