package org.liaison.store.sqlite.replica;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.liaison.core.replica.Gap;
import org.liaison.store.sqlite.db.Sql;

/**
 * What has to arrive before the operations that wait can take their turn: earlier ones of the same device, or those of other devices on which
 * they build. An operation names the latter by UUID only; which ones they are follows from what others have told that they have. Of branches
 * nothing is said here: their names differ from register to register.
 */
final class Gaps {

	private static final String AWAITS_OTHERS = "SELECT 1 FROM waiting w LEFT JOIN device d ON d.id = w.device WHERE w.sequence = coalesce(d.sequence, 0) + 1";
	private static final String TOLD = "SELECT h.device, coalesce(max(d.sequence), 0), max(h.sequence) FROM peer_head h LEFT JOIN device d ON d.id = "
			+ "h.device WHERE h.device NOT LIKE '%/%' GROUP BY h.device HAVING max(h.sequence) > coalesce(max(d.sequence), 0) ORDER BY h.device";

	private Gaps() {
	}

	/** All of them, by device and sequence. */
	static List<Gap> all(Sql sql) throws SQLException {
		Set<Gap> gaps = new LinkedHashSet<>();
		for (Gap gap : Waiting.gaps(sql)) {
			gaps.add(gap(sql, gap.device(), gap.from(), gap.to()));
		}
		if (sql.first(AWAITS_OTHERS, row -> row).isPresent()) {
			for (Gap told : sql.list(TOLD, row -> new Gap(row.getString(1), row.getLong(2) + 1, row.getLong(3), List.of()))) {
				addWithoutWaiting(sql, told, gaps);
			}
		}
		return List.copyOf(gaps);
	}

	/** Of what somebody has told that he has, what does not wait here. */
	private static void addWithoutWaiting(Sql sql, Gap told, Set<Gap> gaps) throws SQLException {
		List<Long> waiting = new ArrayList<>(sql.list("SELECT sequence FROM waiting WHERE device = ? AND sequence BETWEEN ? AND ? ORDER BY sequence",
				row -> row.getLong(1), told.device(), told.from(), told.to()));
		waiting.add(told.to() + 1);
		long from = told.from();
		for (long sequence : waiting) {
			if (sequence > from) {
				gaps.add(gap(sql, told.device(), from, sequence - 1));
			}
			from = sequence + 1;
		}
	}

	private static Gap gap(Sql sql, String device, long from, long to) throws SQLException {
		return new Gap(device, from, to, sql.list("SELECT p.name FROM peer_head h JOIN peer p ON p.id = h.peer WHERE h.device = ? AND h.sequence >= ? "
				+ "ORDER BY p.name", row -> row.getString(1), device, to));
	}
}
