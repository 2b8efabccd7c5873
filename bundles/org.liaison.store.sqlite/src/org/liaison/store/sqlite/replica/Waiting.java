package org.liaison.store.sqlite.replica;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.liaison.core.operation.Operation;
import org.liaison.core.operation.OperationForm;
import org.liaison.core.replica.Gap;
import org.liaison.store.sqlite.db.Sql;

/** Operations that arrived before others on which they build. They are not in the log yet. */
final class Waiting {

	private final Sql sql;

	Waiting(Sql sql) {
		this.sql = sql;
	}

	/** Keeps an operation until its turn comes. */
	void add(Operation operation) throws SQLException {
		Optional<String> other = sql.text("SELECT hash FROM waiting WHERE device = ? AND sequence = ?", operation.device(),
				operation.sequence());
		Chains.require(other.isEmpty() || other.get().equals(operation.hash()), operation);
		if (other.isEmpty()) {
			sql.run("INSERT INTO waiting (device, sequence, hash, form) VALUES (?, ?, ?, ?)", operation.device(), operation.sequence(),
					operation.hash(), new String(OperationForm.bytes(operation), StandardCharsets.UTF_8));
		}
	}

	/** The devices of which something waits. */
	List<String> devices() throws SQLException {
		return sql.list("SELECT DISTINCT device FROM waiting", row -> row.getString(1));
	}

	/** A device's operation with this sequence. */
	Optional<Operation> find(String device, long sequence) throws SQLException {
		return sql.text("SELECT form FROM waiting WHERE device = ? AND sequence = ?", device, sequence)
				.map(form -> OperationForm.parse(form.getBytes(StandardCharsets.UTF_8)));
	}

	/** Forgets a device's operations up to one: they are in the log now. */
	void remove(String device, long sequence) throws SQLException {
		sql.run("DELETE FROM waiting WHERE device = ? AND sequence <= ?", device, sequence);
	}

	/** How many there are. */
	long size() throws SQLException {
		return sql.number("SELECT count(*) FROM waiting");
	}

	/** What is missing of their own devices. */
	static List<Gap> gaps(Sql sql) throws SQLException {
		List<Gap> gaps = new ArrayList<>();
		sql.list("SELECT w.device, w.sequence, coalesce(lag(w.sequence) OVER (PARTITION BY w.device ORDER BY w.sequence), d.sequence, 0) "
				+ "FROM waiting w LEFT JOIN device d ON d.id = w.device ORDER BY w.device, w.sequence", row -> {
					long before = row.getLong(3);
					return row.getLong(2) > before + 1 && gaps.add(new Gap(row.getString(1), before + 1, row.getLong(2) - 1, List.of()));
				});
		return gaps;
	}
}
