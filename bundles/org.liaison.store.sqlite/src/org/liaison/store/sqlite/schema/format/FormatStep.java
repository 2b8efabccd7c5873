package org.liaison.store.sqlite.schema.format;

import java.sql.SQLException;

import org.liaison.store.sqlite.db.Sql;

/**
 * Brings the fixed tables from one format to the next. A step is never changed once a version with it was released: it says what was
 * done to registers out there. It uses no constant of the program, because those tell of the newest format.
 */
@FunctionalInterface
interface FormatStep {

	/** Changes the tables; part of one transaction with all other steps. */
	void run(Sql sql) throws SQLException;
}
