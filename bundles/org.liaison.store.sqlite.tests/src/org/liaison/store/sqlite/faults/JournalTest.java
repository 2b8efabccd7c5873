package org.liaison.store.sqlite.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaison.core.Register;
import org.liaison.core.RegisterStore;
import org.liaison.core.RegisterStore.Mode;
import org.liaison.store.sqlite.SqliteStore;
import org.liaison.testing.RegisterFixture;

/** The journal beside a register that was not closed: gone or cut off. What is opened is a sound earlier state. */
class JournalTest extends RegisterFixture {

	private static final int SHIPS = 30;

	private Path file;
	private byte[] journal;

	@Override
	protected RegisterStore store() {
		return new SqliteStore();
	}

	/** The files as a program leaves them that is killed. */
	@BeforeEach
	void leave() throws IOException {
		reopen();
		for (int i = 0; i < SHIPS; i++) {
			saved("Ship", "Ship " + i);
		}
		file = folder.resolve("left.liaison");
		Files.copy(register.file(), file);
		journal = Files.readAllBytes(Path.of(register.file() + "-wal"));
	}

	private long opened(byte[] left) throws IOException {
		Path copy = folder.resolve("opened.liaison");
		for (String suffix : List.of("", "-wal", "-shm")) {
			Files.deleteIfExists(Path.of(copy + suffix));
		}
		Files.copy(file, copy);
		if (left != null) {
			Files.write(Path.of(copy + "-wal"), left);
		}
		try (Register opened = store().open(copy, harbour.types(), DESK, Mode.READ_WRITE, null)) {
			assertEquals(List.of(), opened.verify(null).findings());
			return opened.verify(null).operations();
		}
	}

	@Test
	void theWholeJournalHasAll() throws IOException {
		assertEquals(SHIPS, opened(journal));
	}

	@Test
	void withoutItTheRegisterIsWhatItWas() throws IOException {
		assertEquals(0, opened(null));
		assertEquals(0, opened(new byte[0]));
	}

	@Test
	void ofOneThatIsCutOffTheSoundPartCounts() throws IOException {
		Random random = new Random(20170808);
		for (int i = 0; i < 12; i++) {
			long operations = opened(Arrays.copyOf(journal, random.nextInt(journal.length)));
			assertTrue(operations <= SHIPS, operations + " operations");
		}
	}
}
