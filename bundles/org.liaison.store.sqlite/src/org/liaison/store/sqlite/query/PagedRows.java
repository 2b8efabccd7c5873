package org.liaison.store.sqlite.query;

import java.util.ArrayList;
import java.util.List;

import org.liaison.core.query.Row;
import org.liaison.core.query.RowSet;

/** The rows that have a value to sort by, then those that have none. */
final class PagedRows implements RowSet {

	private final List<Segment> segments;

	PagedRows(List<Segment> segments) {
		this.segments = segments;
	}

	@Override
	public long size() {
		return segments.stream().mapToLong(Segment::size).sum();
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
