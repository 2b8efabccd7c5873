package org.liaison.store.sqlite.rescue;

import java.sql.SQLException;
import java.util.List;

import org.liaison.store.sqlite.db.Sql;

/**
 * What a table's rows look like.
 *
 * @param name the table's name
 * @param numbered whether its rows have numbers
 * @param columns the columns whose values are stored, in their order
 */
record Definition(String name, boolean numbered, List<Column> columns) {

	/**
	 * A column.
	 *
	 * @param type TEXT, INTEGER, …
	 * @param needed whether there is always a value
	 * @param number whether it is the row's number, which is not stored again
	 */
	record Column(String name, String type, boolean needed, boolean number) {

		boolean fits(Object value) {
			if (value == null || number) {
				return value == null && (number || !needed);
			}
			return switch (type) {
			case "INTEGER" -> value instanceof Long;
			case "TEXT" -> value instanceof String;
			case "BLOB" -> value instanceof byte[];
			default -> true;
			};
		}
	}

	/** As a database has a table; columns that are computed are not stored. */
	static Definition of(Sql sql, String table) throws SQLException {
		boolean numbered = sql.number("SELECT NOT wr FROM pragma_table_list WHERE name = ? AND schema = 'main'", table) != 0;
		return new Definition(table, numbered, sql.list("SELECT name, type, \"notnull\", pk FROM pragma_table_info(?)",
				row -> new Column(row.getString(1), row.getString(2), row.getBoolean(3) || row.getBoolean(4),
						numbered && row.getBoolean(4) && row.getString(2).equals("INTEGER")), table));
	}

	/** Whether a row may be of this table: each value is of its column's kind. Columns that were added later may have none. */
	boolean fits(StoredRow row) {
		for (int i = 0; i < columns.size(); i++) {
			if (!columns.get(i).fits(i < row.values().size() ? row.values().get(i) : null)) {
				return false;
			}
		}
		return row.values().size() <= columns.size();
	}

	/** Whether a row looks like one of this table. */
	boolean isLike(StoredRow row) {
		return numbered && row.values().size() == columns.size() && fits(row);
	}
}
