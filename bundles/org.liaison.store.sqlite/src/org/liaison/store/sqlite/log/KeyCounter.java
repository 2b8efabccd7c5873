package org.liaison.store.sqlite.log;

import java.sql.SQLException;

import org.liaison.store.sqlite.db.Sql;
import org.liaison.store.sqlite.schema.Keys;

/** Gives keys, each once: also that of a deleted record is not given again. */
public final class KeyCounter {

	private KeyCounter() {
	}

	/** The next free key of a prefix. */
	public static String next(Sql sql, String prefix) throws SQLException {
		String key;
		do {
			key = sql.text("INSERT INTO counter (prefix, last, key) VALUES (?1, 1, ?1 || '-1') ON CONFLICT (prefix) DO UPDATE SET "
					+ "last = last + 1, key = prefix || '-' || (last + 1) RETURNING key", prefix).orElseThrow();
		} while (sql.first("SELECT 1 FROM object WHERE key = ?", row -> row, key).isPresent());
		return key;
	}

	/** Counts on from a key that did not come from here, {@code null} for none: it was given by hand, or at another post. */
	public static void count(Sql sql, String key) throws SQLException {
		Keys.Counted counted = key == null ? null : Keys.counted(key).orElse(null);
		if (counted != null) {
			sql.run("INSERT INTO counter (prefix, last, key) VALUES (?, ?, ?) ON CONFLICT (prefix) DO UPDATE SET "
					+ "last = excluded.last, key = excluded.key WHERE last < excluded.last", counted.prefix(), counted.number(),
					counted.prefix() + '-' + counted.number());
		}
	}
}
