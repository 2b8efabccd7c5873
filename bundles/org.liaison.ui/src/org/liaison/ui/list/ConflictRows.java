package org.liaison.ui.list;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.liaison.core.query.Row;
import org.liaison.core.query.RowSet;
import org.liaison.core.replica.Replica;

/** Rows of which it is known, page by page, which ones have conflicts or a key that others have too. */
final class ConflictRows implements RowSet {

	private final RowSet rows;
	private final Replica replica;
	private final Set<String> marked = ConcurrentHashMap.newKeySet();

	ConflictRows(RowSet rows, Replica replica) {
		this.rows = rows;
		this.replica = replica;
	}

	@Override
	public long size() {
		return rows.size();
	}

	@Override
	public List<Row> rows(long from, int count) {
		List<Row> page = rows.rows(from, count);
		List<String> records = page.stream().map(Row::id).toList();
		marked.addAll(replica.withConflicts(records));
		replica.sharedKeys(records).forEach(shared -> shared.records().forEach(record -> marked.add(record.id())));
		return page;
	}

	/** Whether there is something to decide about a row that was read. */
	boolean isMarked(Row row) {
		return marked.contains(row.id());
	}
}
