package org.liaison.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.HashSet;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class IdsTest {

	@Test
	void areUuidsOfVersionSevenOfNow() {
		long before = System.currentTimeMillis();
		UUID id = UUID.fromString(Ids.newId());

		assertEquals(7, id.version());
		assertEquals(2, id.variant());
		assertTrue(Math.abs((id.getMostSignificantBits() >>> 16) - before) < 60_000);
	}

	@Test
	void grow() {
		String last = Ids.newId();
		for (int i = 0; i < 20_000; i++) {
			String next = Ids.newId();
			assertEquals(36, next.length());
			assertTrue(next.compareTo(last) > 0, () -> next);
			last = next;
		}
	}

	@Test
	void neverRepeatAcrossThreads() {
		var ids = Collections.synchronizedSet(new HashSet<String>());
		IntStream.range(0, 20_000).parallel().forEach(i -> ids.add(Ids.newId()));
		assertEquals(20_000, ids.size());
	}
}
