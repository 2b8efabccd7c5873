package org.liaison.store.sqlite.schema.format;

import java.sql.SQLException;

import org.liaison.store.sqlite.db.Sql;

/** An object that is not live has no place in a container, so that every row of {@code object} follows from the operations. */
final class Format2 implements FormatStep {

	@Override
	public void run(Sql sql) throws SQLException {
		sql.execute("UPDATE object SET container = NULL, feature = NULL, position = NULL WHERE NOT live AND container IS NOT NULL");
		sql.execute("CREATE TABLE conflict (record INTEGER PRIMARY KEY, fields INTEGER NOT NULL)");
		sql.execute("CREATE TABLE waiting (device TEXT NOT NULL, sequence INTEGER NOT NULL, hash TEXT NOT NULL, form TEXT NOT NULL, "
				+ "PRIMARY KEY (device, sequence)) WITHOUT ROWID");
		sql.execute("CREATE TABLE peer (id TEXT PRIMARY KEY, name TEXT NOT NULL, at TEXT NOT NULL) WITHOUT ROWID");
		sql.execute("CREATE TABLE peer_head (peer TEXT NOT NULL, device TEXT NOT NULL, sequence INTEGER NOT NULL, hash TEXT NOT NULL, "
				+ "PRIMARY KEY (peer, device)) WITHOUT ROWID");
	}
}
