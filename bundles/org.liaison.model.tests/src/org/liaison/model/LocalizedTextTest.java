package org.liaison.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalizedTextTest {

	private static final LocalizedText HUNCHUN = LocalizedText.of(Language.EN, "Hunchun").with(Language.ZH, "珲春");

	@Test
	void aMissingTranslationIsVisible() {
		assertNull(HUNCHUN.text(Language.RU));
		assertEquals(Set.of(Language.RU), HUNCHUN.missing());
		assertEquals(EnumSet.allOf(Language.class), LocalizedText.EMPTY.missing());
	}

	@Test
	void readersGetTheirLanguageOrTheFirstThereIs() {
		assertEquals("珲春", HUNCHUN.best(Language.ZH));
		assertEquals("Hunchun", HUNCHUN.best(Language.RU));
		assertEquals("珲春", HUNCHUN.with(Language.EN, null).best(Language.RU));
		assertEquals("Хуньчунь", LocalizedText.of(Language.RU, "Хуньчунь").best(Language.EN));
		assertEquals("", LocalizedText.EMPTY.best(Language.EN));
	}

	@Test
	void aChangedTextIsADraftAgain() {
		LocalizedText approved = HUNCHUN.withApproved(Language.EN, true);

		assertTrue(approved.approved(Language.EN));
		assertFalse(approved.approved(Language.ZH));
		assertFalse(approved.with(Language.EN, "Hunchun port").approved(Language.EN));
		assertSame(approved, approved.with(Language.EN, "Hunchun"));
		assertTrue(approved.with(Language.ZH, "珲春口岸").approved(Language.EN), "another language keeps its state");
	}

	@Test
	void whatIsMissingCannotBeApproved() {
		assertSame(HUNCHUN, HUNCHUN.withApproved(Language.RU, true));
		assertFalse(HUNCHUN.approved(Language.RU));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\n\t", "\u3000" })
	void aBlankTextIsNoText(String blank) {
		assertSame(LocalizedText.EMPTY, LocalizedText.of(Language.EN, blank));
		assertEquals(LocalizedText.of(Language.ZH, "珲春"), HUNCHUN.with(Language.EN, blank));
		assertSame(LocalizedText.EMPTY, LocalizedText.EMPTY.withEntry(Language.EN, "approved:" + blank));
	}

	@Test
	void oneLanguageIsStoredWithItsState() {
		assertEquals("draft:Hunchun", HUNCHUN.entry(Language.EN));
		assertEquals("approved:珲春", HUNCHUN.withApproved(Language.ZH, true).entry(Language.ZH));
		assertNull(HUNCHUN.entry(Language.RU));
		assertTrue(LocalizedText.EMPTY.withEntry(Language.RU, "approved:Хуньчунь").approved(Language.RU));
		assertEquals(Set.of(Language.EN, Language.RU), HUNCHUN.withEntry(Language.EN, null).missing());
		assertThrows(IllegalArgumentException.class, () -> LocalizedText.EMPTY.withEntry(Language.EN, "Hunchun"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Hunchun", "en Hunchun", "de draft:Hunchun", "en", "\n" })
	void otherTextIsRefused(String text) {
		assertThrows(IllegalArgumentException.class, () -> LocalizedText.parse(text));
	}

	/** Any text with any state survives both stored forms, and the order of changes in different languages does not matter. */
	@Test
	void lawsOfAllTexts() {
		var random = new Random(2_012_12);
		for (int i = 0; i < 5_000; i++) {
			LocalizedText text = any(random);
			assertEquals(text, LocalizedText.parse(text.toString()));
			assertEquals(text.hashCode(), LocalizedText.parse(text.toString()).hashCode());

			LocalizedText byEntries = LocalizedText.EMPTY;
			for (Language language : new Language[] { Language.RU, Language.EN, Language.ZH }) {
				byEntries = byEntries.withEntry(language, text.entry(language));
			}
			assertEquals(text, byEntries);
			assertEquals(text.isEmpty(), text.missing().size() == Language.values().length);
			assertEquals(text.isEmpty(), text.equals(LocalizedText.EMPTY));
		}
	}

	private static LocalizedText any(Random random) {
		String letters = "a:\\n\n\r \t珲ж😀";
		LocalizedText text = LocalizedText.EMPTY;
		for (Language language : Language.values()) {
			var words = new StringBuilder();
			for (int n = random.nextInt(8); n > 0; n--) {
				words.appendCodePoint(letters.codePoints().skip(random.nextInt(10)).findFirst().orElseThrow());
			}
			text = text.with(language, words.toString()).withApproved(language, random.nextBoolean());
		}
		return text;
	}
}
