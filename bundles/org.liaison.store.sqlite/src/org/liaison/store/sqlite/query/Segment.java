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

	/** Rows between the places that are kept: an index is counted off so quickly that few are needed, rows that a filter has to look at are not. */
	private static final int UNFILTERED = 8192;
	private static final int FILTERED = 128;
	/** Steps from such a place to the rows that are wanted: whoever looks around there finds them nearer the next time. */
	private static final int NEAR = 8;

	private static final Object[] BEGINNING = {};

	private final Database database;
	private final RowReader reader;
	private final String table;
	private final Fragment condition;
	private final Keyset keyset;
	private final long distance;
	private final TreeMap<Long, Object[]> places = new TreeMap<>();
	private long size = -1;

	/** @param filtered whether {@code condition} has to look at rows */
	Segment(Database database, RowReader reader, String table, Fragment condition, boolean filtered, Keyset keyset) {
		this.database = database;
		this.reader = reader;
		this.table = table;
		this.condition = condition;
		this.keyset = keyset;
		this.distance = filtered ? FILTERED : UNFILTERED;
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
			Optional<Object[]> start = before(sql, from);
			if (start.isEmpty()) {
				return List.of();
			}
			Fragment query = Fragment.concat("", List.of(reader.select(sql).in("SELECT ", ""), wanted(start.get())
					.in(" FROM " + table + " t CROSS JOIN object o ON o.number = t.number$ WHERE ", " ORDER BY " + keyset.order()),
					Fragment.of(" LIMIT ?", count)));
			return reader.rows(sql, query);
		});
	}

	/** The sort values of the row before position {@code from}; empty when there are fewer rows. */
	private Optional<Object[]> before(Sql sql, long from) throws SQLException {
		Map.Entry<Long, Object[]> known = places.floorEntry(from);
		Optional<Object[]> place = Optional.of(known.getValue());
		for (long position = known.getKey(); position < from && place.isPresent();) {
			long left = from - position;
			long steps = left >= distance ? distance : distance / NEAR;
			place = after(sql, place.get(), Math.min(steps, left));
			position += Math.min(steps, left);
			if (steps <= left && place.isPresent()) {
				places.put(position, place.get());
			}
		}
		return place;
	}

	/** The sort values of the row so many rows after a place. What is passed over is looked at in an index, or as far as the filter has to. */
	private Optional<Object[]> after(Sql sql, Object[] place, long steps) throws SQLException {
		Fragment query = Fragment.concat("", List.of(wanted(place).in("SELECT " + keyset.place() + " FROM " + table + " t WHERE ",
				" ORDER BY " + keyset.order()), Fragment.of(" LIMIT 1 OFFSET ?", steps - 1)));
		return sql.first(query.sql(), this::place, query.parameters().toArray());
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
