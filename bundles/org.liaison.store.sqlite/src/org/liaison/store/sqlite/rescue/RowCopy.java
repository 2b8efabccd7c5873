package org.liaison.store.sqlite.rescue;

import static org.liaison.store.sqlite.schema.Names.quoted;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

import org.liaison.store.sqlite.db.Sql;

/**
 * Copies the rows of a damaged file into a sound one. No index of the damaged file is used; where some rows cannot be read, those before and
 * after them are. The search index is left out: it is made of the records.
 */
final class RowCopy {

	private static final int STEP = 512;
	/** A table that does not tell its last row has come to its end after so many steps without any. */
	private static final int PATIENCE = 20;

	/** Something that may not be possible. */
	@FunctionalInterface
	interface Attempt {
		/** Tries it. */
		void run() throws SQLException;
	}

	private record Table(String name, String definition, boolean rowid) {
	}

	private final Sql from;
	private final Sql to;
	private long copied;

	RowCopy(Sql from, Sql to) {
		this.from = from;
		this.to = to;
	}

	/** Whether it was possible; where bytes are damaged, anything may be thrown. */
	static boolean attempt(Attempt attempt) {
		try {
			attempt.run();
			return true;
		} catch (SQLException | RuntimeException unreadable) {
			return false;
		}
	}

	/** @throws SQLException when not even the names of the tables can be read */
	Void run() throws SQLException {
		// Definitions that make no sense are passed over.
		from.execute("PRAGMA writable_schema = ON");
		List<Table> tables = from.list("SELECT name, sql, sql NOT LIKE '%WITHOUT ROWID%' FROM sqlite_schema WHERE type = 'table' "
				+ "AND rootpage > 0 AND name NOT GLOB 'search_*'",
				row -> new Table(row.getString(1), row.getString(2), row.getBoolean(3)));
		for (Table table : tables) {
			attempt(() -> {
				to.execute(table.definition());
				copy(table);
			});
		}
		for (String index : from.list("SELECT sql FROM sqlite_schema WHERE type = 'index' AND sql NOT NULL", row -> row.getString(1))) {
			attempt(() -> to.execute(index));
		}
		return null;
	}

	private void copy(Table table) throws SQLException {
		List<String> columns = from.list("SELECT name FROM pragma_table_info(?)", row -> quoted(row.getString(1)), table.name());
		String names = String.join(", ", columns);
		if (table.rowid()) {
			long[] last = { Long.MAX_VALUE };
			attempt(() -> last[0] = from.number("SELECT coalesce(max(rowid), 0) FROM " + quoted(table.name()) + " NOT INDEXED"));
			boolean known = last[0] < Long.MAX_VALUE;
			int idle = 0;
			for (long first = 0; first <= last[0] && (known || idle < PATIENCE); first += STEP) {
				long before = copied;
				copy(table, "rowid, " + names, columns.size() + 1, first, Math.min(last[0], first + STEP - 1));
				idle = copied == before ? idle + 1 : 0;
			}
		} else {
			String key = from.list("SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk", row -> quoted(row.getString(1)),
					table.name()).stream().map(column -> column + " DESC").collect(Collectors.joining(", "));
			attempt(() -> copy(table, names, columns.size(), ""));
			attempt(() -> copy(table, names, columns.size(), " ORDER BY " + key));
		}
	}

	/** Rows from one number to another; where that fails, by halves. */
	private void copy(Table table, String names, int count, long first, long last) {
		boolean read = attempt(() -> copy(table, names, count, " WHERE rowid BETWEEN ? AND ?", first, last));
		if (!read && first < last) {
			long middle = (first + last) / 2;
			copy(table, names, count, first, middle);
			copy(table, names, count, middle + 1, last);
		}
	}

	private void copy(Table table, String names, int count, String where, Object... parameters) throws SQLException {
		String insert = "INSERT OR IGNORE INTO " + quoted(table.name()) + " (" + names + ") VALUES ("
				+ String.join(", ", Collections.nCopies(count, "?")) + ')';
		from.each("SELECT " + names + " FROM " + quoted(table.name()) + (table.rowid() ? " NOT INDEXED" : "") + where,
				row -> copied += to.run(insert, cells(row, count)), parameters);
	}

	private static Object[] cells(ResultSet row, int count) throws SQLException {
		Object[] cells = new Object[count];
		for (int i = 0; i < count; i++) {
			cells[i] = row.getObject(i + 1);
		}
		return cells;
	}
}
