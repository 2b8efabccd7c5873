package org.liaison.store.sqlite.log;

import static org.liaison.store.sqlite.schema.Names.quoted;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.liaison.core.operation.FieldKey;
import org.liaison.model.ModelPackage;
import org.liaison.store.sqlite.db.Sql;
import org.liaison.store.sqlite.schema.Column;
import org.liaison.store.sqlite.schema.Keys;
import org.liaison.store.sqlite.schema.Kind;
import org.liaison.store.sqlite.schema.RecordFeatures;
import org.liaison.store.sqlite.schema.Registry;
import org.liaison.store.sqlite.schema.Schema;
import org.liaison.store.sqlite.schema.TypeTable;
import org.liaison.store.sqlite.search.Folding;

/** Writes the rows of objects: their own table, references, many-valued attributes, and their place in their record. */
public final class StateWriter {

	private static final List<Column> NAMES = List.of(
			new Column(ModelPackage.Literals.RECORD__TITLE, Kind.LOCALIZED, RecordFeatures.TITLE),
			new Column(ModelPackage.Literals.RECORD__KEY, Kind.KEY, RecordFeatures.KEY));

	private static final String APPEAR = "UPDATE object SET live = 1, (" + Schema.TITLE_COLUMNS + ", key, key_order) = ("
			+ String.join(", ", Collections.nCopies(Schema.TITLE_COLUMNS.split(",").length + 2, "?")) + ") WHERE number = ?";
	private static final String INSERT_REFERENCE = "INSERT OR REPLACE INTO reference (holder, feature, target, position) VALUES (?, ?, ?, ?)";

	private final Registry registry;
	private final Map<String, String> inserts = new ConcurrentHashMap<>();

	/** A writer with these numbers. */
	public StateWriter(Registry registry) {
		this.registry = registry;
	}

	/** Writes the rows of an object that has none. */
	public void insert(Sql sql, TypeTable table, long number, SortedMap<FieldKey, String> fields) throws SQLException {
		List<Column> columns = table.readable();
		List<Column> references = table.references();
		List<Object> cells = new ArrayList<>();
		cells.add(number);
		cells.add(registry.writtenType(sql, table.typeId()));
		columns.forEach(column -> cells.addAll(column.cells(fields)));
		for (Column column : references) {
			String target = fields.get(FieldKey.of(column.feature().getName()));
			cells.add(target == null ? null : (Object) ObjectRow.written(sql, target));
		}
		sql.run(inserts.computeIfAbsent(table.typeId(), id -> insertText(table, cells.size())), cells.toArray());
		for (int i = 0; i < references.size(); i++) {
			Object target = cells.get(cells.size() - references.size() + i);
			if (target != null) {
				sql.run(INSERT_REFERENCE, number, registry.writtenFeature(sql, references.get(i).feature().getName()), target, null);
			}
		}
		for (Map.Entry<FieldKey, String> field : fields.entrySet()) {
			Column column = table.column(field.getKey().feature()).orElse(null);
			if (column != null && !column.kind().hasColumns()) {
				element(sql, table, number, column, field.getKey(), field.getValue());
			}
		}
		if (table.holdsRecords()) {
			appear(sql, number, fields);
		} else {
			sql.run("UPDATE object SET live = 1 WHERE number = ?", number);
		}
	}

	/** A record is there, under its key and its title. */
	private static void appear(Sql sql, long number, SortedMap<FieldKey, String> fields) throws SQLException {
		List<Object> cells = nameCells(fields);
		cells.add(number);
		sql.run(APPEAR, cells.toArray());
		KeyCounter.count(sql, fields.get(RecordFeatures.KEY_FIELD));
	}

	/** Keeps an object whose type nobody here knows: it is there, and a record has its name, but it has no rows of its own. */
	public void keep(Sql sql, long number, SortedMap<FieldKey, String> fields) throws SQLException {
		sql.run("UPDATE object SET live = 1 WHERE number = ?", number);
		if (ObjectRow.get(sql, number).isRecord()) {
			name(sql, number, fields);
		}
	}

	/** Keeps a record's name, whatever becomes of its rows. */
	void name(Sql sql, long record, SortedMap<FieldKey, String> fields) throws SQLException {
		names(sql, record, NAMES, fields);
	}

	/** What {@code object} has of a record's name: its title, its key and the key's order. */
	public static List<Object> nameCells(SortedMap<FieldKey, String> fields) {
		List<Object> cells = new ArrayList<>();
		NAMES.forEach(column -> cells.addAll(column.cells(fields)));
		return cells;
	}

	/** The numbers it writes with. */
	Registry registry() {
		return registry;
	}

	private static String insertText(TypeTable table, int count) {
		String names = Stream.concat(table.readable().stream(), table.references().stream()).flatMap(c -> c.parts().stream())
				.map(p -> ", " + quoted(p.name())).collect(Collectors.joining());
		return "INSERT INTO " + table.sql() + " (" + quoted(TypeTable.NUMBER) + ", " + quoted(TypeTable.TYPE) + names + ") VALUES ("
				+ String.join(", ", Collections.nCopies(count, "?")) + ')';
	}

	/** Writes the columns of some features anew. */
	public void update(Sql sql, TypeTable table, long number, Collection<Column> columns, SortedMap<FieldKey, String> fields)
			throws SQLException {
		List<Object> cells = new ArrayList<>();
		columns.forEach(column -> cells.addAll(column.cells(fields)));
		cells.add(number);
		sql.run("UPDATE " + table.sql() + " SET " + columns.stream().flatMap(c -> c.parts().stream())
				.map(p -> quoted(p.name()) + " = ?").collect(Collectors.joining(", ")) + " WHERE number$ = ?", cells.toArray());
		if (table.holdsRecords()) {
			names(sql, number, columns, fields);
		}
	}

	/** Writes a field that is not in columns of its own: a reference, an element of a many-valued feature, a containment. */
	public void element(Sql sql, TypeTable table, long holder, Column column, FieldKey key, String value) throws SQLException {
		long feature = registry.writtenFeature(sql, key.feature());
		switch (column.kind()) {
		case REFERENCE -> {
			Long target = value == null ? null : (Long) ObjectRow.written(sql, value);
			sql.run("DELETE FROM reference WHERE holder = ? AND feature = ?", holder, feature);
			sql.run("UPDATE " + table.sql() + " SET " + quoted(column.name()) + " = ? WHERE number$ = ?", target, holder);
			if (target != null) {
				sql.run(INSERT_REFERENCE, holder, feature, target, null);
			}
		}
		case REFERENCES -> {
			long target = ObjectRow.written(sql, key.element());
			if (value == null) {
				sql.run("DELETE FROM reference WHERE holder = ? AND feature = ? AND target = ?", holder, feature, target);
			} else {
				sql.run(INSERT_REFERENCE, holder, feature, target, value);
			}
		}
		case VALUES -> {
			if (value == null) {
				sql.run("DELETE FROM value WHERE holder = ? AND feature = ? AND value = ?", holder, feature, key.element());
			} else {
				sql.run("INSERT OR REPLACE INTO value (holder, feature, value, folded, position) VALUES (?, ?, ?, ?, ?)", holder,
						feature, key.element(), Folding.fold(key.element()), value);
			}
		}
		case CONTAINMENT -> contain(sql, holder, feature, key, value);
		default -> throw new IllegalArgumentException(column.kind().name());
		}
	}

	/** Gives an object its place; an object that loses its place is removed with all it contains. */
	private void contain(Sql sql, long parent, long feature, FieldKey key, String value) throws SQLException {
		boolean single = key.element().isEmpty();
		if (single || value == null) {
			for (long child : sql.list("SELECT number FROM object WHERE container = ? AND feature = ? AND (? OR id = ?)",
					row -> row.getLong(1), parent, feature, single, key.element())) {
				remove(sql, child);
			}
		}
		if (value != null) {
			long child = ObjectRow.written(sql, single ? value : key.element());
			sql.run("UPDATE object SET container = ?, feature = ?, position = ? WHERE number = ?", parent, feature,
					single ? null : value, child);
		}
	}

	/** Removes the rows of an object and of all it contains; what the register knows of it in {@code object} stays, but its place. */
	public void remove(Sql sql, long number) throws SQLException {
		for (long child : sql.list("SELECT number FROM object WHERE container = ? AND live", row -> row.getLong(1), number)) {
			remove(sql, child);
		}
		removeRows(sql, number);
	}

	/** Removes the rows of all objects of a record, also of those that are in no container because nobody here knows their parent's type. */
	void clear(Sql sql, long record) throws SQLException {
		for (long object : sql.list("SELECT number FROM object WHERE record = ? AND record <> number AND live", row -> row.getLong(1),
				record)) {
			removeRows(sql, object);
		}
		removeRows(sql, record);
	}

	private static void removeRows(Sql sql, long number) throws SQLException {
		String table = sql.text("SELECT table_name FROM type JOIN object ON type.number = object.type WHERE object.number = ?", number)
				.orElse(null);
		if (table != null) {
			sql.run("DELETE FROM " + quoted(table) + " WHERE number$ = ?", number);
		}
		sql.run("DELETE FROM reference WHERE holder = ?", number);
		sql.run("DELETE FROM value WHERE holder = ?", number);
		sql.run("UPDATE object SET live = 0, container = NULL, feature = NULL, position = NULL WHERE number = ?", number);
	}

	/** Keeps what records of any type are found and named by, and counts on when a key was given by hand. */
	private static void names(Sql sql, long number, Collection<Column> columns, SortedMap<FieldKey, String> fields)
			throws SQLException {
		for (Column column : columns) {
			if (column.kind() == Kind.LOCALIZED && column.feature().getName().equals(RecordFeatures.TITLE)) {
				List<Object> cells = new ArrayList<>(column.cells(fields));
				cells.add(number);
				sql.run("UPDATE object SET (" + Schema.TITLE_COLUMNS + ") = ("
						+ String.join(", ", Collections.nCopies(cells.size() - 1, "?")) + ") WHERE number = ?", cells.toArray());
			} else if (column.kind() == Kind.KEY) {
				String key = fields.get(RecordFeatures.KEY_FIELD);
				sql.run("UPDATE object SET key = ?, key_order = ? WHERE number = ?", key, Keys.order(key), number);
				KeyCounter.count(sql, key);
			}
		}
	}
}
