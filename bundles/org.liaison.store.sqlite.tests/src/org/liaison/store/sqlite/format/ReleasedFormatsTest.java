package org.liaison.store.sqlite.format;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.core.Device;
import org.liaison.core.Problem;
import org.liaison.core.Register;
import org.liaison.core.RegisterException;
import org.liaison.core.RegisterStore.Mode;
import org.liaison.core.VerifyReport;
import org.liaison.core.backup.Backup;
import org.liaison.core.backup.BackupFolder;
import org.liaison.core.operation.FieldKey;
import org.liaison.core.query.SearchQuery;
import org.liaison.core.types.RecordTypes;
import org.liaison.model.Ids;
import org.liaison.store.sqlite.SqliteStore;
import org.liaison.store.sqlite.db.Database;
import org.liaison.store.sqlite.db.Database.Access;
import org.liaison.store.sqlite.verify.Layout;

/**
 * Registers that earlier versions wrote open and lose nothing.
 */
class ReleasedFormatsTest {

	private static final Device DESK = new Device(Ids.newId(), "Lin");
	private static final RecordTypes TYPES = OldRegister.types();

	@TempDir
	private Path folder;
	private Path file;
	private byte[] before;

	@BeforeEach
	void unpack() throws IOException {
		file = folder.resolve("old.liaison");
		OldRegister.unpack(file);
		before = Files.readAllBytes(file);
	}

	private Register open(Mode mode) {
		return new SqliteStore().open(file, TYPES, DESK, mode, null);
	}

	private static void assertWhole(Register register) {
		VerifyReport report = register.verify(null);
		assertEquals(List.of(), report.findings());
		assertEquals(46, report.records());
		assertEquals(183, report.operations());
		String commitment = register.find("COM-1").orElseThrow().id();
		assertEquals("2027-06", register.read(commitment).orElseThrow().root().fields().get(FieldKey.of("agreed")));
		assertEquals(List.of("2027-06", "2027-03"), register.history(commitment, null, 9).stream()
				.filter(operation -> FieldKey.of("agreed").equals(operation.field())).map(operation -> operation.after()).toList());
		assertEquals("ORG-1", register.find("China Customs").orElseThrow().key());
		assertTrue(register.find("COM-11").isEmpty());
		if (!register.info().readOnly()) {
			register.renewal().run(null);
			String text = register.search(new SearchQuery("交换统计", Set.of(), false, 5)).getFirst().id();
			assertFalse(register.read(text).orElseThrow().objects().isEmpty());
		}
	}

	@Test
	void itIsUpgradedAfterABackup() {
		try (Register register = open(Mode.READ_WRITE)) {
			assertWhole(register);
		}
		List<Backup> backups = BackupFolder.beside(file).list();
		assertEquals(List.of(Backup.Kind.BEFORE_UPGRADE), backups.stream().map(Backup::kind).toList());
		file = backups.getFirst().file();
		try (Register register = open(Mode.READ_WRITE)) {
			assertWhole(register);
		}
	}

	@Test
	void forReadingItIsNotTouched() throws IOException {
		try (Register register = open(Mode.READ_ONLY)) {
			assertEquals(file, register.file());
			assertWhole(register);
			RegisterException refused = assertThrows(RegisterException.class, () -> register.nextKey("COM"));
			assertEquals(Problem.READ_ONLY_FILE, refused.problem());
		}
		assertArrayEquals(before, Files.readAllBytes(file));
		assertEquals(List.of(), BackupFolder.beside(file).list());
	}

	@Test
	void withoutABackupItIsNotUpgraded() throws IOException {
		Files.writeString(folder.resolve(BackupFolder.NAME), "no folder", StandardCharsets.UTF_8);
		assertThrows(RegisterException.class, () -> open(Mode.READ_WRITE));
		assertArrayEquals(before, Files.readAllBytes(file));
	}

	@Test
	void whileAnotherProgramHasItOpenItIsNotUpgraded() {
		try (Database other = new Database(file, Access.READ_WRITE)) {
			RegisterException refused = assertThrows(RegisterException.class, () -> open(Mode.READ_WRITE));
			assertEquals(Problem.LOCKED, refused.problem());
			assertEquals(1, (int) other.read(sql -> sql.number("PRAGMA user_version")).intValue());
		}
		try (Register register = open(Mode.READ_WRITE)) {
			assertWhole(register);
		}
	}

	@Test
	void anUpgradedRegisterHasTheTablesOfANewOne() {
		open(Mode.READ_WRITE).close();
		Path fresh = folder.resolve("new.liaison");
		new SqliteStore().create(fresh, TYPES, DESK).close();
		assertEquals(tables(fresh), tables(file));
	}

	private static Set<String> tables(Path register) {
		try (Database database = new Database(register, Access.READ_ONLY)) {
			return database.read(Layout::lines);
		}
	}
}
