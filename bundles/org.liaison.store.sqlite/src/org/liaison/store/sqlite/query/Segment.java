package org.liaison.store.sqlite.query;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.liaison.core.query.Row;
import org.liaison.store.sqlite.db.Database;
import org.liaison.store.sqlite.db.Sql;

/** Rows that one walk along an index gives, with the places that were passed on the way. */
final class Segment {

	/** So many rows are walked at once to a place not yet passed; each walk leaves a place to start from. */
	private static final int STRIDE = 8192;

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
	}

	synchronized long size() {
		if (size < 0) {
			Fragment count = condition.in("SELECT count(*) FROM " + table + " t WHERE ", "");
			size = database.read(sql -> sql.number(count.sql(), count.parameters().toArray()));
		}
		return size;
	}

	synchronized List<Row> rows(long from, int count) {
		return database.read(sql -> {
			Object[] place = placeBefore(sql, from);
			if (place == null && from > 0) {
				return List.of();
			}
			Fragment query = Fragment.concat("", List.of(reader.select(sql).in("SELECT ", ""), wanted(place)
					.in(" FROM " + table + " t CROSS JOIN object o ON o.number = t.number$ WHERE ", " ORDER BY " + keyset.order()),
					Fragment.of(" LIMIT ?", count)));
			return reader.rows(sql, query);
		});
	}

	/** The sort values of the row before position {@code from}, {@code null} for the beginning or when there are fewer rows. */
	private Object[] placeBefore(Sql sql, long from) throws SQLException {
		Map.Entry<Long, Object[]> known = places.floorEntry(from);
		long position = known == null ? 0 : known.getKey();
		Object[] place = known == null ? null : known.getValue();
		while (position < from) {
			long steps = Math.min(STRIDE, from - position);
			Fragment query = Fragment.concat("", List.of(wanted(place).in("SELECT " + keyset.place() + " FROM " + table + " t WHERE ",
					" ORDER BY " + keyset.order()), Fragment.of(" LIMIT 1 OFFSET ?", steps - 1)));
			place = sql.first(query.sql(), row -> {
				Object[] values = new Object[keyset.keys().size() + 1];
				for (int i = 0; i < values.length; i++) {
					values[i] = row.getObject(i + 1);
				}
				return values;
			}, query.parameters().toArray()).orElse(null);
			if (place == null) {
				return null;
			}
			position += steps;
			places.put(position, place);
		}
		return place;
	}

	private Fragment wanted(Object[] place) {
		return place == null ? condition : condition.and(keyset.after(place));
	}
}
