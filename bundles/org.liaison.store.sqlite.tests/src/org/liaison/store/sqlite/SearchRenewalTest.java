package org.liaison.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.Problem;
import org.liaison.core.RecordRef;
import org.liaison.core.RegisterException;
import org.liaison.core.RegisterStore;
import org.liaison.core.RegisterStore.Mode;
import org.liaison.core.query.FilterParser;
import org.liaison.core.query.Query;
import org.liaison.core.query.SearchQuery;
import org.liaison.model.Language;
import org.liaison.model.Record;
import org.liaison.store.sqlite.db.Database;
import org.liaison.store.sqlite.db.Database.Access;
import org.liaison.store.sqlite.schema.Facts;
import org.liaison.testing.RegisterFixture;

/** A program with another analyzer makes the search index anew while the register is used. */
class SearchRenewalTest extends RegisterFixture {

	private static final int SHIPS = 250;

	/** Cancels when it was asked some times. */
	private static final class Impatient extends NullProgressMonitor {

		private int left;

		Impatient(int left) {
			this.left = left;
		}

		@Override
		public boolean isCanceled() {
			return left-- <= 0;
		}
	}

	@Override
	protected RegisterStore store() {
		return new SqliteStore();
	}

	@BeforeEach
	void writeWithAnEarlierAnalyzer() {
		try (Edit edit = Edits.open(register)) {
			for (int i = 0; i < SHIPS; i++) {
				create(edit, "Ship", "Aurora");
			}
			edit.save("");
		}
		Path file = register.file();
		register.close();
		try (Database database = new Database(file, Access.READ_WRITE)) {
			database.write(sql -> {
				sql.execute("DROP TABLE search");
				sql.execute("CREATE VIRTUAL TABLE search USING fts5 (title, text, han, type, content='', contentless_delete=1, tokenize='ascii')");
				sql.run("INSERT INTO search (rowid, title) SELECT number, 'otherwise' FROM object");
				Facts.put(sql, "analyzer", "0");
				return null;
			});
		}
		register = store().open(file, harbour.types(), DESK, Mode.READ_WRITE, null);
	}

	private int found(String words) {
		return register.search(new SearchQuery(words, Set.of(), false, 1000)).size();
	}

	private long listed(String words) {
		return register.count(new Query(harbour.type("Ship"), FilterParser.of(register).parse(harbour.type("Ship"), words), List.of(), List.of(),
				Language.EN));
	}

	@Test
	void theRegisterIsUsableAtOnceAndSaysWhatIsMissing() {
		assertTrue(register.renewal().isDue());
		assertEquals(0, register.renewal().percent());
		assertEquals(List.of("SHP-7"), register.search(new SearchQuery("shp-7", Set.of(), false, 5)).stream().map(RecordRef::key).toList());
		assertEquals(0, found("otherwise"), "what the other analyzer wrote counts no more");
		assertEquals(Problem.SEARCH_RENEWING, assertThrows(RegisterException.class, () -> listed("aurora")).problem());
		assertEquals(SHIPS, listed(""));
		assertTrue(register.verify(null).clean());
	}

	@Test
	void onceDoneEverythingIsFound() {
		register.renewal().run(new NullProgressMonitor());
		assertFalse(register.renewal().isDue());
		assertEquals(100, register.renewal().percent());
		assertEquals(SHIPS, found("aurora"));
		assertEquals(SHIPS, listed("aurora"));
		reopen();
		assertFalse(register.renewal().isDue());
		assertTrue(register.verify(null).clean());
	}

	@Test
	void whatWasInterruptedGoesOnLater() {
		assertEquals(Problem.CANCELLED, assertThrows(RegisterException.class, () -> register.renewal().run(new Impatient(2))).problem());
		int some = found("aurora");
		assertTrue(some > 0 && some < SHIPS, "found: " + some);
		reopen();
		assertTrue(register.renewal().isDue());
		assertEquals(some, found("aurora"), "what was done is not done again");
		register.renewal().run(null);
		assertEquals(SHIPS, found("aurora"));
	}

	@Test
	void changesMadeMeanwhileAreInTheIndex() {
		assertThrows(RegisterException.class, () -> register.renewal().run(new Impatient(1)));
		try (Edit edit = Edits.open(register)) {
			Record early = edit.load("SHP-1");
			early.setTitle(early.getTitle().with(Language.EN, "Varyag"));
			Record late = edit.load("SHP-" + SHIPS);
			late.setTitle(late.getTitle().with(Language.EN, "Varyag"));
			edit.delete(edit.load("SHP-2"));
			edit.delete(edit.load("SHP-" + (SHIPS - 1)));
			create(edit, "Ship", "Varyag");
			edit.save("");
		}
		assertEquals(3, found("varyag"), "what is changed is found at once");
		register.renewal().run(null);
		assertEquals(3, found("varyag"));
		assertEquals(SHIPS - 4, found("aurora"));
		assertTrue(register.verify(null).clean());
	}

	@Test
	void whoMayOnlyReadFindsByKeyAndIsToldTheRest() {
		Path file = register.file();
		register.close();
		try (Database database = new Database(file, Access.READ_WRITE)) {
			database.write(sql -> sql.run("DELETE FROM register WHERE name = 'analyzer.renewed'"));
		}
		register = store().open(file, harbour.types(), DESK, Mode.READ_ONLY, null);
		assertTrue(register.renewal().isDue());
		assertEquals(1, found("SHP-3"));
		assertEquals(0, found("otherwise"));
		assertEquals(Problem.READ_ONLY_FILE, assertThrows(RegisterException.class, () -> register.renewal().run(null)).problem());
	}
}
