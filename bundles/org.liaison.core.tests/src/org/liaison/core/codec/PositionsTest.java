package org.liaison.core.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PositionsTest {

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5 })
	void thereIsAlwaysRoomBetweenTwo(long seed) {
		var random = new Random(seed);
		List<String> positions = new ArrayList<>();
		for (int i = 0; i < 2000; i++) {
			int at = random.nextInt(positions.size() + 1);
			String before = at == 0 ? null : positions.get(at - 1);
			String after = at == positions.size() ? null : positions.get(at);
			positions.add(at, Positions.between(before, after));
		}
		List<String> sorted = new ArrayList<>(positions);
		Collections.sort(sorted);
		assertEquals(sorted, positions);
		assertTrue(positions.stream().noneMatch(p -> p.endsWith("0")));
	}

	@Test
	void manyInsertionsAtTheSamePlaceStayApart() {
		String low = "V";
		String high = "W";
		for (int i = 0; i < 300; i++) {
			String middle = Positions.between(low, high);
			assertTrue(low.compareTo(middle) < 0 && middle.compareTo(high) < 0);
			if (i % 2 == 0) {
				low = middle;
			} else {
				high = middle;
			}
		}
	}

	@Test
	void listsThatGrowAtTheirEndKeepShortPositions() {
		String last = null;
		for (int i = 0; i < 500; i++) {
			last = Positions.between(last, null);
		}
		assertTrue(last.length() < 12, last);
		assertTrue(Positions.sequence(1000).stream().allMatch(p -> p.length() <= 3));
	}

	@Test
	void theWrongWayRoundIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> Positions.between("W", "V"));
		assertThrows(IllegalArgumentException.class, () -> Positions.between("V", "V"));
	}

	@Test
	void onlyTheElementThatMovedGetsAnotherPosition() {
		Map<String, String> known = new TreeMap<>(Ordering.positions(List.of("a", "b", "c", "d"), Map.of()));
		Map<String, String> moved = new TreeMap<>(Ordering.positions(List.of("d", "a", "b", "c"), known));
		assertEquals(List.of("d", "a", "b", "c"), Ordering.elements(moved));
		moved.remove("d");
		known.remove("d");
		assertEquals(known, moved);
	}

	@Test
	void elementsOfTheSamePositionHaveOneOrder() {
		assertEquals(List.of("a", "b", "c"), Ordering.elements(Map.of("c", "W", "b", "V", "a", "V")));
	}
}
