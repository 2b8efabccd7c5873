package org.liaison.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.Problem;
import org.liaison.core.RegisterException;
import org.liaison.core.RegisterStore;
import org.liaison.core.VerifyReport;
import org.liaison.model.Record;
import org.liaison.model.PartialDate;
import org.liaison.store.sqlite.db.Database;
import org.liaison.store.sqlite.db.Database.Access;
import org.liaison.testing.RegisterFixture;

/** Whatever somebody changes behind the register's back, verifying finds it. */
class VerifyTest extends RegisterFixture {

	@Override
	protected RegisterStore store() {
		return new SqliteStore();
	}

	@BeforeEach
	void fill() {
		try (Edit edit = Edits.open(register)) {
			Record quay = create(edit, "Quay", "North");
			Record ship = create(edit, "Ship", "Aurora");
			set(ship, "built", PartialDate.parse("1998"));
			set(ship, "flag", "RU");
			list(ship, "names").add("Rora");
			list(ship, "calls").add(quay);
			set(ship, "berth", quay);
			edit.save("");
			set(ship, "flag", "CN");
			edit.save("");
		}
		register.store(new byte[] { 1, 2, 3 });
	}

	@Test
	void anUntouchedRegisterIsClean() {
		VerifyReport report = register.verify(new NullProgressMonitor());
		assertEquals(List.of(), report.findings());
		assertEquals(2, report.records());
		assertEquals(3, report.operations());
	}

	/** The parts of the search index are put together by others while this connection stays open. */
	@Test
	void aRegisterThatIsKeptOpenIsCleanHoweverMuchIsSaved() {
		for (int i = 0; i < 40; i++) {
			assertEquals(List.of(), register.verify(null).findings(), "after " + i);
			saved("Ship", "Ship " + i);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			UPDATE harbour_ship SET flag = 'KZ'                          | STATE_DIFFERS
			UPDATE harbour_ship SET built$last = '2020-01-01'            | STATE_DIFFERS
			UPDATE harbour_ship SET berth = NULL                         | STATE_DIFFERS
			DELETE FROM harbour_ship                                     | STATE_DIFFERS
			UPDATE object SET title$en = 'Borea' WHERE key = 'SHP-1'     | STATE_DIFFERS
			UPDATE object SET live = 0 WHERE key = 'SHP-1'               | STATE_DIFFERS
			DELETE FROM reference                                        | STATE_DIFFERS
			UPDATE value SET value = 'Other'                             | STATE_DIFFERS
			UPDATE value SET folded = 'other'                            | STATE_DIFFERS
			UPDATE operation SET after = 'KZ' WHERE feature IS NOT NULL  | CHAIN_BROKEN
			UPDATE edit SET author = 'Nobody'                            | CHAIN_BROKEN
			DELETE FROM operation WHERE sequence = 3                     | CHAIN_BROKEN
			UPDATE operation SET clock = clock + 1 WHERE sequence = 1    | CHAIN_BROKEN
			UPDATE content SET bytes = x'010204'                         | CONTENT_DIFFERS
			DELETE FROM search                                           | INDEX_DIFFERS
			""")
	void everyChangeBehindItsBackIsFound(String tampering, VerifyReport.Problem problem) {
		try (Database database = new Database(register.file(), Access.READ_WRITE)) {
			assertTrue(database.write(sql -> sql.run(tampering)) > 0 || tampering.contains("search"));
		}
		VerifyReport report = register.verify(null);
		assertFalse(report.clean());
		Set<VerifyReport.Problem> found = report.findings().stream().map(VerifyReport.Finding::problem).collect(Collectors.toSet());
		assertTrue(found.contains(problem), report.toString());
	}

	/** A part that is broken off is no damage. */
	@Test
	void verifyingCanBeCancelledAtAnyMoment() {
		boolean cancelled = true;
		for (int questions = 0; cancelled; questions++) {
			AtomicInteger patience = new AtomicInteger(questions);
			NullProgressMonitor monitor = new NullProgressMonitor() {

				@Override
				public boolean isCanceled() {
					return patience.getAndDecrement() <= 0;
				}
			};
			try {
				assertEquals(List.of(), register.verify(monitor).findings());
				cancelled = false;
			} catch (RegisterException e) {
				assertEquals(Problem.CANCELLED, e.problem());
			}
			assertTrue(cancelled || questions > 0, "it is asked");
		}
	}
}
