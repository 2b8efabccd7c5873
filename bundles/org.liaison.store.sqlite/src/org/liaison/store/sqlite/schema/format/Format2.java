package org.liaison.store.sqlite.schema.format;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

import org.liaison.store.sqlite.db.Sql;
import org.liaison.store.sqlite.schema.Facts;

/**
 * Every flipped byte can be found: rows that no operation tells of have a hash, counters say their last key, and an object that is not live
 * has no place in a container, so that every row of {@code object} follows from the operations.
 */
final class Format2 implements FormatStep {

	@Override
	public void run(Sql sql) throws SQLException {
		addHashes(sql, "register", "name", "value");
		addHashes(sql, "type", "id", "table_name", "contributor", "fingerprint", "features");
		addHashes(sql, "feature", "name");
		sql.execute("ALTER TABLE counter ADD COLUMN key TEXT");
		sql.execute("UPDATE counter SET key = prefix || '-' || last");
		sql.execute("UPDATE object SET container = NULL, feature = NULL, position = NULL WHERE NOT live AND container IS NOT NULL");
		sql.execute("CREATE TABLE conflict (record INTEGER PRIMARY KEY, fields INTEGER NOT NULL)");
		sql.execute("CREATE TABLE waiting (device TEXT NOT NULL, sequence INTEGER NOT NULL, hash TEXT NOT NULL, form TEXT NOT NULL, "
				+ "PRIMARY KEY (device, sequence)) WITHOUT ROWID");
		sql.execute("CREATE TABLE peer (id TEXT PRIMARY KEY, name TEXT NOT NULL, at TEXT NOT NULL, seal TEXT) WITHOUT ROWID");
		sql.execute("CREATE TABLE peer_head (peer TEXT NOT NULL, device TEXT NOT NULL, sequence INTEGER NOT NULL, hash TEXT NOT NULL, seal TEXT, "
				+ "PRIMARY KEY (peer, device)) WITHOUT ROWID");
	}

	private static void addHashes(Sql sql, String table, String... columns) throws SQLException {
		sql.execute("ALTER TABLE " + table + " ADD COLUMN hash TEXT");
		List<String[]> rows = sql.list("SELECT " + String.join(", ", columns) + " FROM " + table, row -> {
			String[] values = new String[columns.length];
			for (int i = 0; i < values.length; i++) {
				values[i] = row.getString(i + 1);
			}
			return values;
		});
		for (String[] values : rows) {
			sql.run("UPDATE " + table + " SET hash = ? WHERE " + columns[0] + " = ?", Facts.hash(values), Arrays.asList(values).getFirst());
		}
	}
}
