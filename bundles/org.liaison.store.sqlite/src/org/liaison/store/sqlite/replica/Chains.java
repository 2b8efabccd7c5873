package org.liaison.store.sqlite.replica;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.liaison.core.Problem;
import org.liaison.core.RegisterException;
import org.liaison.core.operation.HybridClock;
import org.liaison.core.operation.Operation;
import org.liaison.core.operation.OperationForm;
import org.liaison.core.replica.Heads;
import org.liaison.store.sqlite.db.Sql;

/** How far each device's chain of operations is known, while others are appended. */
final class Chains {

	/** Where an operation belongs. */
	enum Position {
		/** It is the next one. */
		NEXT,
		/** It is here already. */
		KNOWN,
		/** Earlier ones are missing. */
		LATER
	}

	private static final class Chain {

		private long number;
		private long sequence;
		private long clock;
		private String hash = "";
		private boolean grown;
	}

	private final Sql sql;
	private final Map<String, Chain> chains = new HashMap<>();

	Chains(Sql sql) throws SQLException {
		this.sql = sql;
		sql.list("SELECT id, number, sequence, clock, hash FROM device", row -> {
			Chain chain = new Chain();
			chain.number = row.getLong(2);
			chain.sequence = row.getLong(3);
			chain.clock = row.getLong(4);
			chain.hash = row.getString(5);
			return chains.put(row.getString(1), chain);
		});
	}

	/** How far the register knows each device. */
	static Heads heads(Sql sql) throws SQLException {
		SortedMap<String, Heads.Head> heads = new TreeMap<>();
		sql.list("SELECT id, sequence, hash FROM device WHERE sequence > 0",
				row -> heads.put(row.getString(1), new Heads.Head(row.getLong(2), row.getString(3))));
		return new Heads(heads);
	}

	/**
	 * Where an operation belongs.
	 *
	 * @throws RegisterException {@code BROKEN_CHAIN} when it contradicts what is here
	 */
	Position position(Operation operation) throws SQLException {
		Chain chain = chains.get(operation.device());
		long last = chain == null ? 0 : chain.sequence;
		if (operation.sequence() > last + 1) {
			return Position.LATER;
		}
		if (operation.sequence() == last + 1) {
			require(operation.previousHash().equals(chain == null ? "" : chain.hash), operation);
			return Position.NEXT;
		}
		require(sql.text("SELECT hash FROM operation WHERE device = ? AND sequence = ?", number(operation.device()), operation.sequence())
				.filter(operation.hash()::equals).isPresent(), operation);
		return Position.KNOWN;
	}

	static void require(boolean holds, Operation operation) {
		if (!holds) {
			throw new RegisterException(Problem.BROKEN_CHAIN, operation.device(), String.valueOf(operation.sequence()));
		}
	}

	/** The last sequence known of a device, 0 for none. */
	long sequence(String device) {
		Chain chain = chains.get(device);
		return chain == null ? 0 : chain.sequence;
	}

	/** The number of a device whose operation is about to be written. */
	long number(String device) throws SQLException {
		Chain chain = chains.get(device);
		if (chain == null) {
			chain = new Chain();
			chain.number = sql.insert("INSERT INTO device (id, sequence, clock, hash) VALUES (?, 0, 0, '')", device);
			chains.put(device, chain);
		}
		return chain.number;
	}

	/** A draft as the next operation of a device. */
	Operation continued(String device, Operation draft) {
		Chain chain = chains.get(device);
		long last = chains.values().stream().mapToLong(known -> known.clock).max().orElse(0);
		return OperationForm.withHash(new Operation(draft.id(), device, chain == null ? 1 : chain.sequence + 1,
				HybridClock.next(last, System.currentTimeMillis()), draft.author(), draft.edit(), draft.reason(), draft.record(), draft.object(),
				draft.type(), draft.field(), draft.before(), draft.after(), draft.bases(), chain == null ? "" : chain.hash, ""));
	}

	/** An operation was appended. */
	void append(Operation operation) {
		Chain chain = chains.get(operation.device());
		chain.sequence = operation.sequence();
		chain.hash = operation.hash();
		chain.clock = Math.max(chain.clock, operation.clock());
		chain.grown = true;
	}

	/** Writes how far they are now. */
	void finish() throws SQLException {
		for (Chain chain : chains.values()) {
			if (chain.grown) {
				sql.run("UPDATE device SET sequence = ?, clock = ?, hash = ? WHERE number = ?", chain.sequence, chain.clock, chain.hash,
						chain.number);
			}
		}
	}
}
