package org.liaison.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.core.Device;
import org.liaison.core.Register;
import org.liaison.model.Ids;
import org.liaison.testing.MemoryRegister;
import org.liaison.testing.convergence.History;

/** Posts that exchange operations in any order end with the same register. */
class ConvergenceTest {

	private static final int RUNS = Integer.getInteger("liaison.convergence.runs", 40);
	private static final long FIRST = Long.getLong("liaison.convergence.first", 1);
	private static final int LENGTH = 60;

	@TempDir
	private Path folder;

	@Test
	void whateverHappensAtThePosts() {
		for (long seed = FIRST; seed < FIRST + RUNS; seed++) {
			History history = History.random(seed, LENGTH);
			Optional<String> wrong = history.run(this::register);
			if (wrong.isPresent()) {
				History shrunk = history.shrunk(this::register);
				fail("seed " + seed + ": " + shrunk.run(this::register).orElse(wrong.get()) + "\n" + shrunk);
			}
		}
	}

	@Test
	void theSameSeedIsTheSameHistory() {
		assertEquals(History.random(7, LENGTH), History.random(7, LENGTH));
	}

	/** The last of three is the plain one in memory: what the store makes of operations must be what it makes of them. */
	private Register register(int post) {
		var device = new Device(Ids.newId(), "post " + post);
		return post == 2 ? new MemoryRegister(History.model().types())
				: new SqliteStore().create(folder.resolve(device.id() + ".liaison"), History.model().types(), device);
	}
}
