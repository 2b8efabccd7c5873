package org.liaison.store.sqlite.replica;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.liaison.core.RecordRef;
import org.liaison.core.operation.Operation;
import org.liaison.core.replica.Arrival;
import org.liaison.core.replica.ChainName;
import org.liaison.core.replica.Heads;
import org.liaison.core.replica.Outgoing;
import org.liaison.store.sqlite.db.Sql;
import org.liaison.store.sqlite.log.OperationLog;
import org.liaison.store.sqlite.query.Finding;
import org.liaison.store.sqlite.schema.Registry;

/** The operations that somebody lacks, in the order in which they were written here: each after those that it builds on. */
final class Lacking {

	private static final int PAGE = 2_000;

	private final Sql sql;
	private final String ranges;
	private final List<Object> bounds = new ArrayList<>();

	Lacking(Sql sql, Heads known) throws SQLException {
		this.sql = sql;
		List<String> parts = new ArrayList<>();
		Heads here = Chains.heads(sql);
		for (Map.Entry<String, Heads.Head> chain : here.devices().entrySet()) {
			long sequence = known(chain.getKey(), chain.getValue(), here, known);
			if (chain.getValue().sequence() > sequence) {
				parts.add("SELECT number, record FROM operation WHERE device = (SELECT number FROM device WHERE id = ?) AND sequence > ?");
				bounds.add(chain.getKey());
				bounds.add(sequence);
			}
		}
		this.ranges = String.join(" UNION ALL ", parts);
	}

	/**
	 * Up to where somebody knows a chain: to the last of the operations that he named and that are in it. Who named another one with a lower
	 * sequence has another branch, and knows nothing of this one for sure; who named a higher one is only farther than we are, unless it is
	 * known here that there are branches.
	 */
	private long known(String chain, Heads.Head end, Heads here, Heads known) throws SQLException {
		String device = ChainName.device(chain);
		long sequence = 0;
		for (Heads.Head told : known.of(device)) {
			if (told.sequence() > end.sequence() && !here.hasBranches(device)) {
				return told.sequence();
			}
			boolean isInIt = sql.first("SELECT 1 FROM operation WHERE device = (SELECT number FROM device WHERE id = ?) AND sequence = ? AND "
					+ "hash = ?", row -> row, chain, told.sequence(), told.hash()).isPresent();
			sequence = isInIt ? Math.max(sequence, told.sequence()) : sequence;
		}
		return sequence;
	}

	/** Tells each of them. */
	void tell(Consumer<Operation> consumer) throws SQLException {
		List<Long> numbers = ranges.isEmpty() ? List.of()
				: sql.list("SELECT number FROM (" + ranges + ") ORDER BY number", row -> row.getLong(1), bounds.toArray());
		for (int from = 0; from < numbers.size(); from += PAGE) {
			OperationLog.of(sql, numbers.subList(from, Math.min(from + PAGE, numbers.size()))).forEach(consumer);
		}
	}

	/** How many they are, and what they are about. */
	Outgoing count(Registry registry) throws SQLException {
		if (ranges.isEmpty()) {
			return new Outgoing(0, 0, List.of());
		}
		Object[] parameters = bounds.toArray();
		List<String> ids = sql.list("SELECT o.id FROM (" + ranges + ") p JOIN object o ON o.number = p.record GROUP BY o.number LIMIT "
				+ Arrival.LISTED, row -> row.getString(1), parameters);
		List<RecordRef> first = new Finding(sql, registry).refs(ids);
		return sql.first("SELECT count(*), count(DISTINCT record) FROM (" + ranges + ")",
				row -> new Outgoing(row.getLong(1), row.getLong(2), first), parameters).orElseThrow();
	}
}
