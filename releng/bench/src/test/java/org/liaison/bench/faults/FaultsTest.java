package org.liaison.bench.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.bench.faults.FlippedBytes.Outcome;
import org.liaison.bench.register.GeneratedRegister;
import org.liaison.core.Register;
import org.liaison.store.sqlite.SqliteStore;

/** The short form of {@code ./bench --faults}. */
class FaultsTest {

	private static final int SEED = 20_170_808;

	@TempDir
	private Path folder;
	private Path register;

	@BeforeEach
	void create() {
		register = folder.resolve("register.liaison");
		new SqliteStore().create(register, GeneratedRegister.TYPES, GeneratedRegister.DEVICE).close();
	}

	@Test
	void whatWasSaidToBeSavedSurvivesPowerCuts() throws IOException, InterruptedException {
		assumeTrue(System.getProperty("os.name").equals("Linux"), "strace is a program of Linux");
		byte[] start = Files.readAllBytes(register);
		List<Event> events = Trace.of(register, 15, 1);
		PowerCuts.Outcome full = new PowerCuts(start, events, folder, true).run(120, new Random(SEED));
		assertEquals(new PowerCuts.Outcome(120, 0, 0), full);
		PowerCuts.Outcome off = new PowerCuts(start, events, folder, false).run(60, new Random(SEED));
		assertTrue(off.lost() + off.damaged() > 0, "without syncs something has to be missing, else this test sees nothing: " + off);
	}

	@Test
	void whatWasSaidToBeSavedSurvivesKills() throws IOException, InterruptedException, SQLException {
		Kills.Outcome killed = new Kills(register).run(5, new Random(SEED));
		assertEquals(new Kills.Outcome(5, killed.saved(), 0, 0), killed);
		assertTrue(killed.saved() > 0);
	}

	@Test
	void anUpgradeThatIsKilledLeavesTheOldRegisterOrTheNewOne() throws IOException, InterruptedException {
		assertEquals(0, new UpgradeKills(folder).run(3, new Random(SEED)).damaged());
	}

	@Test
	void everyFlippedByteIsFoundOrSaysNothing() throws IOException {
		Path old = folder.resolve("whole.liaison");
		OldRegister.unpack(old);
		try (Register upgraded = GeneratedRegister.open(old)) {
			upgraded.renewal().run(null);
		}
		List<String> missed = new ArrayList<>();
		Map<Outcome, Integer> outcomes = new FlippedBytes(old, folder.resolve("flipped.liaison")).run(1, new Random(SEED), missed::add);
		assertEquals(List.of(), missed);
		assertTrue(outcomes.getOrDefault(Outcome.FOUND, 0) > 0, outcomes.toString());
	}
}
