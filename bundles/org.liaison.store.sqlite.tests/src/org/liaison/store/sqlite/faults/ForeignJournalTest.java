package org.liaison.store.sqlite.faults;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.core.Device;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.Problem;
import org.liaison.core.Register;
import org.liaison.core.RegisterException;
import org.liaison.core.RegisterStore.Mode;
import org.liaison.model.Ids;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;
import org.liaison.model.Record;
import org.liaison.store.sqlite.SqliteStore;
import org.liaison.testing.Harbour;

/** A journal that lies beside a register but was written to another: it is kept, and nothing of it gets into the register. */
class ForeignJournalTest {

	private static final Device DESK = new Device(Ids.newId(), "Lin");

	private final SqliteStore store = new SqliteStore();
	private final Harbour harbour = new Harbour();
	@TempDir
	private Path folder;

	/** A closed register; its name is in its records. */
	private Path closed(String name, int ships) {
		Path file = folder.resolve(name + ".liaison");
		try (Register register = store.create(file, harbour.types(), DESK)) {
			save(register, name, ships);
		}
		return file;
	}

	private void save(Register register, String name, int ships) {
		for (int i = 0; i < ships; i++) {
			try (Edit edit = Edits.open(register)) {
				Record ship = edit.create(harbour.eClass("Ship"));
				ship.setTitle(LocalizedText.of(Language.EN, name + " " + i));
				edit.save("");
			}
		}
	}

	/** What a program leaves that is killed after it has saved more: file and journal under another name. */
	private Path killed(Path file, String name, int ships) throws IOException {
		Path left = folder.resolve(name + ".liaison");
		Path opened = folder.resolve("opened-" + name + ".liaison");
		Files.copy(file, opened);
		try (Register register = open(opened)) {
			save(register, name, ships);
			Files.copy(opened, left);
			Files.copy(wal(opened), wal(left));
		}
		return left;
	}

	private Register open(Path file) {
		return store.open(file, harbour.types(), DESK, Mode.READ_WRITE, null);
	}

	private static Path wal(Path file) {
		return Path.of(file + "-wal");
	}

	private void assertHolds(Path file, int ships) {
		try (Register register = open(file)) {
			assertEquals(List.of(), register.verify(null).findings());
			assertEquals(ships, register.verify(null).records());
			save(register, "after", 1);
			assertEquals(List.of(), register.verify(null).findings());
		}
	}

	private void assertPutAside(Path file, Path foreign, int ships) throws IOException {
		byte[] before = Files.readAllBytes(file);
		byte[] journal = Files.readAllBytes(foreign);
		Files.copy(foreign, wal(file));
		RegisterException refused = assertThrows(RegisterException.class, () -> open(file));
		assertEquals(Problem.FOREIGN_JOURNAL, refused.problem());
		assertArrayEquals(before, Files.readAllBytes(file));
		assertFalse(Files.exists(wal(file)));
		try (Stream<Path> files = Files.list(folder)) {
			Path kept = files.filter(path -> path.toString().startsWith(wal(file) + ".foreign-")).findFirst().orElseThrow();
			assertArrayEquals(journal, Files.readAllBytes(kept));
			assertTrue(refused.getMessage().contains(kept.toString()), refused.getMessage());
		}
		assertHolds(file, ships);
	}

	@Test
	void ofAnotherRegister() throws IOException {
		Path sea = closed("sea", 20);
		Path river = closed("river", 25);
		Path killedSea = killed(sea, "sea2", 30);
		Path killedRiver = killed(river, "river2", 3);
		assertPutAside(sea, wal(killedRiver), 20);
		assertPutAside(river, wal(killedSea), 25);
		assertHolds(killedSea, 50);
		assertHolds(killedRiver, 28);
	}

	@Test
	void ofAnotherCopyOfTheSameRegister() throws IOException {
		Path sea = closed("sea", 20);
		Path copy = folder.resolve("copy.liaison");
		Files.copy(sea, copy);
		try (Register register = open(copy)) {
			save(register, "copy", 5);
		}
		Path killedSea = killed(sea, "sea2", 12);
		Path killedCopy = killed(copy, "copy2", 10);
		assertPutAside(copy, wal(killedSea), 25);
		assertPutAside(sea, wal(killedCopy), 20);
		assertHolds(killedSea, 32);
		assertHolds(killedCopy, 35);
	}

	/** Each register goes on from many journals: what a checkpoint has brought into the file is in the journal as well. */
	@Test
	void theOwnOneIsKnownHoweverLongItIs() throws IOException {
		Path sea = closed("sea", 1);
		assertHolds(killed(sea, "sea2", 400), 401);
	}

	@Test
	void aForeignOneIsNotRescuedAndNotRestored() throws IOException {
		Path sea = closed("sea", 20);
		Path journal = wal(killed(closed("river", 25), "river2", 30));
		Files.copy(journal, wal(sea));
		assertEquals(20, store.rescue(sea, List.of(), folder.resolve("rescued.liaison"), harbour.types(), DESK, null).records());
		assertTrue(Files.exists(wal(sea)));
		Path kept = folder.resolve("kept.liaison");
		store.restore(folder.resolve("rescued.liaison"), sea, kept, null);
		assertHolds(sea, 20);
		assertPutAside(kept, move(wal(kept)), 20);
	}

	private Path move(Path file) throws IOException {
		return Files.move(file, folder.resolve("moved"));
	}
}
