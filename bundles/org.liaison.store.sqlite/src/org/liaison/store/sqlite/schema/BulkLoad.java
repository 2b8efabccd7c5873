package org.liaison.store.sqlite.schema;

import static org.liaison.store.sqlite.schema.Names.quoted;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.liaison.store.sqlite.db.Sql;

/**
 * Many new rows at once: where most rows of a table are about to come, its indexes are left aside and made when all are there, which is
 * several times quicker than keeping them right row by row. All in one transaction: nobody sees a table without its indexes.
 */
public final class BulkLoad {

	/** Below so many rows an index is kept right as quickly as it is made. */
	private static final int MANY = 5000;

	private record Dropped(String name, String create) {
	}

	private final Sql sql;
	private final List<Dropped> dropped = new ArrayList<>();

	/** A load by the connection that writes. */
	public BulkLoad(Sql sql) {
		this.sql = sql;
	}

	/** Expects so many rows in a table. */
	public void expect(String table, long rows) throws SQLException {
		if (rows < MANY || sql.number("SELECT count(*) FROM (SELECT 1 FROM " + quoted(table) + " LIMIT ?)", rows) == rows) {
			return;
		}
		// What a table declares unique has no text here and stays.
		List<Dropped> indexes = sql.list("SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = ? AND sql IS NOT NULL",
				row -> new Dropped(row.getString(1), row.getString(2)), table);
		drop(indexes);
	}

	private void drop(Collection<Dropped> indexes) throws SQLException {
		for (Dropped index : indexes) {
			sql.execute("DROP INDEX " + quoted(index.name()));
			dropped.add(index);
		}
	}

	/** Makes the indexes that were left aside. */
	public void finish() throws SQLException {
		for (Dropped index : dropped) {
			sql.execute(index.create());
		}
		dropped.clear();
	}
}
