package org.liaison.store.sqlite.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
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
import org.liaison.store.sqlite.format.OldRegister;
import org.liaison.testing.Harbour;

/** The disk is full at whatever moment: what was saved is there, and once there is room again, work goes on. */
class DiskFullTest {

	private static final Device DESK = new Device(Ids.newId(), "Lin");
	private static final int STEP = 24 * 1024;

	private final SqliteStore store = new SqliteStore();
	private final Harbour harbour = new Harbour();
	private final List<String> saved = new ArrayList<>();
	@TempDir
	private Path folder;
	private Path file;
	private Path filler;

	/** A small file system in memory, which only an administrator can have; elsewhere the test says that it was skipped. */
	@BeforeEach
	void mount() throws InterruptedException {
		assumeTrue(call("mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", folder.toString()), "a file system cannot be mounted here");
		file = folder.resolve("register.liaison");
		filler = folder.resolve("filler");
	}

	@AfterEach
	void unmount() throws InterruptedException {
		call("umount", folder.toString());
	}

	private static boolean call(String... command) throws InterruptedException {
		try {
			return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
		} catch (IOException noSuchProgram) {
			return false;
		}
	}

	/** Leaves this much room. */
	private void fill(long room) throws IOException {
		Files.deleteIfExists(filler);
		long free = Files.getFileStore(folder).getUsableSpace();
		Files.write(filler, new byte[(int) Math.max(0, free - room)]);
	}

	private void assertFull(Runnable work) {
		RegisterException refused = assertThrows(RegisterException.class, work::run);
		assertEquals(Problem.DISK_FULL, refused.problem(), () -> String.valueOf(refused.getCause()));
	}

	/** No file has the name, nor one that begins so. */
	private void assertNothingOf(Path copy) {
		String[] left = folder.toFile().list((parent, name) -> name.startsWith(copy.getFileName().toString()));
		assertEquals(List.of(), List.of(left));
	}

	private void save(Register register, int ships) {
		try (Edit edit = Edits.open(register)) {
			List<String> ids = new ArrayList<>();
			for (int i = 0; i < ships; i++) {
				Record ship = edit.create(harbour.eClass("Ship"));
				ship.setTitle(LocalizedText.of(Language.EN, "Aurora " + "x".repeat(500)));
				ids.add(ship.getId());
			}
			edit.save("");
			saved.addAll(ids);
		}
	}

	private void assertAllThere(Register register) {
		assertEquals(saved.size(), register.refs(saved).size());
		assertEquals(List.of(), register.verify(null).findings());
	}

	@Test
	void whileSavingAndImporting() throws IOException {
		try (Register register = store.create(file, harbour.types(), DESK)) {
			for (int room = 0; room < 8 * STEP; room += STEP) {
				fill(room);
				assertFull(() -> {
					while (true) {
						save(register, 1);
					}
				});
				assertFull(() -> save(register, 300));
				assertFull(() -> register.store(new byte[1 << 20]));
				assertAllThere(register);
				Files.delete(filler);
				save(register, 1);
			}
			assertAllThere(register);
		}
		try (Register register = store.open(file, harbour.types(), DESK, Mode.READ_WRITE, null)) {
			assertAllThere(register);
		}
	}

	@Test
	void whileCreatingAndBackingUp() throws IOException {
		for (int room = 0; room < 8 * STEP; room += STEP) {
			fill(room);
			assertFull(() -> store.create(file, harbour.types(), DESK).close());
			assertFalse(Files.exists(file), "it appears when it is whole");
		}
		Files.delete(filler);
		try (Register register = store.create(file, harbour.types(), DESK)) {
			save(register, 50);
			for (int room = 0; room < 8 * STEP; room += STEP) {
				fill(room);
				Path backup = folder.resolve("backup.liaison");
				assertFull(() -> store.copy(file, backup, null));
				assertNothingOf(backup);
			}
			assertAllThere(register);
		}
	}

	@Test
	void whileUpgrading() throws IOException {
		OldRegister.unpack(file);
		byte[] before = Files.readAllBytes(file);
		for (int room = 0; room < before.length; room += before.length / 4) {
			fill(room);
			assertFull(() -> store.open(file, OldRegister.types(), DESK, Mode.READ_WRITE, null).close());
		}
		Files.delete(filler);
		try (Register register = store.open(file, OldRegister.types(), DESK, Mode.READ_WRITE, null)) {
			assertEquals(183, register.verify(null).operations());
		}
	}
}
