package org.liaison.store.sqlite.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.liaison.core.query.Row;
import org.liaison.store.sqlite.db.Database;
import org.liaison.store.sqlite.db.Sql;

/** Rows that one walk along an index gives, with the places that were passed on the way. */
final class Segment {

	/** Rows between the places that are kept where somebody has looked; so many are passed over at most to show others there. */
	private static final int NEAR = 200;
	/** Rows between the places that are kept on the way there. */
	private static final int FAR = 40 * NEAR;

	private static final Object[] BEGINNING = {};

	private final Database database;
	private final RowReader reader;
	private final String table;
	private final Fragment condition;
	private final Keyset keyset;
	private final TreeMap<Long, Object[]> places = new TreeMap<>();
	private long size = -1;

	Segment(Database database, RowReader reader, String table, Fragment condition, Keyset keyset) {
		this.database = database;
		this.reader = reader;
		this.table = table;
		this.condition = condition;
		this.keyset = keyset;
		places.put(0L, BEGINNING);
	}

	synchronized long size() {
		if (size < 0) {
			Fragment count = condition.count(table);
			size = database.read(sql -> sql.number(count.sql(), count.parameters().toArray()));
		}
		return size;
	}

	synchronized List<Row> rows(long from, int count) {
		return database.read(sql -> {
			Optional<Map.Entry<Long, Object[]>> start = startBefore(sql, from);
			if (start.isEmpty()) {
				return List.of();
			}
			Fragment query = Fragment.concat("", List.of(reader.select(sql).in("SELECT ", ""), wanted(start.get().getValue())
					.in(" FROM " + table + " t CROSS JOIN object o ON o.number = t.number$ WHERE ", " ORDER BY " + keyset.order()),
					Fragment.of(" LIMIT ? OFFSET ?", count, from - start.get().getKey())));
			return reader.rows(sql, query);
		});
	}

	/** A position at or a little before {@code from}, and the sort values of the row before it; empty when there are fewer rows. */
	private Optional<Map.Entry<Long, Object[]>> startBefore(Sql sql, long from) throws SQLException {
		Map.Entry<Long, Object[]> start = places.floorEntry(from);
		while (from - start.getKey() >= NEAR) {
			int steps = from - start.getKey() >= FAR && start.getKey() % FAR == 0 ? FAR : NEAR;
			Fragment query = Fragment.concat("", List.of(wanted(start.getValue()).in("SELECT " + keyset.place() + " FROM " + table + " t WHERE ",
					" ORDER BY " + keyset.order()), Fragment.of(" LIMIT 1 OFFSET ?", steps - 1)));
			Optional<Object[]> place = sql.first(query.sql(), this::place, query.parameters().toArray());
			if (place.isEmpty()) {
				return Optional.empty();
			}
			places.put(start.getKey() + steps, place.get());
			start = places.floorEntry(from);
		}
		return Optional.of(start);
	}

	private Object[] place(ResultSet row) throws SQLException {
		Object[] values = new Object[keyset.keys().size() + 1];
		for (int i = 0; i < values.length; i++) {
			values[i] = row.getObject(i + 1);
		}
		return values;
	}

	private Fragment wanted(Object[] place) {
		return place == BEGINNING ? condition : condition.and(keyset.after(place));
	}
}
