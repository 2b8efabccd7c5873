package org.liaison.store.sqlite.verify;

import java.sql.SQLException;
import java.util.List;

import org.eclipse.core.runtime.SubMonitor;
import org.liaison.core.VerifyReport.Problem;
import org.liaison.core.operation.Operation;
import org.liaison.core.operation.OperationForm;
import org.liaison.core.replica.ChainName;
import org.liaison.store.sqlite.db.Sql;
import org.liaison.store.sqlite.log.OperationLog;

/** Follows the chain of each device's operations, in which each hash says what the operation is and which one was before it. */
final class Chains {

	static final int PAGE = 1_000;

	/** Rows whose values are not of the kind that was written, although they may read alike. */
	private static final List<String> MISTYPED = List.of(
			"SELECT id FROM operation WHERE typeof(id) || typeof(bases) || typeof(hash) <> 'texttexttext' OR typeof(before) NOT IN "
					+ "('text', 'null') OR typeof(after) NOT IN ('text', 'null') OR typeof(element) <> "
					+ "CASE WHEN feature IS NULL THEN 'null' ELSE 'text' END OR feature NOT IN (SELECT number FROM feature)",
			"SELECT id FROM edit WHERE typeof(id) || typeof(author) || typeof(reason) <> 'texttexttext'",
			"SELECT id FROM device WHERE typeof(id) || typeof(hash) <> 'texttext'");

	private final Sql sql;
	private final Findings findings;
	private long operations;

	Chains(Sql sql, Findings findings) {
		this.sql = sql;
		this.findings = findings;
	}

	/** How many operations were seen. */
	long operations() {
		return operations;
	}

	void check(SubMonitor progress) throws SQLException {
		progress.setWorkRemaining((int) (sql.number("SELECT count(*) FROM operation") / PAGE) + 1);
		for (String query : MISTYPED) {
			sql.list(query, row -> row.getString(1)).forEach(id -> findings.add(Problem.CHAIN_BROKEN, "", id));
		}
		for (String chain : sql.list("SELECT id FROM device", row -> row.getString(1))) {
			findings.part(Problem.CHAIN_BROKEN, chain, () -> check(chain, progress));
		}
		long all = sql.number("SELECT count(*) FROM operation");
		if (operations != all) {
			findings.add(Problem.CHAIN_BROKEN, "", operations + " < " + all);
		}
	}

	private void check(String chain, SubMonitor progress) throws SQLException {
		long sequence = before(chain);
		long clock = 0;
		String hash = ChainName.follows(chain);
		List<Operation> page;
		do {
			page = OperationLog.of(sql, chain, sequence, PAGE);
			for (Operation operation : page) {
				if (operation.sequence() != sequence + 1 || !operation.previousHash().equals(hash)
						|| !OperationForm.hash(operation).equals(operation.hash())) {
					findings.add(Problem.CHAIN_BROKEN, operation.record(), operation.id());
				}
				sequence = operation.sequence();
				clock = operation.clock();
				hash = operation.hash();
			}
			operations += page.size();
			progress.split(1);
		} while (page.size() == PAGE);
		List<Object> end = sql.first("SELECT sequence, clock, hash FROM device WHERE id = ?", row -> Cells.of(row, 1, 3), chain).orElseThrow();
		if (!end.equals(List.of(sequence, clock, hash))) {
			findings.add(Problem.CHAIN_BROKEN, "", chain);
		}
	}

	/** The sequence of what the first operation of a chain follows: of a branch, one of another chain of the same device. */
	private long before(String chain) throws SQLException {
		return ChainName.follows(chain).isEmpty() ? 0 : sql.number("SELECT p.sequence FROM device d JOIN operation p ON p.device = d.number "
				+ "WHERE substr(d.id, 1, 36) = ? AND p.sequence = (SELECT min(q.sequence) - 1 FROM operation q JOIN device e ON "
				+ "e.number = q.device WHERE e.id = ?) AND p.hash = ?", ChainName.device(chain), chain, ChainName.follows(chain));
	}
}
