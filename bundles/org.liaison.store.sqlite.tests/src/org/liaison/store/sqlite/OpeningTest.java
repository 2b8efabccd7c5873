package org.liaison.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.Problem;
import org.liaison.core.Register;
import org.liaison.core.RegisterException;
import org.liaison.core.RegisterStore;
import org.liaison.core.RegisterStore.Mode;
import org.liaison.store.sqlite.db.Database;
import org.liaison.store.sqlite.db.Database.Access;
import org.liaison.store.sqlite.schema.format.Formats;
import org.liaison.testing.RegisterFixture;

/** What is said of files that cannot be opened, and that they stay as they are. */
class OpeningTest extends RegisterFixture {

	@Override
	protected RegisterStore store() {
		return new SqliteStore();
	}

	/** A closed register with some records in it. */
	private Path file() {
		try (Edit edit = Edits.open(register)) {
			for (int i = 0; i < 200; i++) {
				create(edit, "Ship", "Ship " + i);
			}
			edit.save("");
		}
		register.close();
		return register.file();
	}

	private Register open(Path file, Mode mode) {
		return store().open(file, harbour.types(), DESK, mode, null);
	}

	private void assertRefused(Problem problem, Path file) throws IOException {
		byte[] before = Files.isRegularFile(file) ? Files.readAllBytes(file) : null;
		List<String> names = names();
		for (Mode mode : Mode.values()) {
			RegisterException refused = assertThrows(RegisterException.class, () -> open(file, mode));
			assertEquals(problem, refused.problem(), mode.name());
			assertEquals(file.toString(), refused.arguments().getFirst());
		}
		if (before != null) {
			assertArrayEquals(before, Files.readAllBytes(file));
		}
		assertEquals(names, names());
	}

	private List<String> names() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(path -> path.getFileName().toString()).sorted().toList();
		}
	}

	private Path written(String name, byte[] bytes) throws IOException {
		return Files.write(folder.resolve(name), bytes);
	}

	private Path changed(UnaryOperator<byte[]> change) throws IOException {
		Path file = file();
		return Files.write(file, change.apply(Files.readAllBytes(file)));
	}

	@Test
	void whatIsNoRegisterIsNotTouched() throws IOException {
		register.close();
		assertRefused(Problem.NOT_FOUND, folder.resolve("nothing.liaison"));
		assertRefused(Problem.NOT_A_REGISTER, Files.createDirectory(folder.resolve("folder.liaison")));
		assertRefused(Problem.NOT_A_REGISTER, written("empty.liaison", new byte[0]));
		assertRefused(Problem.NOT_A_REGISTER, written("text.liaison", "minutes of the meeting\n".repeat(300).getBytes(StandardCharsets.UTF_8)));
		Path other = folder.resolve("other.liaison");
		try (Database database = new Database(other, Access.CREATE)) {
			database.write(sql -> sql.run("CREATE TABLE notes (text TEXT)"));
		}
		assertRefused(Problem.NOT_A_REGISTER, other);
	}

	@Test
	void aNewerRegisterIsNotTouched() throws IOException {
		Path file = changed(bytes -> {
			ByteBuffer.wrap(bytes).putInt(60, 99);
			return bytes;
		});
		assertRefused(Problem.NEWER_FORMAT, file);
		RegisterException refused = assertThrows(RegisterException.class, () -> open(file, Mode.READ_WRITE));
		assertEquals(List.of(file.toString(), 99, Formats.CURRENT), refused.arguments());
	}

	@Test
	void aRegisterThatIsCutOffIsDamaged() throws IOException {
		assertRefused(Problem.DAMAGED, changed(bytes -> Arrays.copyOf(bytes, bytes.length / 2)));
	}

	@Test
	void aRegisterWithoutItsHeadIsDamaged() throws IOException {
		assertRefused(Problem.DAMAGED, changed(bytes -> {
			Arrays.fill(bytes, 0, 16, (byte) 'x');
			return bytes;
		}));
	}

	@Test
	void aRegisterWithoutItsTablesIsDamaged() throws IOException {
		assertRefused(Problem.DAMAGED, changed(bytes -> {
			new Random(1).nextBytes(bytes);
			ByteBuffer.wrap(bytes).put(0, "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII)).putInt(28, 1).putInt(60, 1)
					.putInt(68, 0x4C494149).putShort(16, (short) 4096);
			return bytes;
		}));
	}

	@Test
	void aReadOnlyFileOpensForReadingOnly() throws IOException {
		Path file = file();
		byte[] before = Files.readAllBytes(file);
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
		RegisterException refused = assertThrows(RegisterException.class, () -> open(file, Mode.READ_WRITE));
		assertEquals(Problem.READ_ONLY_FILE, refused.problem());
		try (Register opened = open(file, Mode.READ_ONLY)) {
			assertTrue(opened.find("SHP-200").isPresent());
		}
		assertArrayEquals(before, Files.readAllBytes(file));
	}

	@Test
	void aReadOnlyFolderOpensForReadingOnly() throws IOException {
		Path file = file();
		Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
		try {
			RegisterException refused = assertThrows(RegisterException.class, () -> open(file, Mode.READ_WRITE));
			assertEquals(Problem.READ_ONLY_FILE, refused.problem());
			try (Register opened = open(file, Mode.READ_ONLY)) {
				assertTrue(opened.find("SHP-200").isPresent());
			}
			assertEquals(List.of(file.getFileName().toString()), names());
		} finally {
			Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
		}
	}

	@Test
	void readingLeavesTheFileAsItWas() throws IOException {
		Path file = file();
		byte[] before = Files.readAllBytes(file);
		try (Register opened = open(file, Mode.READ_ONLY)) {
			assertTrue(opened.find("SHP-200").isPresent());
			assertTrue(opened.verify(null).clean());
		}
		assertArrayEquals(before, Files.readAllBytes(file));
		assertEquals(List.of(file.getFileName().toString()), names());
	}

	@Test
	void whoHoldsTheRegisterTooLongLocksIt() {
		try (Database other = new Database(register.file(), Access.READ_WRITE)) {
			other.write(sql -> {
				assertTrue(register.find("SHP-1").isEmpty(), "reading goes on");
				RegisterException refused = assertThrows(RegisterException.class, () -> saved("Ship", "Aurora"));
				assertEquals(Problem.LOCKED, refused.problem());
				return null;
			});
		}
		saved("Ship", "Aurora");
		assertTrue(register.find("SHP-1").isPresent() || register.find("SHP-2").isPresent());
	}

	@Test
	void whereNothingCanBeWrittenNothingIsCreated() throws IOException {
		Path notAFolder = written("file", new byte[] { 1 });
		RegisterException refused = assertThrows(RegisterException.class,
				() -> store().create(notAFolder.resolve("new.liaison"), harbour.types(), DESK));
		assertEquals(Problem.CANNOT_CREATE, refused.problem());
	}
}
