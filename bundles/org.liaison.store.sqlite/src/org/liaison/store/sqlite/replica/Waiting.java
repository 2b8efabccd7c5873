package org.liaison.store.sqlite.replica;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.liaison.core.operation.Operation;
import org.liaison.core.operation.OperationForm;
import org.liaison.core.replica.ChainName;
import org.liaison.core.replica.Gap;
import org.liaison.store.sqlite.db.Sql;
import org.liaison.store.sqlite.log.KeyCounter;
import org.liaison.store.sqlite.schema.RecordFeatures;

/**
 * Operations that arrived before others on which they build. They are not in the log yet, but the keys in them are given to no other record.
 * When two of a device with the same sequence wait, the second is kept under the name of the branch that it would begin.
 */
final class Waiting {

	private final Sql sql;
	private boolean any;

	Waiting(Sql sql) throws SQLException {
		this.sql = sql;
		this.any = size() > 0;
	}

	/** Keeps an operation until its turn comes. */
	void add(Operation operation) throws SQLException {
		any = true;
		Optional<String> other = first(operation);
		if (other.isEmpty() || !other.get().equals(operation.hash())) {
			sql.run("INSERT OR IGNORE INTO waiting (device, sequence, hash, form) VALUES (?, ?, ?, ?)",
					other.isEmpty() ? operation.device() : ChainName.branch(operation), operation.sequence(), operation.hash(),
					new String(OperationForm.bytes(operation), StandardCharsets.UTF_8));
			KeyCounter.count(sql, key(operation));
		}
	}

	/** The key that a record has once an operation takes effect; {@code null} when it says nothing of it. */
	private static String key(Operation operation) {
		if (!operation.object().equals(operation.record())) {
			return null;
		}
		return operation.isCreation() ? OperationForm.values(operation.after()).get(RecordFeatures.KEY_FIELD)
				: operation.field().equals(RecordFeatures.KEY_FIELD) ? operation.after() : null;
	}

	private Optional<String> first(Operation operation) throws SQLException {
		return sql.text("SELECT hash FROM waiting WHERE device = ? AND sequence = ?", operation.device(), operation.sequence());
	}

	/** Whether another operation with the same sequence of the same device waits. */
	boolean contradicts(Operation operation) throws SQLException {
		return any && first(operation).filter(hash -> !hash.equals(operation.hash())).isPresent();
	}

	/** Whether the one that waits in an operation's place follows the operation with this hash. */
	boolean follows(String hash, Operation operation) throws SQLException {
		return sql.text("SELECT form FROM waiting WHERE device = ? AND sequence = ?", operation.device(), operation.sequence())
				.map(form -> OperationForm.parse(form.getBytes(StandardCharsets.UTF_8))).filter(other -> other.previousHash().equals(hash)).isPresent();
	}

	/** Forgets what waits in an operation's place. */
	void forget(Operation operation) throws SQLException {
		sql.run("DELETE FROM waiting WHERE device = ? AND sequence = ?", operation.device(), operation.sequence());
	}

	/** The devices of which something waits. */
	List<String> devices() throws SQLException {
		return sql.list("SELECT DISTINCT substr(device, 1, 36) FROM waiting", row -> row.getString(1));
	}

	/** Those of a device up to a sequence. */
	List<Operation> upTo(String device, long sequence) throws SQLException {
		return sql.list("SELECT form FROM waiting WHERE device >= ?1 AND device < ?1 || '0' AND sequence <= ?2 ORDER BY sequence",
				row -> OperationForm.parse(row.getString(1).getBytes(StandardCharsets.UTF_8)), device, sequence);
	}

	/** Forgets an operation: it is in the log now. */
	void remove(Operation operation) throws SQLException {
		sql.run("DELETE FROM waiting WHERE device IN (?, ?) AND sequence = ? AND hash = ?", operation.device(), ChainName.branch(operation),
				operation.sequence(), operation.hash());
	}

	/** How many there are. */
	long size() throws SQLException {
		return sql.number("SELECT count(*) FROM waiting");
	}

	/** What is missing of their own devices. */
	static List<Gap> gaps(Sql sql) throws SQLException {
		List<Gap> gaps = new ArrayList<>();
		sql.list("SELECT substr(w.device, 1, 36), w.sequence, coalesce(lag(w.sequence) OVER (PARTITION BY w.device ORDER BY w.sequence), "
				+ "CASE WHEN w.device LIKE '%/%' OR d.sequence >= w.sequence THEN w.sequence - 2 ELSE d.sequence END, 0) FROM waiting w "
				+ "LEFT JOIN device d ON d.id = w.device WHERE NOT EXISTS (SELECT 1 FROM waiting v WHERE v.hash = substr(w.device, 103)) "
				+ "ORDER BY w.device, w.sequence", row -> {
					long before = row.getLong(3);
					return row.getLong(2) > before + 1 && gaps.add(new Gap(row.getString(1), before + 1, row.getLong(2) - 1, List.of()));
				});
		return gaps;
	}
}
