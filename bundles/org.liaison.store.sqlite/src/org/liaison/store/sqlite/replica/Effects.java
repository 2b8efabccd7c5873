package org.liaison.store.sqlite.replica;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.liaison.core.operation.FieldKey;
import org.liaison.core.operation.Fold;
import org.liaison.core.operation.ObjectState;
import org.liaison.core.operation.Operation;
import org.liaison.core.types.RecordTypes;
import org.liaison.store.sqlite.db.Sql;
import org.liaison.store.sqlite.log.Committing;
import org.liaison.store.sqlite.log.KeptWriter;
import org.liaison.store.sqlite.log.ObjectRow;
import org.liaison.store.sqlite.log.SlipWriter;
import org.liaison.store.sqlite.schema.Column;
import org.liaison.store.sqlite.schema.Kind;
import org.liaison.store.sqlite.schema.TypeTable;
import org.liaison.store.sqlite.search.Indexing;

/**
 * Brings the rows of records up to date with operations that were appended. A field that has one head gets its value; a record that is new
 * is made of its operations at once; whatever is less simple makes the record be folded anew, so that there is one meaning only.
 */
final class Effects {

	/** Columns of an object that get new values. */
	private record Pending(TypeTable table, SortedMap<FieldKey, String> fields, Set<Column> columns) {
	}

	private final Sql sql;
	private final RecordTypes types;
	private final Committing.Tools tools;
	private final Conflicts conflicts;
	private final Indexing indexing;
	private final Set<Long> inConflict;
	private final Set<Long> reshaped = new HashSet<>();
	private final Map<Long, List<Operation>> created = new LinkedHashMap<>();
	private final Map<Long, Pending> pending = new LinkedHashMap<>();
	private final Map<Long, Set<Long>> pendingOf = new LinkedHashMap<>();
	private final Set<Long> refolded = new LinkedHashSet<>();
	private final Set<Long> reworded = new LinkedHashSet<>();
	/** Records of which something was written on which what rows keep of them may depend, beside those that were made anew as a whole. */
	private final Set<Long> changed = new LinkedHashSet<>();
	private final Set<String> awaited = new HashSet<>();

	/** @param inConflict numbers of the records that had conflicts before */
	Effects(Sql sql, RecordTypes types, Committing.Tools tools, Conflicts conflicts, Set<Long> inConflict) {
		this.sql = sql;
		this.types = types;
		this.tools = tools;
		this.indexing = new Indexing(sql, tools.search());
		this.conflicts = conflicts;
		this.inConflict = inConflict;
	}

	/** A record that is new: all its operations follow. */
	void create(long record) {
		created.put(record, new ArrayList<>());
	}

	/** Something that only all operations together tell. */
	private void refold(long record) {
		refolded.add(record);
		for (long object : pendingOf.getOrDefault(record, Set.of())) {
			pending.remove(object);
		}
	}

	/** An operation was appended that is the only head of its field, or not. Of a record that nobody here knows at least the name is kept. */
	void change(ObjectRow object, Operation operation, boolean onlyHead) throws SQLException {
		if (created.containsKey(object.record())) {
			created.get(object.record()).add(operation);
			return;
		}
		Optional<TypeTable> table = tools.tables().of(operation.type());
		if (table.isEmpty()) {
			await(operation.type());
		}
		if (refolded.contains(object.record())) {
			return;
		}
		FieldKey key = operation.field();
		Column column = key == null ? null : table.flatMap(t -> t.column(key.feature())).orElse(null);
		boolean isKept = table.isEmpty() && object.isRecord();
		if (key == null || isKept || !onlyHead || !object.live() || key.feature().equals(FieldKey.DELETED) || inConflict.contains(object.record())
				|| column != null && column.kind() == Kind.CONTAINMENT) {
			refold(object.record());
		} else if (column != null) {
			write(object, operation, table.orElseThrow(), column);
		}
	}

	private void write(ObjectRow object, Operation operation, TypeTable table, Column column) throws SQLException {
		if (!object.isRecord() || !table.kept().isEmpty()) {
			changed.add(object.record());
		}
		FieldKey key = operation.field();
		if (column.kind().hasColumns() && column.kind() != Kind.REFERENCE) {
			Pending fields = pending.computeIfAbsent(object.number(), o -> new Pending(table, new TreeMap<>(), new LinkedHashSet<>()));
			pendingOf.computeIfAbsent(object.record(), r -> new HashSet<>()).add(object.number());
			if (fields.columns().add(column) && column.kind() == Kind.LOCALIZED) {
				tools.reader().columns(sql, table, object.number(), List.of(column), fields.fields());
			}
			if (operation.after() == null) {
				fields.fields().remove(key);
			} else {
				fields.fields().put(key, operation.after());
			}
		} else if (column.kind() != Kind.NONE) {
			tools.writer().element(sql, table, object.number(), column, key, operation.after());
		}
		if (tools.search().covers(column)) {
			reworded.add(object.record());
		}
	}

	/** Operations on a type that nobody here knows take effect when a plug-in brings it: its tables then are looked at anew. */
	private void await(String type) throws SQLException {
		if (awaited.add(type)) {
			tools.registry().awaitPlugin(sql, type);
		}
	}

	/** Writes what has gathered; the search index comes last of all, see {@link #finish}. */
	void flush() throws SQLException {
		for (Map.Entry<Long, Pending> object : pending.entrySet()) {
			Pending fields = object.getValue();
			tools.writer().update(sql, fields.table(), object.getKey(), fields.columns(), fields.fields());
			if (fields.columns().stream().anyMatch(column -> SlipWriter.concerns(fields.table(), column.feature().getName()))) {
				SlipWriter.update(sql, fields.table(), object.getKey());
			}
		}
		for (Map.Entry<Long, List<Operation>> record : created.entrySet()) {
			insert(record.getKey(), record.getValue());
		}
		for (long record : refolded) {
			tools.restoring().refold(sql, ObjectRow.get(sql, record));
			conflicts.refresh(sql, record);
			reworded.add(record);
		}
		reshaped.addAll(created.keySet());
		reshaped.addAll(refolded);
		pending.clear();
		pendingOf.clear();
		created.clear();
		refolded.clear();
	}

	private void insert(long record, List<Operation> operations) throws SQLException {
		Fold fold = new Fold(operations, types);
		if (fold.state().isEmpty()) {
			tools.restoring().refold(sql, ObjectRow.get(sql, record));
			return;
		}
		boolean isKnown = true;
		for (ObjectState object : fold.state().get().objects()) {
			long number = ObjectRow.written(sql, object.id());
			Optional<TypeTable> table = tools.tables().of(object.type());
			if (table.isPresent()) {
				tools.writer().insert(sql, table.get(), number, object.fields());
				if (operations.size() > 1) {
					SlipWriter.update(sql, table.get(), number);
				}
			} else {
				isKnown = false;
				await(object.type());
				tools.writer().keep(sql, number, object.fields());
			}
		}
		Optional<TypeTable> own = tools.tables().of(fold.state().get().root().type());
		if (own.isPresent()) {
			KeptWriter.write(sql, types, own.get(), record, fold.state().get());
		}
		conflicts.note(sql, record, fold.conflicts().size());
		if (isKnown) {
			indexing.insert(ObjectRow.get(sql, record), fold.state().get());
		}
	}

	/** Whether more than values of fields has changed in a record: it may have come, gone, or have conflicts. */
	boolean isReshaped(long record) {
		return reshaped.contains(record);
	}

	/** Brings up to date what follows from records as a whole: what rows keep of it, and the search index. */
	void finish() throws SQLException {
		for (long record : changed) {
			KeptWriter.update(sql, types, tools, ObjectRow.get(sql, record));
		}
		// What came new may have been changed by an operation of a later batch.
		indexing.finish();
		for (long record : reworded) {
			indexing.update(record);
		}
		indexing.finish();
	}
}
