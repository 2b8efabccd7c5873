package org.liaison.store.sqlite.verify;

import java.sql.SQLException;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.liaison.core.VerifyReport;
import org.liaison.core.VerifyReport.Problem;
import org.liaison.core.types.RecordTypes;
import org.liaison.store.sqlite.db.Sql;
import org.liaison.store.sqlite.schema.Tables;
import org.liaison.store.sqlite.search.SearchIndex;

/**
 * Checks every byte that says something: SQLite's own structures and indexes, the definitions of the tables, the chain of operations of
 * each device, every row against what the operations add up to, the hashes of rows and contents that no operation tells of, and the search
 * index. SQLite alone notices a quarter of single damaged bytes.
 */
public final class Verifier {

	private static final int CHAIN = 40;
	private static final int RECORDS = 40;
	private static final int SEARCH = 20;
	private static final int REST = 10;

	private final Sql sql;
	private final RecordTypes types;
	private final Tables tables;
	private final SearchIndex search;
	private final SubMonitor progress;
	private final Findings findings = new Findings();
	private long records;

	/** A check by one connection, so of one state of the file. */
	public Verifier(Sql sql, RecordTypes types, Tables tables, SearchIndex search, IProgressMonitor monitor) {
		this.sql = sql;
		this.types = types;
		this.tables = tables;
		this.search = search;
		this.progress = SubMonitor.convert(monitor, CHAIN + RECORDS + SEARCH + REST);
	}

	/**
	 * What was found.
	 *
	 * @throws OperationCanceledException when the monitor was cancelled
	 */
	public VerifyReport run() {
		FixedRows fixed = new FixedRows(sql, tables, findings);
		Chains chains = new Chains(sql, findings);
		part(this::checkPages);
		part(() -> Layout.check(sql, types, findings));
		part(fixed::checkFacts);
		part(fixed::checkWaiting);
		progress.split(REST);
		SubMonitor operations = progress.split(CHAIN);
		part(() -> chains.check(operations));
		SubMonitor states = progress.split(RECORDS);
		part(() -> checkRecords(states));
		part(fixed::checkStrays);
		part(fixed::checkContents);
		SubMonitor terms = progress.split(SEARCH);
		part(() -> new SearchTerms(sql, search, findings).check(terms));
		return new VerifyReport(records, chains.operations(), findings.all());
	}

	private void part(Findings.Part part) {
		findings.part(Problem.FILE_DAMAGED, "", part);
	}

	private void checkPages() throws SQLException {
		for (String damage : sql.list("PRAGMA integrity_check", row -> row.getString(1))) {
			if (!"ok".equals(damage)) {
				findings.add(Problem.FILE_DAMAGED, "", damage);
			}
		}
	}

	private void checkRecords(SubMonitor states) throws SQLException {
		RecordRows rows = new RecordRows(sql, types, tables);
		List<Long> numbers = sql.list("SELECT DISTINCT record FROM operation ORDER BY record", row -> row.getLong(1));
		states.setWorkRemaining(numbers.size() / Chains.PAGE + 1);
		for (int i = 0; i < numbers.size(); i++) {
			if (i % Chains.PAGE == 0) {
				states.split(1);
			}
			long number = numbers.get(i);
			String name = sql.first("SELECT coalesce(key, id) FROM object WHERE number = ?", row -> row.getString(1), number).orElse("");
			findings.part(Problem.STATE_DIFFERS, name, () -> {
				for (String difference : rows.differences(number, new RecordLog(sql, number, types, tables))) {
					findings.add(Problem.STATE_DIFFERS, name, difference);
				}
			});
			records++;
		}
	}
}
