package org.liaison.store.sqlite.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

import org.liaison.core.query.Row;
import org.liaison.core.query.RowSet;

/** The rows that have a value to sort by, then those that have none. */
final class PagedRows implements RowSet {

	private final LongSupplier count;
	private final List<Segment> segments;
	private long size = -1;

	/** @param count counts all rows at once, by whatever index suits the filter best */
	PagedRows(LongSupplier count, List<Segment> segments) {
		this.count = count;
		this.segments = segments;
	}

	@Override
	public synchronized long size() {
		if (size < 0) {
			size = count.getAsLong();
		}
		return size;
	}

	@Override
	public List<Row> rows(long from, int count) {
		List<Row> rows = new ArrayList<>(count);
		long position = from;
		for (Segment segment : segments) {
			boolean last = segment == segments.getLast();
			if (last || position == 0 || position < segment.size()) {
				rows.addAll(segment.rows(position, count - rows.size()));
			}
			if (rows.size() >= count) {
				break;
			}
			position = last ? position : Math.max(0, position - segment.size());
		}
		return rows;
	}
}
