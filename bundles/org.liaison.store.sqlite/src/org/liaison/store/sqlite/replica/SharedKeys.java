package org.liaison.store.sqlite.replica;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.liaison.core.RecordRef;
import org.liaison.core.replica.SharedKey;
import org.liaison.store.sqlite.db.Sql;
import org.liaison.store.sqlite.query.Finding;
import org.liaison.store.sqlite.schema.Registry;

/** Keys that several records have. The index of keys alone tells which are there twice; only their records are looked at. */
final class SharedKeys {

	private static final String SELECT = "SELECT o.id FROM (SELECT key FROM object WHERE key IS NOT NULL GROUP BY key HAVING count(*) > 1) s "
			+ "JOIN object o ON o.key = s.key JOIN operation p ON p.number = o.created WHERE o.live ORDER BY o.key, p.clock, p.id";
	private static final String OF = "SELECT s.id FROM object o JOIN object s ON s.key = o.key JOIN operation p ON p.number = s.created "
			+ "WHERE o.id = ? AND o.live AND s.live ORDER BY p.clock, p.id";

	/** Most keys are of one record: the index of keys tells it without looking at what created them. */
	private static final String SINCE = "SELECT o.id FROM object o WHERE o.number IN (SELECT record FROM operation WHERE number > ?) AND o.live "
			+ "AND EXISTS (SELECT 1 FROM object s WHERE s.key = o.key AND s.number <> o.number AND s.live) LIMIT ?";

	private SharedKeys() {
	}

	/** Those of records with operations after the one of this number, by key; no more than {@code limit}. */
	static List<SharedKey> since(Sql sql, Registry registry, long operation, int limit) throws SQLException {
		return of(sql, registry, sql.list(SINCE, row -> row.getString(1), operation, limit));
	}

	/** The one of a record, if others have its key too. */
	private static Optional<SharedKey> of(Sql sql, Registry registry, String record) throws SQLException {
		List<String> records = sql.list(OF, row -> row.getString(1), record);
		if (records.size() < 2) {
			return Optional.empty();
		}
		List<RecordRef> refs = new Finding(sql, registry).refs(records);
		return Optional.of(new SharedKey(refs.getFirst().key(), refs));
	}

	/** Those of some records, by key. */
	static List<SharedKey> of(Sql sql, Registry registry, Collection<String> records) throws SQLException {
		Map<String, SharedKey> byKey = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
		for (String record : records) {
			of(sql, registry, record).ifPresent(shared -> byKey.put(shared.key(), shared));
		}
		return List.copyOf(byKey.values());
	}

	/** All of them, by key. */
	static List<SharedKey> all(Sql sql, Registry registry) throws SQLException {
		Map<String, List<RecordRef>> byKey = new LinkedHashMap<>();
		for (RecordRef record : new Finding(sql, registry).refs(sql.list(SELECT, row -> row.getString(1)))) {
			byKey.computeIfAbsent(record.key().toUpperCase(Locale.ROOT), key -> new ArrayList<>()).add(record);
		}
		return byKey.values().stream().filter(records -> records.size() > 1)
				.map(records -> new SharedKey(records.getFirst().key(), List.copyOf(records))).toList();
	}
}
