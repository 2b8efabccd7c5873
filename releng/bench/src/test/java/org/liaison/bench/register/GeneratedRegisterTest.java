package org.liaison.bench.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.core.Register;
import org.liaison.core.operation.RecordState;
import org.liaison.core.query.SearchQuery;

/** What is measured on is a register as people would have it, and the same one each time. */
class GeneratedRegisterTest {

	private static final int COMMITMENTS = 30;

	@TempDir
	Path folder;

	@Test
	void theSameSeedGivesTheSameRecords() throws IOException {
		assertEquals(state(1, "first", "COM-7"), state(1, "second", "COM-7"));
		assertNotEquals(state(1, "first", "COM-7"), state(2, "first", "COM-7"));
	}

	private RecordState state(long seed, String run, String key) throws IOException {
		try (Register register = GeneratedRegister.open(new GeneratedRegister(COMMITMENTS, seed).in(folder.resolve(run)))) {
			return register.read(register.find(key).orElseThrow().id()).orElseThrow();
		}
	}

	@Test
	void itHasTextsInThreeLanguagesHistoriesAndNothingToReport() throws IOException {
		try (Register register = GeneratedRegister.open(new GeneratedRegister(COMMITMENTS, 1).in(folder))) {
			for (String words : new String[] { "customs", "海关", "таможня" }) {
				assertFalse(register.search(new SearchQuery(words, Set.of(), false, 10)).isEmpty(), words);
			}
			String id = register.find("COM-7").orElseThrow().id();
			assertTrue(register.history(id, null, 10).size() >= 3);
			assertTrue(register.verify(null).clean());
		}
	}
}
