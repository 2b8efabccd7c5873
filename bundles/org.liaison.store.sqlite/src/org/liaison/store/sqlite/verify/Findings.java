package org.liaison.store.sqlite.verify;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.OperationCanceledException;
import org.liaison.core.VerifyReport.Finding;
import org.liaison.core.VerifyReport.Problem;
import org.liaison.store.sqlite.db.Failures;

/** What was found so far. */
final class Findings {

	/** Whoever has so many needs a backup and no longer list. */
	private static final int MOST = 1_000;

	/** A part of the check. */
	@FunctionalInterface
	interface Part {
		/** Checks it. */
		void run() throws SQLException;
	}

	private final List<Finding> all = new ArrayList<>();

	void add(Problem problem, String record, String detail) {
		if (all.size() < MOST) {
			all.add(new Finding(problem, record, detail));
		}
	}

	/** Runs a part; where something cannot be read or makes no sense, that is a finding, and the other parts are checked all the same. */
	void part(Problem problem, String record, Part part) {
		try {
			part.run();
		} catch (OperationCanceledException e) {
			throw e;
		} catch (SQLException e) {
			if (Failures.isInterruption(e)) {
				throw new OperationCanceledException();
			}
			add(Problem.FILE_DAMAGED, record, String.valueOf(e.getMessage()));
		} catch (RuntimeException e) {
			add(problem, record, String.valueOf(e.getMessage()));
		}
	}

	int count() {
		return all.size();
	}

	List<Finding> all() {
		return List.copyOf(all);
	}
}
