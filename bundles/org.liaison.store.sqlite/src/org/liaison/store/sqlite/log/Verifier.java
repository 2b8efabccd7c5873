package org.liaison.store.sqlite.log;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.liaison.core.VerifyReport;
import org.liaison.core.VerifyReport.Finding;
import org.liaison.core.VerifyReport.Problem;
import org.liaison.core.operation.Operation;
import org.liaison.core.operation.OperationForm;
import org.liaison.core.operation.RecordState;
import org.liaison.store.sqlite.db.Hashes;
import org.liaison.store.sqlite.db.Sql;
import org.liaison.store.sqlite.search.IndexRenewal;

/**
 * Checks everything that can be checked: SQLite's own structures, the chain of operations of each device, every record against
 * what its operations add up to, contents against their hashes, and the search index. SQLite alone notices a quarter of single
 * damaged bytes; what it does not notice shows as a difference.
 */
public final class Verifier {

	private static final int PAGE = 1_000;
	private static final int CHAIN = 40;
	private static final int RECORDS = 50;
	private static final int REST = 10;

	private final Sql sql;
	private final Restoring restoring;
	private final StateComparison comparison;
	private final SubMonitor progress;
	private final List<Finding> findings = new ArrayList<>();
	private long operations;
	private long records;

	/** A check by one connection, so of one state of the file. */
	public Verifier(Sql sql, Restoring restoring, StateComparison comparison, IProgressMonitor monitor) {
		this.sql = sql;
		this.restoring = restoring;
		this.comparison = comparison;
		this.progress = SubMonitor.convert(monitor, CHAIN + RECORDS + REST);
	}

	/**
	 * What was found.
	 *
	 * @throws OperationCanceledException when the monitor was cancelled
	 */
	public VerifyReport run() {
		part(this::checkPages);
		progress.split(REST);
		SubMonitor chains = progress.split(CHAIN);
		part(() -> checkChains(chains));
		SubMonitor states = progress.split(RECORDS);
		part(() -> checkRecords(states));
		part(this::checkContents);
		part(this::checkSearch);
		return new VerifyReport(records, operations, List.copyOf(findings));
	}

	@FunctionalInterface
	private interface Part {
		void run() throws SQLException;
	}

	/** Where a page cannot be read, that is a finding, and the other parts are checked all the same. */
	private void part(Part part) {
		try {
			part.run();
		} catch (SQLException e) {
			findings.add(new Finding(Problem.FILE_DAMAGED, "", String.valueOf(e.getMessage())));
		}
	}

	private void checkPages() throws SQLException {
		for (String damage : sql.list("PRAGMA integrity_check", row -> row.getString(1))) {
			if (!"ok".equals(damage)) {
				findings.add(new Finding(Problem.FILE_DAMAGED, "", damage));
			}
		}
	}

	private void checkChains(SubMonitor chains) throws SQLException {
		chains.setWorkRemaining((int) (sql.number("SELECT count(*) FROM operation") / PAGE) + 1);
		for (String device : sql.list("SELECT id FROM device", row -> row.getString(1))) {
			String end = sql.text("SELECT hash FROM device WHERE id = ?", device).orElse("");
			long sequence = 0;
			String hash = "";
			List<Operation> page;
			do {
				page = OperationLog.of(sql, device, sequence, PAGE);
				for (Operation operation : page) {
					if (operation.sequence() != sequence + 1 || !operation.previousHash().equals(hash)
							|| !OperationForm.hash(operation).equals(operation.hash())) {
						findings.add(new Finding(Problem.CHAIN_BROKEN, operation.record(), operation.id()));
					}
					sequence = operation.sequence();
					hash = operation.hash();
				}
				operations += page.size();
				chains.split(1);
			} while (page.size() == PAGE);
			if (!hash.equals(end)) {
				findings.add(new Finding(Problem.CHAIN_BROKEN, "", device));
			}
		}
	}

	private void checkRecords(SubMonitor states) throws SQLException {
		List<Long> numbers = sql.list("SELECT number FROM object WHERE record = number ORDER BY number", row -> row.getLong(1));
		states.setWorkRemaining(numbers.size() / PAGE + 1);
		for (int i = 0; i < numbers.size(); i++) {
			if (i % PAGE == 0) {
				states.split(1);
			}
			ObjectRow record = ObjectRow.get(sql, numbers.get(i));
			Optional<RecordState> expected = restoring.fold(sql, record.number());
			for (String field : comparison.differences(sql, record, expected)) {
				findings.add(new Finding(Problem.STATE_DIFFERS, record.name(), field));
			}
			records++;
		}
	}

	private void checkContents() throws SQLException {
		for (String hash : sql.list("SELECT sha256 FROM content", row -> row.getString(1))) {
			byte[] bytes = sql.first("SELECT bytes FROM content WHERE sha256 = ?", row -> row.getBytes(1), hash).orElseThrow();
			if (!Hashes.sha256(bytes).equals(hash)) {
				findings.add(new Finding(Problem.CONTENT_DIFFERS, "", hash));
			}
		}
	}

	private void checkSearch() throws SQLException {
		if (IndexRenewal.isOutdated(sql)) {
			return;
		}
		for (String missing : sql.list("SELECT id FROM object WHERE record = number AND live AND type IN (SELECT number FROM type "
				+ "WHERE fingerprint IS NOT NULL) AND number NOT IN (SELECT rowid FROM search)", row -> row.getString(1))) {
			findings.add(new Finding(Problem.INDEX_DIFFERS, missing, ""));
		}
		for (String extra : sql.list("SELECT rowid FROM search WHERE rowid NOT IN (SELECT number FROM object WHERE live)",
				row -> row.getString(1))) {
			findings.add(new Finding(Problem.INDEX_DIFFERS, "", extra));
		}
	}
}
