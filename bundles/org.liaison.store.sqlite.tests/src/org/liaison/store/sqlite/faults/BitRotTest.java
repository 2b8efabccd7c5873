package org.liaison.store.sqlite.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.core.Device;
import org.liaison.core.Register;
import org.liaison.core.RegisterStore.Mode;
import org.liaison.model.Ids;
import org.liaison.store.sqlite.SqliteStore;
import org.liaison.store.sqlite.faults.FlippedBytes.Outcome;
import org.liaison.store.sqlite.format.OldRegister;

/** A byte that the disk changes is found, wherever in the file it is. */
class BitRotTest {

	private static final Device DESK = new Device(Ids.newId(), "Lin");

	@TempDir
	private Path folder;

	@Test
	void everyFlippedByteIsFoundOrSaysNothing() throws IOException {
		Path register = folder.resolve("whole.liaison");
		OldRegister.unpack(register);
		try (Register upgraded = new SqliteStore().open(register, OldRegister.types(), DESK, Mode.READ_WRITE, null)) {
			upgraded.renewal().run(null);
		}
		FlippedBytes bytes = new FlippedBytes(register, folder.resolve("flipped.liaison"), OldRegister.types(), DESK);
		Random random = new Random(20170808);
		Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
		List<Integer> missed = new ArrayList<>();
		for (int place : bytes.places(1, random)) {
			Outcome outcome = bytes.flip(place, 1 + random.nextInt(255));
			outcomes.merge(outcome, 1, Integer::sum);
			if (outcome == Outcome.MISSED) {
				missed.add(place);
			}
		}
		assertEquals(List.of(), missed, () -> bytes.whose(missed) + outcomes.toString());
		assertTrue(outcomes.getOrDefault(Outcome.FOUND, 0) > 0, outcomes.toString());
	}
}
