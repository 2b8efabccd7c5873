package org.liaison.store.sqlite.log;

import static org.liaison.store.sqlite.schema.Names.quoted;

import java.sql.SQLException;
import java.util.List;

import org.liaison.core.operation.Slips;
import org.liaison.core.types.Annotations;
import org.liaison.store.sqlite.db.Sql;
import org.liaison.store.sqlite.schema.Column;
import org.liaison.store.sqlite.schema.TypeTable;

/** Keeps in the row of an object how often its date slipped, so that lists can be filtered and sorted by it without reading the log. */
public final class SlipWriter {

	private SlipWriter() {
	}

	/** Whether a change of a feature may be a slip. */
	public static boolean concerns(TypeTable table, String feature) {
		return table.slips().stream().anyMatch(column -> Annotations.slips(column.feature()).contains(feature));
	}

	/** Counts anew for an object, whose operations are written. */
	public static void update(Sql sql, TypeTable table, long number) throws SQLException {
		for (Column column : table.slips()) {
			sql.run("UPDATE " + table.sql() + " SET " + quoted(column.name()) + " = ? WHERE number$ = ?",
					count(sql, number, Annotations.slips(column.feature())), number);
		}
	}

	/** Counts for every object of a table that has gained the column; only where a date was ever changed there is something to count. */
	public static void fill(Sql sql, TypeTable table) throws SQLException {
		for (Column column : table.slips()) {
			for (long number : sql.list("SELECT DISTINCT object FROM operation WHERE type = (SELECT number FROM type WHERE id = ?) "
					+ "AND feature IN (SELECT number FROM feature WHERE name IN (SELECT value FROM json_each(?)))", row -> row.getLong(1),
					table.typeId(), array(Annotations.slips(column.feature())))) {
				update(sql, table, number);
			}
		}
	}

	/** How often the date of an object slipped, by its operations. */
	public static int count(Sql sql, long number, List<String> dates) throws SQLException {
		var slips = new Slips(dates);
		sql.list("SELECT p.edit, f.name, p.after FROM operation p LEFT JOIN feature f ON f.number = p.feature WHERE p.record = "
				+ "(SELECT record FROM object WHERE number = ?) AND p.object = ? AND (p.feature IS NULL OR f.name IN "
				+ "(SELECT value FROM json_each(?))) ORDER BY p.clock, p.number", row -> {
					slips.add(row.getString(1), row.getString(2), row.getString(3));
					return null;
				}, number, number, array(dates));
		return slips.count();
	}

	private static String array(List<String> names) {
		return names.stream().map(name -> '"' + name + '"').toList().toString();
	}
}
