package org.liaison.store.sqlite.faults;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaison.core.Device;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.Problem;
import org.liaison.core.Register;
import org.liaison.core.RegisterException;
import org.liaison.core.RegisterStore;
import org.liaison.core.RegisterStore.Mode;
import org.liaison.core.backup.RescueReport;
import org.liaison.core.operation.FieldKey;
import org.liaison.core.operation.RecordState;
import org.liaison.model.Ids;
import org.liaison.model.Record;
import org.liaison.store.sqlite.SqliteStore;
import org.liaison.store.sqlite.db.Database;
import org.liaison.store.sqlite.db.Database.Access;
import org.liaison.testing.RegisterFixture;

/** What a damaged register still has is saved into a new one, and what it has no more is named. */
class RescueTest extends RegisterFixture {

	private static final Device SPARE = new Device(Ids.newId(), "Lin");
	private static final int SHIPS = 120;
	private static final int PAGE = 4096;

	private final List<RecordState> before = new ArrayList<>();
	private String content;
	private Path file;

	@Override
	protected RegisterStore store() {
		return new SqliteStore();
	}

	@BeforeEach
	void fill() {
		List<String> ids = new ArrayList<>();
		try (Edit edit = Edits.open(register)) {
			Record quay = create(edit, "Quay", "North");
			ids.add(quay.getId());
			for (int i = 0; i < SHIPS; i++) {
				Record ship = create(edit, "Ship", "Ship " + i);
				set(ship, "flag", "RU");
				set(ship, "berth", quay);
				list(ship, "names").add("Name " + i);
				ids.add(ship.getId());
			}
			edit.save("");
			set(edit.load(ids.get(5)), "flag", "CN");
			edit.save("");
			edit.delete(edit.load(ids.removeLast()));
			edit.save("");
		}
		content = register.store(new byte[] { 1, 2, 3 });
		ids.forEach(id -> before.add(register.read(id).orElseThrow()));
		file = register.file();
		register.close();
	}

	private RescueReport rescue(Path... backups) {
		Path saved = folder.resolve("saved.liaison");
		RescueReport report = store().rescue(file, List.of(backups), saved, harbour.types(), SPARE, null);
		register = store().open(saved, harbour.types(), SPARE, Mode.READ_WRITE, null);
		assertEquals(List.of(), register.verify(null).findings());
		return report;
	}

	private void damage(String sql) {
		try (Database database = new Database(file, Access.READ_WRITE)) {
			database.write(connection -> connection.run(sql));
		}
	}

	/** Overwrites every page of some tables and indexes. */
	private void destroy(String names) throws IOException {
		byte[] bytes = Files.readAllBytes(file);
		try (Database database = new Database(file, Access.READ_ONLY)) {
			database.read(sql -> sql.list("SELECT pgoffset, pgsize FROM dbstat WHERE name GLOB ?", row -> {
				Arrays.fill(bytes, row.getInt(1), row.getInt(1) + row.getInt(2), (byte) 0x5A);
				return null;
			}, names));
		}
		Files.write(file, bytes);
	}

	private void assertAllThere() {
		for (RecordState state : before) {
			assertEquals(state, register.read(state.root().id()).orElseThrow());
		}
		assertTrue(register.find("SHP-" + SHIPS).isEmpty(), "what was deleted stays deleted");
		assertArrayEquals(new byte[] { 1, 2, 3 }, register.content(content).orElseThrow());
	}

	@Test
	void aSoundRegisterIsCopiedWithItsHistory() throws IOException {
		byte[] bytes = Files.readAllBytes(file);
		RescueReport report = rescue();
		assertTrue(report.complete(), report.toString());
		assertAllThere();
		assertEquals(2, register.history(before.get(5).root().id(), null, 9).size());
		assertArrayEquals(bytes, Files.readAllBytes(file), "the damaged file is not touched");
	}

	@Test
	void rowsAndIndexesAreMadeOfTheOperations() throws IOException {
		destroy("harbour_*");
		destroy("*_by_*");
		destroy("sqlite_autoindex_*");
		destroy("reference");
		destroy("value");
		destroy("search_*");
		RescueReport report = rescue();
		assertEquals(0, report.lostOperations());
		assertAllThere();
	}

	@Test
	void whereOperationsAreLostTheRowsTellWhatWasLast() {
		damage("UPDATE operation SET after = replace(after, 'Ship', 'Boat') WHERE number BETWEEN 20 AND 30");
		RescueReport report = rescue();
		assertEquals(11, report.lostOperations(), report.toString());
		assertEquals(List.of(), report.lost());
		assertFalse(report.repaired().isEmpty());
		for (RecordState state : before) {
			assertEquals(state.root().fields().get(new FieldKey("title", "en")),
					register.read(state.root().id()).orElseThrow().root().fields().get(new FieldKey("title", "en")));
		}
	}

	@Test
	void whatIsNowhereIsNamed() {
		damage("UPDATE operation SET after = replace(after, 'Ship 7\"', 'Boat 7\"') WHERE feature IS NULL");
		damage("DELETE FROM harbour_ship WHERE title$en = 'Ship 7'");
		damage("UPDATE content SET bytes = x'00'");
		RescueReport report = rescue();
		assertTrue(report.lost().contains("SHP-8"), report.toString());
		assertTrue(report.lost().contains(content), report.toString());
		assertEquals(1, report.lostOperations());
	}

	@Test
	void whereNothingCanBeReadNothingIsMade() throws IOException {
		byte[] bytes = Files.readAllBytes(file);
		Arrays.fill(bytes, (byte) 0x5A);
		ByteBuffer.wrap(bytes).putInt(68, 0x4C494149);
		Files.write(file, bytes);
		Path saved = folder.resolve("saved.liaison");
		RegisterException refused = assertThrows(RegisterException.class, () -> store().rescue(file, List.of(), saved, harbour.types(), SPARE, null));
		assertEquals(Problem.NOTHING_TO_RESCUE, refused.problem());
		assertTrue(refused.getMessage().contains(file.toString()), refused.getMessage());
		assertFalse(Files.exists(saved));
	}

	private void overwrite(int first, int pages) throws IOException {
		byte[] bytes = Files.readAllBytes(file);
		Arrays.fill(bytes, (first - 1) * PAGE, Math.min(bytes.length, (first - 1 + pages) * PAGE), (byte) 0x5A);
		Files.write(file, bytes);
	}

	/** It has the header, and the definitions of the tables or the way to them. */
	@Test
	void theFirstPageIsNotNeeded() throws IOException {
		overwrite(1, 1);
		RescueReport report = rescue();
		assertEquals(0, report.lostOperations(), report.toString());
		assertAllThere();
	}

	/** Wherever the damage is: a record is as it was, or it is named. */
	@Test
	void whateverPagesAreGoneTheRestIsSavedAndWhatIsMissingIsNamed() throws IOException {
		byte[] whole = Files.readAllBytes(file);
		int pages = whole.length / PAGE;
		for (int gone : new int[] { 1, 2, 40 }) {
			for (int first = 1; first <= pages; first += Math.max(10, gone / 2)) {
				Files.write(file, whole);
				overwrite(first, gone);
				String place = gone + " pages at " + first + " of " + pages + ": ";
				try {
					RescueReport report = rescue();
					long same = before.stream().filter(state -> register.read(state.root().id()).filter(state::equals).isPresent()).count();
					boolean named = report.lostOperations() > 0 || !report.counted();
					assertTrue(same == before.size() || named, place + report);
					assertTrue(gone > 2 || same == before.size(), place + report);
				} catch (RegisterException e) {
					assertEquals(Problem.NOTHING_TO_RESCUE, e.problem(), place + e.getMessage());
					assertTrue(gone > 2, place);
				}
				register.close();
				Files.deleteIfExists(folder.resolve("saved.liaison"));
			}
		}
	}

	@Test
	void whatABackupHasIsNotLostWhateverPagesAreGone() throws IOException {
		Path backup = folder.resolve("backup.liaison");
		store().copy(file, backup, null);
		byte[] whole = Files.readAllBytes(file);
		for (int first = 1; first <= whole.length / PAGE; first += 30) {
			Files.write(file, whole);
			overwrite(first, 40);
			rescue(backup);
			assertAllThere();
			register.close();
			Files.delete(folder.resolve("saved.liaison"));
		}
		overwrite(1, whole.length);
		assertEquals(List.of(backup), rescue(backup).backups());
		assertAllThere();
	}

	/** What was saved since the backup builds on what only the backup has. */
	@Test
	void anOlderBackupFillsTheGapBeforeWhatOnlyTheRegisterHas() {
		Path backup = folder.resolve("backup.liaison");
		store().copy(file, backup, null);
		register = store().open(file, harbour.types(), DESK, Mode.READ_WRITE, null);
		String later = saved("Ship", "Later");
		register.close();
		damage("DELETE FROM operation WHERE number BETWEEN 20 AND (SELECT max(number) - 1 FROM operation)");
		damage("DELETE FROM harbour_ship");
		RescueReport report = rescue(backup);
		assertEquals(0, report.lostOperations(), report.toString());
		assertAllThere();
		assertEquals(1, register.history(later, null, 9).size());
	}

	/** A register of the same name was here before, and its backups still are. */
	@Test
	void aBackupOfAnotherRegisterIsNotTaken() throws IOException {
		Path other = folder.resolve("other.liaison");
		try (Register strange = store().create(other, harbour.types(), DESK)) {
			register = strange;
			saved("Ship", "Stranger");
		}
		for (boolean named : new boolean[] { true, false }) {
			damage(named ? "DELETE FROM operation WHERE number = 100" : "DELETE FROM register WHERE name = 'id'");
			RescueReport report = rescue(other);
			assertEquals(List.of(), report.backups());
			assertTrue(report.lostOperations() > 0, report.toString());
			assertAllThere();
			register.close();
			Files.delete(folder.resolve("saved.liaison"));
		}
	}

	@Test
	void aBackupTakesThePlaceOfTheRegisterWhichIsKept() throws IOException {
		Path backup = folder.resolve("backup.liaison");
		store().copy(file, backup, null);
		register = store().open(file, harbour.types(), DESK, Mode.READ_WRITE, null);
		String later = saved("Ship", "Later");
		Path kept = folder.resolve("kept.liaison");
		assertEquals(Problem.LOCKED, assertThrows(RegisterException.class, () -> store().restore(backup, file, kept, null)).problem());
		register.close();
		store().restore(backup, file, kept, null);
		register = store().open(file, harbour.types(), SPARE, Mode.READ_WRITE, null);
		assertAllThere();
		assertTrue(register.read(later).isEmpty());
		try (Register old = store().open(kept, harbour.types(), DESK, Mode.READ_ONLY, null)) {
			assertTrue(old.read(later).isPresent());
		}
		Register closed = register;
		closed.close();
		Files.write(backup, Arrays.copyOf(Files.readAllBytes(backup), 9000));
		assertEquals(Problem.DAMAGED, assertThrows(RegisterException.class,
				() -> store().restore(backup, file, folder.resolve("kept2.liaison"), null)).problem());
		register = store().open(file, harbour.types(), SPARE, Mode.READ_ONLY, null);
		assertAllThere();
	}
}
