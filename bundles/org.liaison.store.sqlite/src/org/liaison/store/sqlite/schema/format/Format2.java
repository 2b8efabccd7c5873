package org.liaison.store.sqlite.schema.format;

import java.sql.SQLException;

import org.liaison.store.sqlite.db.Sql;

/** An object that is not live has no place in a container, so that every row of {@code object} follows from the operations. */
final class Format2 implements FormatStep {

	@Override
	public void run(Sql sql) throws SQLException {
		sql.execute("UPDATE object SET container = NULL, feature = NULL, position = NULL WHERE NOT live AND container IS NOT NULL");
	}
}
