package org.liaison.store.sqlite.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.liaison.core.operation.FieldKey;
import org.liaison.core.operation.Operation;
import org.liaison.store.sqlite.db.Sql;

/**
 * Reads operations. They are written by {@link OperationWriter} and never change. A row of {@code device} is a chain; the name of a branch,
 * {@link org.liaison.core.replica.ChainName}, begins with the device and ends with the hash of what its first operation follows.
 */
public final class OperationLog {

	private static final String SELECT = "SELECT p.number, p.id, substr(d.id, 1, 36), p.sequence, p.clock, e.author, e.id, e.reason, r.id, o.id, "
			+ "t.id, f.name, p.element, p.before, p.after, p.bases, coalesce((SELECT hash FROM operation q WHERE q.device = p.device "
			+ "AND q.sequence = p.sequence - 1), substr(d.id, 103)), p.hash FROM operation p JOIN device d ON d.number = p.device "
			+ "JOIN edit e ON e.number = p.edit JOIN object r ON r.number = p.record JOIN object o ON o.number = p.object "
			+ "JOIN type t ON t.number = p.type LEFT JOIN feature f ON f.number = p.feature ";

	private record Numbered(long number, Operation operation, String bases) {
	}

	private OperationLog() {
	}

	/** The number of the operation that arrived last, 0 for none. */
	public static long last(Sql sql) throws SQLException {
		return sql.number("SELECT coalesce(max(number), 0) FROM operation");
	}

	/** Operations on a record, newest first, older than the one with the id {@code before} unless that is {@code null}. */
	public static List<Operation> history(Sql sql, long record, String before, int limit) throws SQLException {
		if (before == null) {
			return list(sql, "WHERE p.record = ? ORDER BY p.clock DESC, p.number DESC LIMIT ?", record, limit);
		}
		return list(sql, "WHERE p.record = ? AND (p.clock, p.number) < (SELECT clock, number FROM operation WHERE id = ?) "
				+ "ORDER BY p.clock DESC, p.number DESC LIMIT ?", record, before, limit);
	}

	/** Every operation on a record, oldest first. */
	public static List<Operation> of(Sql sql, long record) throws SQLException {
		return list(sql, "WHERE p.record = ? ORDER BY p.clock, p.number", record);
	}

	/** A chain's operations in order, after one of them. */
	public static List<Operation> of(Sql sql, String chain, long after, int limit) throws SQLException {
		return list(sql, "WHERE d.id = ? AND p.sequence > ? ORDER BY p.sequence LIMIT ?", chain, after, limit);
	}

	/** Operations by their numbers, in this order. */
	public static List<Operation> of(Sql sql, List<Long> numbers) throws SQLException {
		return list(sql, "JOIN json_each(?) j ON j.value = p.number ORDER BY p.number", numbers.toString());
	}

	/** Operations from one number to another. */
	public static List<Operation> between(Sql sql, long from, long to) throws SQLException {
		return list(sql, "WHERE p.number BETWEEN ? AND ? ORDER BY p.number", from, to);
	}

	private static List<Operation> list(Sql sql, String where, Object... parameters) throws SQLException {
		List<Numbered> found = sql.list(SELECT + where, OperationLog::operation, parameters);
		Map<String, String> ids = new HashMap<>();
		found.forEach(numbered -> ids.put(String.valueOf(numbered.number()), numbered.operation().id()));
		List<Operation> operations = new ArrayList<>(found.size());
		for (Numbered numbered : found) {
			operations.add(numbered.bases().isEmpty() ? numbered.operation() : withBases(sql, numbered, ids));
		}
		return operations;
	}

	private static Numbered operation(ResultSet row) throws SQLException {
		String feature = row.getString(12);
		return new Numbered(row.getLong(1),
				new Operation(row.getString(2), row.getString(3), row.getLong(4), row.getLong(5), row.getString(6), row.getString(7),
						row.getString(8), row.getString(9), row.getString(10), row.getString(11),
						feature == null ? null : new FieldKey(feature, row.getString(13)), row.getString(14), row.getString(15),
						List.of(), row.getString(17), row.getString(18)),
				row.getString(16));
	}

	private static Operation withBases(Sql sql, Numbered numbered, Map<String, String> ids) throws SQLException {
		List<String> bases = new ArrayList<>();
		for (String number : numbered.bases().split(" ")) {
			if (!ids.containsKey(number)) {
				ids.put(number, sql.text("SELECT id FROM operation WHERE number = ?", Long.valueOf(number))
						.orElseThrow(() -> new SQLException("no operation has number " + number)));
			}
			bases.add(ids.get(number));
		}
		Operation o = numbered.operation();
		return new Operation(o.id(), o.device(), o.sequence(), o.clock(), o.author(), o.edit(), o.reason(), o.record(), o.object(),
				o.type(), o.field(), o.before(), o.after(), List.copyOf(bases), o.previousHash(), o.hash());
	}
}
