package org.liaison.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.Problem;
import org.liaison.core.RegisterException;
import org.liaison.core.query.FilterParser;
import org.liaison.core.query.Query;
import org.liaison.core.query.SearchQuery;
import org.liaison.core.value.StoredContent;
import org.liaison.core.value.StoredText;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;
import org.liaison.model.Record;

/** What is too much or no text is refused with a reason and changes nothing; everything else comes back as it was. Nothing takes for ever. */
@Timeout(120)
public abstract class LimitsContract extends RegisterFixture {

	private static final int MANY = 10_000;

	private Problem refused(Edit edit) {
		return assertThrows(RegisterException.class, () -> edit.save("")).problem();
	}

	@Test
	void aTextOfTenMegabytesIsRefusedAndNothingIsSaved() {
		String id = saved("Ship", "Aurora");
		int operations = register.history(id, null, 100).size();
		try (Edit edit = Edits.open(register)) {
			Record ship = edit.load(id);
			ship.setTitle(ship.getTitle().with(Language.EN, "Varyag"));
			set(ship, "log", "щ".repeat(10 << 20));
			assertEquals(Problem.TEXT_TOO_LONG, refused(edit));
			set(ship, "log", "");
			ship.getAliases().add("x".repeat(StoredText.LONGEST + 1));
			assertEquals(Problem.TEXT_TOO_LONG, refused(edit));
		}
		assertEquals(operations, register.history(id, null, 100).size());
		assertEquals(Set.of("Aurora"), Set.of(register.find(id).orElseThrow().title().best(Language.EN)));
	}

	@Test
	void aTextInALanguageIsCountedAsItIsWritten() {
		try (Edit edit = Edits.open(register)) {
			Record ship = create(edit, "Ship", "x".repeat(StoredText.LONGEST));
			ship.setTitle(ship.getTitle().withApproved(Language.EN, true));
			edit.save("");
			ship.setTitle(ship.getTitle().with(Language.RU, "щ".repeat(StoredText.LONGEST + 1)));
			var refused = assertThrows(RegisterException.class, () -> edit.save(""));
			assertEquals(List.of("title", StoredText.LONGEST + 1, StoredText.LONGEST), refused.arguments());
		}
	}

	@Test
	void theLongestTextIsKeptFoundAndShown() {
		String text = "Protocol. " + "пломбы 海关 seals ".repeat(StoredText.LONGEST / 17 - 10) + "sturgeon";
		String id;
		try (Edit edit = Edits.open(register)) {
			Record ship = create(edit, "Ship", "Aurora");
			set(ship, "log", text);
			edit.save("");
			id = ship.getId();
		}
		try (Edit edit = Edits.open(register)) {
			Record ship = edit.load(id);
			assertEquals(text, ship.eGet(ship.eClass().getEStructuralFeature("log")));
		}
		for (String words : List.of("sturgeon", "пломба", "海关")) {
			var query = new SearchQuery(words, Set.of(), true, 10);
			assertTrue(register.passages(query, register.search(query)).getFirst().snippet().length() < 500, words);
		}
		assertTrue(register.verify(null).clean());
	}

	@ParameterizedTest
	@ValueSource(strings = { "zero\0byte", "\0", "half \uD83D", "\uDE00 half", "half \uD83Dx" })
	void whatIsNoTextIsRefused(String text) {
		try (Edit edit = Edits.open(register)) {
			create(edit, "Ship", text);
			assertEquals(Problem.BAD_CHARACTER, refused(edit));
		}
		try (Edit edit = Edits.open(register)) {
			create(edit, "Ship", "Aurora").getAliases().add(text);
			assertEquals(Problem.BAD_CHARACTER, refused(edit));
		}
		assertEquals(List.of(), register.recent(5));
	}

	@ParameterizedTest
	@ValueSource(strings = { "two\nlines", "return\r\nand line", "tab\tstop", "\u202Eright to left", "\u200Fmark\u200E", "\uFEFFmark", "bell\u0007",
			"escape\u001B[31m", "next\u0085line", "\u2028separator", "😀", "e\u0301", "\uFFFE", "' \" \\ % _ * ?" })
	void everyOtherTextComesBackAsItWas(String text) {
		String id;
		try (Edit edit = Edits.open(register)) {
			Record ship = create(edit, "Ship", text);
			ship.getAliases().add(text);
			set(ship, "log", text);
			edit.save("");
			id = ship.getId();
		}
		reopen();
		try (Edit edit = Edits.open(register)) {
			Record ship = edit.load(id);
			assertEquals(text, ship.getTitle().text(Language.EN));
			assertEquals(List.of(text), ship.getAliases());
			assertEquals(text, ship.eGet(ship.eClass().getEStructuralFeature("log")));
		}
		assertEquals(text, register.find(id).orElseThrow().title().best(Language.EN));
		assertTrue(register.verify(null).clean());
		var query = new SearchQuery(text, Set.of(), false, 10);
		register.passages(query, register.search(query)).forEach(
				hit -> assertTrue(hit.snippet().chars().noneMatch(c -> c < ' ' || c == 0x202E), "what is shown is one line: " + hit.snippet()));
	}

	@Test
	void aRecordWithTenThousandPartsIsReadChangedAndSaved() {
		String id;
		try (Edit edit = Edits.open(register)) {
			Record ship = create(edit, "Ship", "Aurora");
			for (int i = 0; i < MANY; i++) {
				EObject deck = EcoreUtil.create(harbour.eClass("Deck"));
				set(deck, "name", LocalizedText.of(Language.EN, "Deck " + i));
				list(ship, "decks").add(deck);
			}
			edit.save("");
			id = ship.getId();
		}
		try (Edit edit = Edits.open(register)) {
			Record ship = edit.load(id);
			assertEquals(MANY, list(ship, "decks").size());
			EObject last = (EObject) list(ship, "decks").getLast();
			set(last, "name", LocalizedText.of(Language.EN, "Sun deck"));
			list(ship, "decks").remove(0);
			edit.save("");
		}
		try (Edit edit = Edits.open(register)) {
			assertEquals(MANY - 1, list(edit.load(id), "decks").size());
		}
		assertEquals(1, register.search(new SearchQuery("sun deck", Set.of(), false, 10)).size());
		var listed = new Query(harbour.type("Ship"), FilterParser.of(register).parse(harbour.type("Ship"), "not (decks is empty)"), List.of(),
				List.of(harbour.feature("Ship", "decks")), Language.EN);
		assertEquals(List.of(MANY - 1L), register.rows(listed).rows(0, 10).getFirst().cells());
		assertEquals(MANY, register.read(List.of(id)).getFirst().objects().size());
		assertTrue(register.verify(null).clean());
	}

	@Test
	void aFileThatIsTooLargeIsRefused() {
		byte[] large = new byte[(int) StoredContent.LARGEST + 1];
		assertEquals(Problem.CONTENT_TOO_LARGE, assertThrows(RegisterException.class, () -> register.store(large)).problem());
	}
}
