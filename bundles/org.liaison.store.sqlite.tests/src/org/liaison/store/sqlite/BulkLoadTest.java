package org.liaison.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.RegisterException;
import org.liaison.core.RegisterStore;
import org.liaison.core.query.Filter;
import org.liaison.core.query.Query;
import org.liaison.model.Language;
import org.liaison.model.Record;
import org.liaison.store.sqlite.db.Database;
import org.liaison.store.sqlite.db.Database.Access;
import org.liaison.testing.RegisterFixture;

/** Thousands of new records at once: their indexes are made at the end, and are the same as ever. */
class BulkLoadTest extends RegisterFixture {

	private static final int MANY = 6000;

	@Override
	protected RegisterStore store() {
		return new SqliteStore();
	}

	@Test
	void manyRecordsAreWrittenWithAllThatFindsThem() {
		saved("Quay", "North");
		List<String> before = indexes();
		try (Edit edit = Edits.open(register)) {
			for (int i = 0; i < MANY; i++) {
				set(create(edit, "Ship", "Ship " + i), "flag", i % 2 == 0 ? "RU" : "CN");
			}
			edit.save("");
		}
		assertEquals(before, indexes());
		assertFalse(before.isEmpty());
		assertTrue(register.verify(new NullProgressMonitor()).clean());
		var type = harbour.types().named("Ship");
		var flag = type.eClass().getEStructuralFeature("flag");
		var rows = register.rows(new Query(type, Filter.ALL, List.of(new Query.Sort(flag, false)), List.of(flag), Language.EN));
		assertEquals("CN", rows.rows(MANY / 2 - 1, 1).getFirst().cells().getFirst());
		assertEquals("RU", rows.rows(MANY / 2, 1).getFirst().cells().getFirst());
	}

	@Test
	void whatIsRefusedLeavesTheIndexesAsTheyWere() {
		List<String> before = indexes();
		try (Edit edit = Edits.open(register)) {
			for (int i = 0; i < MANY; i++) {
				Record ship = create(edit, "Ship", "Ship " + i);
				ship.setKey("SHP-" + Math.max(1, i));
			}
			assertThrows(RegisterException.class, () -> edit.save(""));
		}
		assertEquals(before, indexes());
		assertTrue(register.verify(new NullProgressMonitor()).clean());
	}

	private List<String> indexes() {
		try (Database database = new Database(register.file(), Access.READ_ONLY)) {
			return database.read(sql -> sql.list("SELECT sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL ORDER BY name",
					row -> row.getString(1)));
		}
	}
}
