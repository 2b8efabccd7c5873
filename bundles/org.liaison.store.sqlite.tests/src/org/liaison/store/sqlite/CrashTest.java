package org.liaison.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.RecordRef;
import org.liaison.core.Register;
import org.liaison.core.RegisterStore;
import org.liaison.model.Language;
import org.liaison.model.Record;
import org.liaison.store.sqlite.format.OldRegister;
import org.liaison.testing.JavaProcess;
import org.liaison.testing.RegisterFixture;

/**
 * A process is killed at any moment: what it said it had saved is there, and nothing is half there. (That says nothing of power
 * loss, which the operating system's buffers survive here; {@code synchronous=FULL} is for that.)
 */
class CrashTest extends RegisterFixture {

	private static final int KILLS = 20;
	private static final int UPGRADES = 5;
	private static final int TOGETHER = 40;

	@Override
	protected RegisterStore store() {
		return new SqliteStore();
	}

	@Test
	void whatWasSavedSurvivesKills() throws IOException, InterruptedException {
		Path file = register.file();
		register.close();
		Random random = new Random(20170808);
		Set<String> acknowledged = new LinkedHashSet<>();
		for (int i = 0; i < KILLS; i++) {
			acknowledged.addAll(killed(file, 1 + random.nextInt(40), random.nextInt(20)));
		}
		register = store().open(file, harbour.types(), DESK, RegisterStore.Mode.READ_WRITE, null);
		assertFalse(acknowledged.isEmpty());
		try (Edit edit = Edits.open(register)) {
			for (String id : acknowledged) {
				Record ship = edit.load(id);
				assertEquals("Аврора", ship.getTitle().text(Language.RU));
			}
		}
		assertTrue(register.verify(null).clean(), () -> register.verify(null).toString());
	}

	@Test
	void anUpgradeThatIsKilledLeavesTheOldRegisterOrTheNewOne() throws IOException, InterruptedException {
		Random random = new Random(20170808);
		for (int i = 0; i < UPGRADES; i++) {
			Path old = folder.resolve("old" + i + ".liaison");
			OldRegister.unpack(old);
			Process process = JavaProcess.start(UpgradingProcess.class, old.toString(), DESK.id());
			try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
				assertEquals("begins", out.readLine());
				Thread.sleep(random.nextInt(400));
				process.toHandle().destroyForcibly();
			}
			process.waitFor();
			try (Register opened = store().open(old, OldRegister.types(), DESK, RegisterStore.Mode.READ_WRITE, null)) {
				assertEquals(List.of(), opened.verify(null).findings());
				assertEquals(183, opened.verify(null).operations());
			}
		}
	}

	/** Two workbenches of one installation on one register, as two programs of their own. */
	@Test
	void whatTwoProcessesSaveAtTheSameTimeIsAllThere() throws IOException, InterruptedException {
		Path file = register.file();
		register.close();
		Process one = JavaProcess.start(SavingProcess.class, file.toString(), DESK.id());
		Process two = JavaProcess.start(SavingProcess.class, file.toString(), DESK.id());
		Set<String> said = new LinkedHashSet<>();
		try (BufferedReader ofOne = one.inputReader(StandardCharsets.UTF_8); BufferedReader ofTwo = two.inputReader(StandardCharsets.UTF_8)) {
			for (int i = 0; i < TOGETHER; i++) {
				said.add(ofOne.readLine());
				said.add(ofTwo.readLine());
			}
		} finally {
			one.toHandle().destroyForcibly();
			two.toHandle().destroyForcibly();
			one.waitFor();
			two.waitFor();
		}
		assertEquals(2 * TOGETHER, said.size());
		register = store().open(file, harbour.types(), DESK, RegisterStore.Mode.READ_WRITE, null);
		Set<String> keys = register.refs(said).stream().map(RecordRef::key).collect(Collectors.toSet());
		assertEquals(said.size(), keys.size(), "each is there, under a key of its own");
		assertEquals(List.of(), register.verify(null).findings());
	}

	/** Lets a process save until it has said so several times, and kills it some milliseconds later, in the midst of the next. */
	private static List<String> killed(Path file, int said, int later) throws IOException, InterruptedException {
		Process process = JavaProcess.start(SavingProcess.class, file.toString(), DESK.id());
		List<String> acknowledged = new ArrayList<>();
		try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
			for (String line = out.readLine(); line != null; line = out.readLine()) {
				acknowledged.add(line);
				if (acknowledged.size() == said) {
					Thread.sleep(later);
					// By its handle: the process itself would close the stream with what was said in the meantime.
					process.toHandle().destroyForcibly();
				}
			}
		}
		process.waitFor();
		assertTrue(acknowledged.size() >= said, "the process ended by itself");
		return acknowledged;
	}
}
