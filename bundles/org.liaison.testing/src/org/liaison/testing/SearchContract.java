package org.liaison.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.RecordRef;
import org.liaison.core.query.SearchHit;
import org.liaison.core.query.SearchQuery;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;
import org.liaison.model.Record;

/** How every store searches: in three languages, by what people type. */
public abstract class SearchContract extends RegisterFixture {

	@BeforeEach
	void fill() {
		try (Edit edit = Edits.open(register)) {
			Record road = create(edit, "Quay", "Primorye-1");
			road.setTitle(road.getTitle().with(Language.ZH, "滨海1号国际运输走廊").with(Language.RU, "Приморье-1"));
			road.getAliases().addAll(List.of("Coastal Highway 1", "Binhai Line 2"));
			Record ship = create(edit, "Ship", "Aurora");
			set(ship, "log", "The customs officers inspected two containers at the port of Zarubino.\n"
					+ "Таможенные органы осмотрели контейнеры в порту Зарубино.\n两国海关在扎鲁比诺港检查了集装箱。");
			EObject deck = EcoreUtil.create(harbour.eClass("Deck"));
			set(deck, "name", LocalizedText.of(Language.EN, "Observation deck"));
			list(ship, "decks").add(deck);
			Record tug = create(edit, "Tug", "Port tug");
			set(tug, "log", "Ёлка на борту. C++ costs 12-34 rubles; ＦＵＬＬ width.");
			edit.save("");
		}
	}

	private List<String> keys(String text, boolean prefix) {
		return register.search(new SearchQuery(text, Set.of(), prefix, 50)).stream().map(RecordRef::key).toList();
	}

	@ParameterizedTest
	@CsvSource({ "Coastal Highway 1, QUA-1", "coastal highway, QUA-1", "Primorye-1, QUA-1", "Binhai Line 2, QUA-1", "приморье, QUA-1",
			"走廊, QUA-1", "滨海1号, QUA-1", "海关, SHP-1", "港, SHP-1", "集装箱, SHP-1", "inspect container, SHP-1", "customs officer, SHP-1",
			"порты Зарубино, SHP-1", "ТАМОЖЕННЫЙ орган, SHP-1", "\"customs officers\", SHP-1", "observation, SHP-1", "елка, SHP-2",
			"full width, SHP-2", "C++, SHP-2", "12-34, SHP-2", "shp-2, SHP-2" })
	void findsWhatIsMeant(String text, String key) {
		assertEquals(List.of(key), keys(text, false));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\"", "'", "*", "title:x OR", "NEAR(", "container AND nothing", "\"officers customs\"", "关海", "-", "()",
			"secret:x", "^", "{title}:x", "\0", "a\0b", "'; DROP TABLE search --", "\\", "§", "¤t1", "\u202E", "\uD83D", "COM-", "COM-99999999999999999999" })
	void whatIsNotThereIsNotFoundWhateverItsSigns(String text) {
		assertEquals(List.of(), keys(text, false));
		assertEquals(List.of(), keys(text, true));
	}

	@ParameterizedTest
	@CsvSource({ "coas, QUA-1", "прим, QUA-1", "примо, QUA-1", "приморь, QUA-1", "приморье, QUA-1", "contai, SHP-1", "inspecte, SHP-1", "таможен, SHP-1",
			"customs offi, SHP-1", "海, SHP-1", "SHP-1, SHP-1", "auror, SHP-1" })
	void findsWhileTyping(String text, String key) {
		assertTrue(keys(text, true).contains(key));
	}

	@Test
	void namesComeBeforeTexts() {
		assertEquals(List.of("SHP-2", "SHP-1"), keys("port", false), "a title before a text");
		try (Edit edit = Edits.open(register)) {
			edit.load("QUA-1").getAliases().add("port");
			edit.save("");
		}
		assertEquals(List.of("QUA-1", "SHP-2", "SHP-1"), keys("port", false), "an alias before a title");
		assertEquals("QUA-1", keys("1", false).getFirst(), "a number means a key first");
	}

	@ParameterizedTest
	@CsvSource({ "SHP-1", "shp-1", "shp1", "SHP 1", "SHP-01", "ＳＨＰ－１" })
	void aKeyIsFoundHoweverItIsWritten(String text) {
		assertEquals("SHP-1", keys(text, false).getFirst());
		assertEquals("SHP-1", keys(text, true).getFirst());
	}

	@Test
	void aPartOfAKeyFindsItsRecords() {
		try (Edit edit = Edits.open(register)) {
			for (int i = 3; i <= 12; i++) {
				create(edit, "Ship", "Barge");
			}
			edit.save("");
		}
		assertEquals(List.of("SHP-1", "SHP-10", "SHP-11", "SHP-12"), keys("shp-1", true));
		assertEquals(List.of("SHP-1", "SHP-2", "SHP-3", "SHP-4", "SHP-5", "SHP-6", "SHP-7", "SHP-8", "SHP-9", "SHP-10", "SHP-11", "SHP-12"),
				keys("SHP-", false));
		assertEquals(Set.of("QUA-1", "SHP-1"), Set.copyOf(keys("1", false).subList(0, 2)), "a number alone, whatever the prefix");
	}

	@Test
	void whatIsCalledJustSoComesBeforeWhatIsNewer() {
		try (Edit edit = Edits.open(register)) {
			Record quay = create(edit, "Quay", "Slavyanka");
			quay.setTitle(quay.getTitle().with(Language.ZH, "斯拉维扬卡").with(Language.RU, "Славянка"));
			create(edit, "Quay", "Alias of it").getAliases().add("Slavyanka");
			for (int i = 0; i < 30; i++) {
				create(edit, "Ship", "Slavyanka ferry " + i);
				set(create(edit, "Ship", "Ferry " + i), "log", "From Slavyanka, Славянка, 斯拉维扬卡.");
			}
			edit.save("");
		}
		for (String name : List.of("Slavyanka", "slavyanka ", "Славянка", "斯拉维扬卡")) {
			assertEquals("QUA-2", register.search(new SearchQuery(name, Set.of(), true, 5)).getFirst().key(), name);
		}
		List<String> titles = register.search(new SearchQuery("Slavyanka", Set.of(), true, 50)).stream()
				.map(ref -> ref.title().best(Language.EN).split(" ")[0]).distinct().toList();
		assertEquals(List.of("Slavyanka", "Alias", "Ferry"), titles, "its title, an alias, titles with the word, texts with it");
	}

	@ParameterizedTest
	@CsvSource({ "shp-1, SHP-1", "shp 1, SHP-1", "1, 1", "SHP-, SHP-", "coastal high, Coastal Highway", "Приморье-1, Приморье-1" })
	void aKeyOrAnotherNameShowsWhatMatched(String text, String marked) {
		var query = new SearchQuery(text, Set.of(), true, 20);
		assertTrue(register.passages(query, register.search(query)).stream().map(SearchContract::marked).anyMatch(marked::startsWith), text);
	}

	private static String marked(SearchHit hit) {
		return hit.matches().isEmpty() ? "" : hit.snippet().substring(hit.matches().getFirst().start(), hit.matches().getLast().end());
	}

	@Test
	void aLongQuestionIsAnswered() {
		assertEquals(List.of(), keys("container customs ".repeat(5_000) + "nothing", true));
		assertEquals(List.of("SHP-1"), keys("container customs ".repeat(5_000), true));
		assertEquals(List.of(), keys("container".repeat(100_000), true));
	}

	@Test
	void ofManyNamesTheNewestComeFirst() {
		try (Edit edit = Edits.open(register)) {
			for (int i = 3; i <= 12; i++) {
				create(edit, "Ship", "Port barge " + i);
			}
			edit.save("");
		}
		assertEquals(List.of("SHP-12", "SHP-11", "SHP-10"), newest(3), "more than are asked for");
		assertEquals(List.of("SHP-12", "SHP-11", "SHP-10", "SHP-9", "SHP-8", "SHP-7", "SHP-6", "SHP-5", "SHP-4", "SHP-3"), newest(10), "just as many");
		assertEquals(List.of("SHP-12", "SHP-11", "SHP-10", "SHP-9", "SHP-8", "SHP-7", "SHP-6", "SHP-5", "SHP-4", "SHP-3", "SHP-2", "SHP-1"), keys("port", false),
				"the last one has the word in a text only");
	}

	private List<String> newest(int limit) {
		return register.search(new SearchQuery("port barge", Set.of(), false, limit)).stream().map(RecordRef::key).toList();
	}

	@Test
	void typesAndLimitNarrowTheSearch() {
		assertEquals(List.of("SHP-1"), register.search(new SearchQuery("port", Set.of(harbour.type("Ship").id()), false, 50)).stream()
				.map(RecordRef::key).toList());
		assertEquals(1, register.search(new SearchQuery("port", Set.of(), false, 1)).size());
	}

	@ParameterizedTest
	@CsvSource({ "container, containers", "таможенный, Таможенные", "集装箱, 集装箱", "海关, 海关", "ZARUBINO, Zarubino" })
	void snippetShowsTheWordsInTheirPlace(String text, String shown) {
		var query = new SearchQuery(text, Set.of(), false, 1);
		SearchHit hit = register.passages(query, register.search(query)).getFirst();
		assertTrue(hit.matches().stream().map(match -> hit.snippet().substring(match.start(), match.end())).anyMatch(shown::equals),
				hit.toString());
		assertFalse(hit.snippet().contains("\n"));
	}

	@Test
	void theIndexFollowsEveryChange() {
		try (Edit edit = Edits.open(register)) {
			Record ship = edit.load("SHP-1");
			set(ship, "log", "nothing of note");
			edit.endStep("log");
			edit.save("");
			assertEquals(List.of(), keys("customs", false));
			assertEquals(List.of("SHP-1"), keys("note", false));
			edit.undo();
			edit.save("");
			assertEquals(List.of("SHP-1"), keys("customs", false));
			edit.delete(ship);
			edit.save("");
			assertEquals(List.of(), keys("customs", false));
		}
		assertTrue(register.verify(null).clean());
	}
}
