package org.liaison.store.sqlite.replica;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.liaison.core.RecordRef;
import org.liaison.core.operation.Fold;
import org.liaison.core.replica.Conflict;
import org.liaison.core.types.RecordTypes;
import org.liaison.store.sqlite.db.Sql;
import org.liaison.store.sqlite.log.ObjectRow;
import org.liaison.store.sqlite.log.OperationLog;
import org.liaison.store.sqlite.query.Finding;
import org.liaison.store.sqlite.schema.Registry;

/** Which records have conflicts. What a conflict is, the operations say; the table only says where to look. */
public final class Conflicts {

	private final RecordTypes types;
	private final Registry registry;

	/** Conflicts of records of these types. */
	public Conflicts(RecordTypes types, Registry registry) {
		this.types = types;
		this.registry = registry;
	}

	/** Looks at a record again. */
	public void refresh(Sql sql, long record) throws SQLException {
		note(sql, record, fold(sql, record).conflicts().size());
	}

	/** Looks at a record again if it had conflicts: an edit may have resolved them, and can make no new ones. */
	public void refreshKnown(Sql sql, long record) throws SQLException {
		if (isKnown(sql, record)) {
			refresh(sql, record);
		}
	}

	boolean isKnown(Sql sql, long record) throws SQLException {
		return sql.first("SELECT 1 FROM conflict WHERE record = ?", row -> row, record).isPresent();
	}

	/** The records with conflicts. */
	static Set<Long> all(Sql sql) throws SQLException {
		return new HashSet<>(sql.list("SELECT record FROM conflict", row -> row.getLong(1)));
	}

	void note(Sql sql, long record, int fields) throws SQLException {
		if (fields == 0) {
			sql.run("DELETE FROM conflict WHERE record = ?", record);
		} else {
			sql.run("INSERT OR REPLACE INTO conflict (record, fields) VALUES (?, ?)", record, fields);
		}
	}

	private Fold fold(Sql sql, long record) throws SQLException {
		return new Fold(OperationLog.of(sql, record), types);
	}

	/** How many records have conflicts. */
	static long count(Sql sql) throws SQLException {
		return sql.number("SELECT count(*) FROM conflict");
	}

	/** Those of some records that have conflicts. */
	static Set<String> among(Sql sql, Collection<String> records) throws SQLException {
		Set<String> found = new TreeSet<>();
		for (String record : records) {
			if (sql.first("SELECT 1 FROM object o JOIN conflict c ON c.record = o.number WHERE o.id = ?", row -> row, record).isPresent()) {
				found.add(record);
			}
		}
		return found;
	}

	/** The conflicts of the first records that have some. */
	List<Conflict> list(Sql sql, int limit) throws SQLException {
		List<Conflict> conflicts = new ArrayList<>();
		for (long record : sql.list("SELECT record FROM conflict ORDER BY record LIMIT ?", row -> row.getLong(1), limit)) {
			conflicts.addAll(of(sql, ObjectRow.get(sql, record)));
		}
		return conflicts;
	}

	/** The conflicts of one record. */
	List<Conflict> of(Sql sql, ObjectRow record) throws SQLException {
		if (!isKnown(sql, record.number())) {
			return List.of();
		}
		Optional<RecordRef> ref = new Finding(sql, registry).refs(List.of(record.id())).stream().findFirst();
		List<Conflict> conflicts = new ArrayList<>();
		for (Fold.Conflict conflict : ref.isPresent() ? fold(sql, record.number()).conflicts() : List.<Fold.Conflict>of()) {
			String type = registry.typeId(sql, ObjectRow.get(sql, ObjectRow.written(sql, conflict.object())).type());
			conflicts.add(new Conflict(ref.get(), conflict.object(), type, conflict.field(), conflict.heads(), conflict.common()));
		}
		return conflicts;
	}

	/** The conflict of this id. */
	Optional<Conflict> find(Sql sql, String id) throws SQLException {
		int slash = id.indexOf('/');
		Optional<ObjectRow> object = slash < 0 ? Optional.empty() : ObjectRow.find(sql, id.substring(0, slash)).filter(row -> row.record() != 0);
		return object.isEmpty() ? Optional.empty()
				: of(sql, ObjectRow.get(sql, object.get().record())).stream().filter(conflict -> conflict.id().equals(id)).findFirst();
	}

	/** Ids of the conflicts of a record, to tell new ones from those that were there. */
	Set<String> ids(Sql sql, ObjectRow record) throws SQLException {
		return of(sql, record).stream().map(Conflict::id).collect(Collectors.toSet());
	}
}
