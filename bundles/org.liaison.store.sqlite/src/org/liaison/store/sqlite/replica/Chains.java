package org.liaison.store.sqlite.replica;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.liaison.core.Problem;
import org.liaison.core.RegisterException;
import org.liaison.core.operation.HybridClock;
import org.liaison.core.operation.Operation;
import org.liaison.core.operation.OperationForm;
import org.liaison.core.replica.ChainName;
import org.liaison.core.replica.Heads;
import org.liaison.store.sqlite.db.Sql;

/** How far each chain of operations is known, while others are appended. A device has one, and more when its register was put back. */
final class Chains {

	/** Where an operation belongs. */
	enum Position {
		/** It is the next one of a chain. */
		NEXT,
		/** It is here already. */
		KNOWN,
		/** Earlier ones are missing. */
		LATER,
		/** It follows one that another one follows already: a branch begins. */
		APART,
		/** What it follows is not here, but others with its sequence, or up to it, are. */
		STRANGE
	}

	private static final class Chain {

		private final String name;
		private long number;
		private long sequence;
		private long clock;
		private String hash = "";
		private boolean grown;

		Chain(String name) {
			this.name = name;
		}

		boolean endsBefore(Operation operation) {
			return sequence + 1 == operation.sequence() && hash.equals(operation.previousHash());
		}
	}

	private final Sql sql;
	/** By device; most have one. */
	private final Map<String, List<Chain>> chains = new HashMap<>();

	Chains(Sql sql) throws SQLException {
		this.sql = sql;
		sql.list("SELECT id, number, sequence, clock, hash FROM device ORDER BY number", row -> {
			Chain chain = new Chain(row.getString(1));
			chain.number = row.getLong(2);
			chain.sequence = row.getLong(3);
			chain.clock = row.getLong(4);
			chain.hash = row.getString(5);
			return of(ChainName.device(chain.name)).add(chain);
		});
	}

	/** How far the register knows each device. */
	static Heads heads(Sql sql) throws SQLException {
		SortedMap<String, Heads.Head> heads = new TreeMap<>();
		sql.list("SELECT id, sequence, hash FROM device WHERE sequence > 0",
				row -> heads.put(row.getString(1), new Heads.Head(row.getLong(2), row.getString(3))));
		return new Heads(heads);
	}

	/** Whether a device's operation with this sequence and hash is here. */
	static boolean has(Sql sql, String device, long sequence, String hash) throws SQLException {
		return sql.first("SELECT 1 FROM device d JOIN operation p ON p.device = d.number WHERE substr(d.id, 1, 36) = ? AND p.sequence = ? "
				+ "AND p.hash = ?", row -> row, device, sequence, hash).isPresent();
	}

	private List<Chain> of(String device) {
		return chains.computeIfAbsent(device, d -> new ArrayList<>(1));
	}

	/** Where an operation belongs. */
	Position position(Operation operation) throws SQLException {
		List<Chain> all = of(operation.device());
		long last = last(operation.device());
		if (all.isEmpty() && operation.sequence() == 1 && operation.previousHash().isEmpty() || all.stream().anyMatch(c -> c.endsBefore(operation))) {
			return Position.NEXT;
		}
		if (operation.sequence() > last + 1) {
			return Position.LATER;
		}
		if (operation.sequence() <= last && has(sql, operation.device(), operation.sequence(), operation.hash())) {
			return Position.KNOWN;
		}
		boolean begins = operation.sequence() == 1 ? operation.previousHash().isEmpty()
				: has(sql, operation.device(), operation.sequence() - 1, operation.previousHash());
		return begins ? Position.APART : Position.STRANGE;
	}

	static void require(boolean holds, Operation operation) {
		if (!holds) {
			throw contradiction(Problem.BROKEN_CHAIN, operation);
		}
	}

	static RegisterException contradiction(Problem problem, Operation operation) {
		return new RegisterException(problem, operation.device(), String.valueOf(operation.sequence()));
	}

	/** The greatest sequence known of a device, 0 for none. */
	long last(String device) {
		return of(device).stream().mapToLong(chain -> chain.sequence).max().orElse(0);
	}

	/** A draft as the next operation of a device. */
	Operation continued(String device, Operation draft) {
		Chain chain = of(device).isEmpty() ? new Chain(device) : of(device).getFirst();
		long last = chains.values().stream().flatMap(List::stream).mapToLong(known -> known.clock).max().orElse(0);
		return OperationForm.withHash(new Operation(draft.id(), device, chain.sequence + 1, HybridClock.next(last, System.currentTimeMillis()),
				draft.author(), draft.edit(), draft.reason(), draft.record(), draft.object(), draft.type(), draft.field(), draft.before(),
				draft.after(), draft.bases(), chain.hash, ""));
	}

	/** Appends an operation to the chain that it continues, or begins a branch with it; tells the chain's number. */
	long append(Operation operation) throws SQLException {
		Chain chain = of(operation.device()).stream().filter(c -> c.endsBefore(operation)).findFirst().orElse(null);
		if (chain == null) {
			chain = new Chain(of(operation.device()).isEmpty() ? operation.device() : ChainName.branch(operation));
			chain.number = sql.insert("INSERT INTO device (id, sequence, clock, hash) VALUES (?, 0, 0, '')", chain.name);
			of(operation.device()).add(chain);
		}
		chain.sequence = operation.sequence();
		chain.hash = operation.hash();
		chain.clock = Math.max(chain.clock, operation.clock());
		chain.grown = true;
		return chain.number;
	}

	/** Writes how far they are now. */
	void finish() throws SQLException {
		for (Chain chain : chains.values().stream().flatMap(List::stream).toList()) {
			if (chain.grown) {
				sql.run("UPDATE device SET sequence = ?, clock = ?, hash = ? WHERE number = ?", chain.sequence, chain.clock, chain.hash,
						chain.number);
			}
		}
	}
}
