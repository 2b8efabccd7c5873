package org.liaison.core.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OperationFormTest {

	private static final Operation SET = new Operation("01", "d", 7, 123456789012345L, "Ann", "e", "told\nso", "r", "o", "http://x#T",
			new FieldKey("title", "ru"), "draft:\"а\"", "approved:\u0001\\", List.of("b1", "b2"), "p", "");

	/** These bytes are signed and exchanged: when this test has to be changed, old registers and packages no longer verify. */
	@Test
	void theCanonicalFormNeverChanges() {
		assertEquals("{\"after\":\"approved:\\u0001\\\\\",\"author\":\"Ann\",\"bases\":[\"b1\",\"b2\"],\"before\":\"draft:\\\"а\\\"\","
				+ "\"clock\":\"123456789012345\",\"device\":\"d\",\"edit\":\"e\",\"element\":\"ru\",\"feature\":\"title\",\"id\":\"01\","
				+ "\"object\":\"o\",\"previousHash\":\"p\",\"reason\":\"told\\nso\",\"record\":\"r\",\"sequence\":\"7\",\"type\":\"http://x#T\"}",
				new String(OperationForm.bytes(SET), StandardCharsets.UTF_8));
		assertEquals("b53cd6a7e46168922548d3e0da3174f7e28c05d4ff8266bf76d729087bcd2b6e", OperationForm.hash(SET));
	}

	@Test
	void whatAnOperationDoesNotHaveIsLeftOut() {
		var creation = new Operation("01", "d", 1, 1, "a", "e", "", "r", "o", "t", null, null, "{}", List.of(), "", "");
		String form = new String(OperationForm.bytes(creation), StandardCharsets.UTF_8);
		assertTrue(form.startsWith("{\"after\":\"{}\",\"author\":\"a\",\"bases\":[],\"clock\":\"1\""), form);
		assertTrue(!form.contains("feature") && !form.contains("element") && !form.contains("before"), form);
	}

	@Test
	void everyMemberIsPartOfTheHash() {
		String hash = OperationForm.hash(SET);
		assertNotEquals(hash, OperationForm.hash(new Operation("01", "d", 7, 123456789012345L, "Ann", "e", "told\nso", "r", "o",
				"http://x#T", new FieldKey("title", "ru"), "draft:\"а\"", "approved:\u0001\\", List.of("b1"), "p", "")));
		assertEquals(hash, OperationForm.withHash(SET).hash());
		assertEquals(hash, OperationForm.hash(OperationForm.withHash(SET)));
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3 })
	void firstValuesAreReadAsTheyWereWritten(long seed) {
		var random = new Random(seed);
		for (int i = 0; i < 500; i++) {
			SortedMap<FieldKey, String> fields = new TreeMap<>();
			for (int n = random.nextInt(6); n > 0; n--) {
				fields.put(new FieldKey(random.nextBoolean() ? "aliases" : "@deleted", random.nextBoolean() ? "" : text(random)), text(random));
			}
			assertEquals(fields, OperationForm.values(OperationForm.values(fields)));
		}
	}

	@Test
	void otherJsonIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> OperationForm.values("{\"a\":1}"));
		assertThrows(IllegalArgumentException.class, () -> OperationForm.values("{\"a\":"));
	}

	@Test
	void theClockNeverGoesBack() {
		long first = HybridClock.next(0, 1_000_000);
		long second = HybridClock.next(first, 1_000_000);
		long setBack = HybridClock.next(second, 5);
		assertTrue(first < second && second < setBack);
		assertEquals(1_000_000, HybridClock.milliseconds(setBack));
		assertEquals(2_000_000, HybridClock.milliseconds(HybridClock.next(setBack, 2_000_000)));
	}

	private static String text(Random random) {
		var text = new StringBuilder();
		String characters = "aZ\"\\\n\t\r\b\f\u0000\u001f@:,{}港Я😀\u2028/";
		for (int n = random.nextInt(9); n >= 0; n--) {
			int at = random.nextInt(characters.codePointCount(0, characters.length()));
			text.appendCodePoint(characters.codePointAt(characters.offsetByCodePoints(0, at)));
		}
		return text.toString();
	}
}
