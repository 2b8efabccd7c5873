package org.liaison.store.sqlite.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.liaison.store.sqlite.db.Sql;

/**
 * What the register knows of every object, a record or something inside it.
 *
 * @param number its number in this file
 * @param id its UUID
 * @param type number of its type, 0 while nothing but references to it have arrived
 * @param record number of its record, its own for a record
 * @param live whether it is there: neither deleted nor removed from its record
 * @param created number of the operation that created it, 0 as for {@code type}
 * @param key a record's key, or {@code null}
 */
public record ObjectRow(long number, String id, long type, long record, boolean live, long created, String key) {

	private static final String SELECT = "SELECT number, id, type, record, live, created, key FROM object ";

	/** Finds an object. */
	public static Optional<ObjectRow> find(Sql sql, String id) throws SQLException {
		return sql.first(SELECT + "WHERE id = ?", ObjectRow::of, id);
	}

	/** The records among these objects that are there, by their UUIDs. */
	public static Map<String, ObjectRow> records(Sql sql, Collection<String> ids) throws SQLException {
		Map<String, ObjectRow> rows = new HashMap<>();
		sql.each(SELECT + "WHERE id IN (SELECT value FROM json_each(?)) AND live AND record = number", row -> rows.put(row.getString(2), of(row)), Sql.array(ids));
		return rows;
	}

	/** Those of some objects that are known here. */
	public static List<ObjectRow> among(Sql sql, Collection<String> ids) throws SQLException {
		return sql.list(SELECT + "WHERE id IN (SELECT value FROM json_each(?))", ObjectRow::of, Sql.array(ids));
	}

	/** The object with this number, if there is one. */
	public static Optional<ObjectRow> find(Sql sql, long number) throws SQLException {
		return sql.first(SELECT + "WHERE number = ?", ObjectRow::of, number);
	}

	/** The object with this number. */
	public static ObjectRow get(Sql sql, long number) throws SQLException {
		return find(sql, number).orElseThrow(() -> new SQLException("no object has number " + number));
	}

	/** The number of an object that is about to be written or referred to. */
	public static long written(Sql sql, String id) throws SQLException {
		Optional<Long> known = sql.first("SELECT number FROM object WHERE id = ?", row -> row.getLong(1), id);
		return known.isPresent() ? known.get() : created(sql, id).orElseThrow();
	}

	/** The number of an object that was not known here until now; empty when it was. */
	static Optional<Long> created(Sql sql, String id) throws SQLException {
		return sql.first("INSERT INTO object (id) VALUES (?) ON CONFLICT (id) DO NOTHING RETURNING number", row -> row.getLong(1), id);
	}

	private static ObjectRow of(ResultSet row) throws SQLException {
		return new ObjectRow(row.getLong(1), row.getString(2), row.getLong(3), row.getLong(4), row.getInt(5) != 0, row.getLong(6),
				row.getString(7));
	}

	/** Whether this is a record. */
	public boolean isRecord() {
		return record == number;
	}

	/** How a person would name it. */
	public String name() {
		return key == null ? id : key;
	}
}
