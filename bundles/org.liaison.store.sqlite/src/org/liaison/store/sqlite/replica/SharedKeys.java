package org.liaison.store.sqlite.replica;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.liaison.core.RecordRef;
import org.liaison.core.replica.SharedKey;
import org.liaison.store.sqlite.db.Sql;
import org.liaison.store.sqlite.query.Finding;
import org.liaison.store.sqlite.schema.Registry;

/** Keys that several records have. The index of keys alone tells which are there twice; only their records are looked at. */
final class SharedKeys {

	private static final String SELECT = "SELECT o.id FROM (SELECT key FROM object WHERE key IS NOT NULL GROUP BY key HAVING count(*) > 1) s "
			+ "JOIN object o ON o.key = s.key JOIN operation p ON p.number = o.created WHERE o.live ORDER BY o.key, p.clock, p.id";

	private SharedKeys() {
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
