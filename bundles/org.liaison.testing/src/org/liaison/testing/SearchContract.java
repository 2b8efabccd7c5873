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
		return register.search(new SearchQuery(text, Set.of(), prefix, 50)).stream().map(hit -> hit.record().key()).toList();
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
	@ValueSource(strings = { "", " ", "\"", "'", "*", "title:x OR", "NEAR(", "container AND nothing", "\"officers customs\"", "关海", "-", "()" })
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

	@Test
	void typesAndLimitNarrowTheSearch() {
		assertEquals(List.of("SHP-1"), register.search(new SearchQuery("port", Set.of(harbour.type("Ship").id()), false, 50)).stream()
				.map(hit -> hit.record().key()).toList());
		assertEquals(1, register.search(new SearchQuery("port", Set.of(), false, 1)).size());
	}

	@ParameterizedTest
	@CsvSource({ "container, containers", "таможенный, Таможенные", "集装箱, 集装箱", "海关, 海关", "ZARUBINO, Zarubino" })
	void snippetShowsTheWordsInTheirPlace(String text, String shown) {
		SearchHit hit = register.search(new SearchQuery(text, Set.of(), false, 1)).getFirst();
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
