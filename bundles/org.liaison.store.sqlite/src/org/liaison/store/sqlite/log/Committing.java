package org.liaison.store.sqlite.log;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import org.liaison.core.Device;
import org.liaison.core.Problem;
import org.liaison.core.RegisterException;
import org.liaison.core.StaleEditException;
import org.liaison.core.operation.Change;
import org.liaison.core.operation.ChangeSet;
import org.liaison.core.operation.FieldKey;
import org.liaison.core.operation.ObjectState;
import org.liaison.core.operation.Operation;
import org.liaison.core.operation.RecordState;
import org.liaison.core.value.Expected;
import org.liaison.store.sqlite.db.Sql;
import org.liaison.store.sqlite.schema.BulkLoad;
import org.liaison.store.sqlite.schema.Column;
import org.liaison.store.sqlite.schema.Kind;
import org.liaison.store.sqlite.schema.Registry;
import org.liaison.store.sqlite.schema.Tables;
import org.liaison.store.sqlite.schema.TypeTable;
import org.liaison.store.sqlite.search.Indexing;
import org.liaison.store.sqlite.search.SearchIndex;

/** One commit: checks what the edit has seen, then writes rows, operations and the search index. One per transaction. */
public final class Committing {

	/** The columns of one object that this commit changes: written once, when all changes are known. */
	private record Pending(ObjectRow object, TypeTable table, SortedMap<FieldKey, String> fields, Set<Column> columns) {
	}

	/** The field of an object in which another one is. */
	private record Place(long holder, long feature, String element) {
	}

	private static final FieldKey KEY = FieldKey.of("key");

	private final Sql sql;
	private final Tables tables;
	private final StateReader reader;
	private final StateWriter writer;
	private final Restoring restoring;
	private final SearchIndex search;
	private final Registry registry;
	private final OperationWriter operations;
	private final Map<String, Pending> pending = new LinkedHashMap<>();
	private final Map<String, ObjectRow> objects = new HashMap<>();
	/** New objects and their numbers. */
	private final Map<String, Long> fresh = new HashMap<>();
	/** Records that are new as a whole, and unchanged since. */
	private final Map<Long, List<ObjectState>> arrivals = new HashMap<>();
	/** The records written, by their numbers, with their rows where they are known. */
	private final Map<Long, ObjectRow> touched = new LinkedHashMap<>();
	private final Set<Long> reworded = new LinkedHashSet<>();
	/** Places that objects had until this commit put them elsewhere, with what they were there: leaving them is still to be said. */
	private final Map<Place, String> left = new HashMap<>();
	private final List<Change.Create> returning = new ArrayList<>();

	/** What a commit needs of the register. */
	public record Tools(Tables tables, Registry registry, StateReader reader, StateWriter writer, Restoring restoring,
			SearchIndex search) {

		/** A record with all it contains; empty when there is none, or it was deleted. */
		public Optional<RecordState> state(Sql sql, String id) throws SQLException {
			ObjectRow record = ObjectRow.find(sql, id).filter(row -> row.live() && row.isRecord()).orElse(null);
			if (record == null) {
				return Optional.empty();
			}
			Optional<RecordState> state = reader.read(sql, record);
			return state.isPresent() ? state : restoring.fold(sql, record.number());
		}
	}

	/** Begins a commit by {@code device}. */
	public Committing(Sql sql, Tools tools, Device device, ChangeSet changes) throws SQLException {
		this.sql = sql;
		this.tables = tools.tables();
		this.registry = tools.registry();
		this.reader = tools.reader();
		this.writer = tools.writer();
		this.restoring = tools.restoring();
		this.search = tools.search();
		this.operations = new OperationWriter(sql, registry, device, changes.author(), changes.reason());
	}

	/** Writes all of it. */
	public List<Operation> run(List<Change> changes) throws SQLException {
		for (Change change : changes) {
			if (change instanceof Change.Create) {
				// Numbers are the order of creation, also where an earlier object refers to a later one.
				ObjectRow.created(sql, change.object()).ifPresent(number -> fresh.put(change.object(), number));
			}
		}
		BulkLoad load = new BulkLoad(sql);
		if (fresh.size() == changes.size()) {
			expect(load, changes);
		}
		for (Change change : changes) {
			switch (change) {
			case Change.Create create -> create(create);
			case Change.Set set -> set(set);
			}
		}
		load.finish();
		for (Change.Create create : returning) {
			bringUpToDate(create);
		}
		for (Pending object : pending.values()) {
			if (!object.columns().isEmpty()) {
				writer.update(sql, object.table(), object.object().number(), object.columns(), object.fields());
			}
		}
		for (Change change : changes) {
			keepKeysApart(change);
		}
		List<Operation> written = operations.finish();
		countSlips();
		index();
		return written;
	}

	private void index() throws SQLException {
		Indexing indexing = new Indexing(sql, search);
		for (long record : reworded) {
			List<ObjectState> arrived = arrivals.get(record);
			if (arrived != null) {
				indexing.insert(ObjectRow.get(sql, record), new RecordState(arrived));
			} else {
				indexing.update(record);
			}
		}
		indexing.finish();
	}

	/** The rows that new objects bring; nothing that writes them asks an index of these tables. */
	private void expect(BulkLoad load, List<Change> creations) throws SQLException {
		Map<String, Long> rows = new HashMap<>();
		for (Change creation : creations) {
			tables.of(creation.type()).ifPresent(table -> rows.merge(table.name(), 1L, Long::sum));
		}
		for (String table : List.of("operation", "reference", "value")) {
			rows.put(table, (long) creations.size());
		}
		for (Map.Entry<String, Long> expected : rows.entrySet()) {
			load.expect(expected.getKey(), expected.getValue());
		}
	}

	private void countSlips() throws SQLException {
		for (Pending object : pending.values()) {
			if (object.columns().stream().anyMatch(column -> SlipWriter.concerns(object.table(), column.feature().getName()))) {
				SlipWriter.update(sql, object.table(), object.object().number());
			}
		}
	}

	/** Officers name records by their keys: a second record of the same key could not be reached any more. */
	private void keepKeysApart(Change change) throws SQLException {
		String key = switch (change) {
		case Change.Create create -> create.fields().get(KEY);
		case Change.Set set -> set.field().equals(KEY) ? set.after() : null;
		};
		if (key != null && sql.number("SELECT count(*) FROM object WHERE key = ? AND live", key) > 1) {
			throw new RegisterException(Problem.BAD_VALUE, key, KEY.feature(), Expected.FREE_KEY);
		}
	}

	private void create(Change.Create create) throws SQLException {
		long record = fresh.containsKey(create.record()) ? fresh.get(create.record()) : ObjectRow.written(sql, create.record());
		Long first = fresh.remove(create.object());
		ObjectRow object = first == null ? object(create.object()) : new ObjectRow(first, create.object(), 0, record, false, 0, null);
		long number = object.number();
		if (object.live()) {
			throw new StaleEditException(object.name(), "id", author(object, null));
		}
		if (object.created() != 0) {
			returning.add(create);
			return;
		}
		long operation = operations.create(object, create.record(), record, create.type(), create.fields());
		sql.run("UPDATE object SET type = ?, record = ?, created = ? WHERE number = ?", registry.type(sql, create.type()), record,
				operation, number);
		Optional<TypeTable> table = tables.of(create.type());
		if (table.isPresent()) {
			for (FieldKey field : create.fields().keySet()) {
				if (isContainment(table.get().column(field.feature()).orElse(null))) {
					leave(field.element().isEmpty() ? create.fields().get(field) : field.element());
				}
			}
			writer.insert(sql, table.get(), number, create.fields());
			arrive(create, record, number);
			reworded.add(record);
		} else {
			arrivals.remove(record);
			writer.keep(sql, number, create.fields());
			registry.awaitPlugin(sql, create.type());
		}
		touched.putIfAbsent(record, null);
	}

	/** What is new as a whole says its words itself: the index need not read it again. */
	private void arrive(Change.Create create, long record, long number) {
		if (record == number) {
			arrivals.put(record, new ArrayList<>());
		}
		arrivals.computeIfPresent(record, (r, objects) -> {
			objects.add(new ObjectState(create.object(), create.type(), create.fields()));
			return objects;
		});
	}

	/**
	 * An object that was removed and is created again is the same one: it is restored with its place in the record, and what the edit
	 * wants otherwise is an ordinary change.
	 */
	private void bringUpToDate(Change.Create create) throws SQLException {
		ObjectRow record = ObjectRow.get(sql, ObjectRow.written(sql, create.record()));
		Optional<ObjectState> object = !record.live() ? Optional.empty()
				: reader.read(sql, record).stream().flatMap(state -> state.objects().stream())
						.filter(state -> state.id().equals(create.object())).findFirst();
		if (object.isEmpty()) {
			return;
		}
		Set<FieldKey> keys = new TreeSet<>(create.fields().keySet());
		keys.addAll(object.get().fields().keySet());
		for (FieldKey key : keys) {
			String before = object.get().fields().get(key);
			String after = create.fields().get(key);
			if (!Objects.equals(before, after)) {
				set(new Change.Set(create.record(), create.object(), create.type(), key, before, after));
			}
		}
	}

	private void set(Change.Set set) throws SQLException {
		ObjectRow object = object(set.object());
		boolean deletion = set.field().feature().equals(FieldKey.DELETED);
		if (deletion) {
			check(set, object, object.live() ? null : "true");
		} else if (!object.live()) {
			throw stale(set, object);
		}
		operationOf(set, object, deletion);
		arrivals.remove(object.record());
		touched.putIfAbsent(object.record(), object.isRecord() ? object : null);
	}

	private void operationOf(Change.Set set, ObjectRow object, boolean deletion) throws SQLException {
		Column column = tables.of(set.type()).flatMap(table -> table.column(set.field().feature())).orElse(null);
		if (!deletion && column != null) {
			check(set, object, current(set, object, column));
		}
		operations.set(object, set.record(), set.type(), set.field(), set.before(), set.after(), removed(set, object, column));
		if (deletion) {
			delete(set, object);
		} else if (column != null) {
			write(set, object, column);
		} else if (tables.of(set.type()).isEmpty()) {
			registry.awaitPlugin(sql, set.type());
		}
	}

	/** The number of what is removed by a change, 0 for nothing. */
	private long removed(Change.Set set, ObjectRow object, Column column) throws SQLException {
		if (set.field().feature().equals(FieldKey.DELETED)) {
			return set.after() == null ? 0 : object.number();
		}
		boolean contained = isContainment(column) && set.before() != null
				&& (set.after() == null || set.field().element().isEmpty());
		return contained ? ObjectRow.written(sql, set.field().element().isEmpty() ? set.before() : set.field().element()) : 0;
	}

	private void delete(Change.Set set, ObjectRow object) throws SQLException {
		objects.clear();
		pending.remove(set.object());
		restoring.refold(sql, ObjectRow.get(sql, object.record()));
		reworded.add(object.record());
	}

	private void write(Change.Set set, ObjectRow object, Column column) throws SQLException {
		TypeTable table = tables.of(set.type()).orElseThrow();
		if (column.kind().hasColumns() && column.kind() != Kind.REFERENCE) {
			Pending changed = pending(set, object, table, column);
			changed.columns().add(column);
			if (set.after() == null) {
				changed.fields().remove(set.field());
			} else {
				changed.fields().put(set.field(), set.after());
			}
		} else if (column.kind() != Kind.NONE) {
			if (isContainment(column) && set.after() != null) {
				leave(set.field().element().isEmpty() ? set.after() : set.field().element());
			}
			writer.element(sql, table, object.number(), column, set.field(), set.after());
			if (isContainment(column)) {
				objects.clear();
				restoreChild(set, object);
			}
		}
		if (search.covers(column)) {
			reworded.add(object.record());
		}
	}

	/** An object that comes back into its record was removed before: its rows are made of its operations again. */
	private void restoreChild(Change.Set set, ObjectRow parent) throws SQLException {
		reworded.add(parent.record());
		String child = set.field().element().isEmpty() ? set.after() : set.field().element();
		if (set.after() != null && ObjectRow.find(sql, child).filter(row -> row.created() != 0 && !row.live()).isPresent()) {
			restoring.refold(sql, ObjectRow.get(sql, parent.record()));
		}
	}

	private static boolean isContainment(Column column) {
		return column != null && column.kind() == Kind.CONTAINMENT;
	}

	/** An object that is put elsewhere leaves its place by this, before or after the change says so. */
	private void leave(String child) throws SQLException {
		if (!fresh.containsKey(child)) {
			sql.each("SELECT container, feature, position FROM object WHERE id = ? AND live AND container IS NOT NULL", row -> {
				String position = row.getString(3);
				return left.putIfAbsent(new Place(row.getLong(1), row.getLong(2), position == null ? "" : child), position == null ? child : position);
			}, child);
		}
	}

	private String current(Change.Set set, ObjectRow object, Column column) throws SQLException {
		FieldKey key = set.field();
		if (isContainment(column) && !left.isEmpty()) {
			String before = left.get(new Place(object.number(), registry.feature(sql, key.feature()), key.element()));
			if (before != null) {
				return before;
			}
		}
		if (!column.kind().hasColumns() || column.kind() == Kind.REFERENCE) {
			return reader.element(sql, object.number(), column, key);
		}
		return pending(set, object, tables.of(set.type()).orElseThrow(), column).fields().get(key);
	}

	private Pending pending(Change.Set set, ObjectRow object, TypeTable table, Column column) throws SQLException {
		Pending known = pending.get(set.object());
		if (known == null) {
			known = new Pending(object, table, new TreeMap<>(), new LinkedHashSet<>());
			pending.put(set.object(), known);
		}
		if (known.fields().keySet().stream().noneMatch(key -> key.feature().equals(column.feature().getName()))
				&& !known.columns().contains(column)) {
			reader.columns(sql, table, object.number(), List.of(column), known.fields());
		}
		return known;
	}

	private void check(Change.Set set, ObjectRow object, String current) throws SQLException {
		if (!Objects.equals(current, set.before())) {
			throw stale(set, object);
		}
	}

	private StaleEditException stale(Change.Set set, ObjectRow object) throws SQLException {
		ObjectRow record = object.record() == 0 ? object : ObjectRow.get(sql, object.record());
		return new StaleEditException(record.name(), set.field().feature(), author(object, set.field()));
	}

	/** Who made the last operation on a field, or on the record when the field has none of its own. */
	private String author(ObjectRow object, FieldKey field) throws SQLException {
		if (field != null) {
			Optional<String> author = sql.text("SELECT e.author FROM operation p JOIN edit e ON e.number = p.edit WHERE p.object = ? "
					+ "AND p.record = ? AND p.feature = ? AND p.element = ? ORDER BY p.clock DESC LIMIT 1", object.number(),
					object.record(), registry.feature(sql, field.feature()), field.element());
			if (author.isPresent()) {
				return author.get();
			}
		}
		return sql.text("SELECT e.author FROM operation p JOIN edit e ON e.number = p.edit WHERE p.record = ? ORDER BY p.clock DESC "
				+ "LIMIT 1", object.record()).orElse("");
	}

	private ObjectRow object(String id) throws SQLException {
		ObjectRow known = objects.get(id);
		if (known == null) {
			Optional<ObjectRow> found = ObjectRow.find(sql, id);
			known = found.isPresent() ? found.get() : ObjectRow.get(sql, ObjectRow.written(sql, id));
			objects.put(id, known);
		}
		return known;
	}

	/** The records written. */
	public List<ObjectRow> touched() throws SQLException {
		List<ObjectRow> rows = new ArrayList<>();
		for (Map.Entry<Long, ObjectRow> record : touched.entrySet()) {
			rows.add(record.getValue() != null ? record.getValue() : ObjectRow.get(sql, record.getKey()));
		}
		return rows;
	}
}
