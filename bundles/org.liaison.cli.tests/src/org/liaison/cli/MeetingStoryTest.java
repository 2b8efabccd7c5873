package org.liaison.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The next session of each body of the demo register, by commands only: prepared, held, minuted, agreed, signed, published, followed up and
 * corrected. What its documents say is read back from the files, in each language.
 */
class MeetingStoryTest {

	private static final List<String> LANGUAGES = List.of("en", "zh", "ru");
	private static final Map<String, String> SAID = Map.of("en", "The list of goods is exchanged.", "zh", "双方交换货物清单。", "ru", "Стороны обмениваются перечнем товаров.");
	private static final Map<String, String> CORRECTED = Map.of("en", "The list of vehicles is exchanged.", "zh", "双方交换车辆清单。", "ru", "Стороны обмениваются перечнем транспортных средств.");
	private static final Map<String, String> UNDERTAKEN = Map.of("en", "Suifenhe lengthens its opening hours.", "zh", "绥芬河口岸延长开放时间。", "ru", "Суйфэньхэ продлевает время работы.");

	@TempDir
	private Path home;
	private Program liaison;

	@BeforeEach
	void demo() {
		liaison = new Program(home);
		liaison.print("demo");
	}

	@ParameterizedTest
	@ValueSource(strings = { "BOD-1", "BOD-2", "BOD-3", "BOD-4" })
	void theNextSessionGoesFromItsAgendaToTheCommitmentThatComesBack(String body) throws IOException {
		liaison.print("agenda", body, "--create", "--number", "50", "--date", "2026-01");
		JsonNode planned = liaison.json("show", "MTG-6");
		assertEquals("PLANNED", planned.get("state").asText());
		read("briefing", "MTG-6", List.of(planned.at("/title/en").asText()), List.of(), "en");

		liaison.print("step", "MTG-6", "prepared");
		liaison.print("step", "MTG-6", "in-session");
		String commitment = liaison.key("add", "Commitment", "title.en=" + UNDERTAKEN.get("en"), "title.zh=" + UNDERTAKEN.get("zh"), "title.ru=" + UNDERTAKEN.get("ru"),
				"status=AGREED", "obligors=ORG-1", "agreed=2026-03");
		minute(SAID, commitment);
		liaison.print("step", "MTG-6", "drafted");
		liaison.print("step", "MTG-6", "agreed");
		liaison.print("step", "MTG-6", "signed", "--date", "2026-01-12", "--signatories", "ORG-1,ORG-2");
		minutesSay(SAID, CORRECTED);

		liaison.print("step", "MTG-6", "correct", "--reason", "vehicles, not goods");
		minute(CORRECTED, commitment);
		liaison.print("step", "MTG-6", "renew");
		liaison.print("step", "MTG-6", "agreed");
		liaison.print("step", "MTG-6", "signed", "--date", "2026-01-20", "--signatories", "ORG-1,ORG-2");
		minutesSay(CORRECTED, SAID);
		JsonNode versions = liaison.json("show", "MTG-6").at("/minutes/versions");
		assertTrue(versions.get(0).at("/text/zh").asText().contains(SAID.get("zh")) && versions.get(1).at("/text/zh").asText().contains(CORRECTED.get("zh")),
				"the version that was signed first stays");
		assertEquals(0, liaison.json("verify").size());

		assertTrue(Stream.of(liaison.json("agenda", body)).flatMap(rows -> rows.findValues("commitments").stream()).anyMatch(keys -> keys.toString().contains(commitment)),
				"what was undertaken and is late comes back");
		for (String language : LANGUAGES) {
			read("report", "commitments", List.of(UNDERTAKEN.get(language)), List.of(), language);
			read("report", "decisions", List.of(CORRECTED.get(language)), List.of(SAID.get(language)), language);
		}
	}

	/** What an officer types into the page of minutes comes here as a file. */
	private void minute(Map<String, String> decision, String commitment) throws IOException {
		Path file = Files.writeString(home.resolve("outcomes.json"), """
				{"type": "Meeting", "key": "MTG-6", "outcomes": [
				{"id": "0198a5c0-0000-7000-8000-000000000011", "kind": "DECISION", "number": "1", "text": %s},
				{"id": "0198a5c0-0000-7000-8000-000000000012", "kind": "COMMITMENT", "number": "2", "text": %s, "commitments": ["%s"]}]}"""
				.formatted(json(decision), json(UNDERTAKEN), commitment));
		liaison.print("import", file.toString());
	}

	private static String json(Map<String, String> text) {
		return LANGUAGES.stream().map(language -> "\"%s\": \"%s\"".formatted(language, text.get(language))).collect(Collectors.joining(", ", "{", "}"));
	}

	private void minutesSay(Map<String, String> said, Map<String, String> unsaid) {
		for (String language : LANGUAGES) {
			read("minutes", "MTG-6", List.of(said.get(language), UNDERTAKEN.get(language)),
					Stream.concat(Stream.of(unsaid.get(language)), LANGUAGES.stream().filter(other -> !other.equals(language)).map(said::get)).toList(), language);
		}
		read("minutes", "MTG-6", List.of(), List.of(), "en,zh,ru");
	}

	/** What three formats say in the same words, without the blanks of their layouts. */
	private void read(String command, String subject, List<String> said, List<String> unsaid, String languages) {
		for (String format : List.of("pdf", "docx", "html")) {
			Path file = home.resolve(command + "." + format);
			liaison.print(command, subject, "--languages", languages, "-o", file.toString());
			String source = liaison.print("import", file.toString()).strip();
			String text = squeeze(liaison.json("show", source).get("fullText").asText());
			said.forEach(words -> assertTrue(text.contains(squeeze(words)), () -> words + " in " + format + ": " + text));
			unsaid.forEach(words -> assertFalse(text.contains(squeeze(words)), () -> words + " in " + format + ": " + text));
		}
	}

	private static String squeeze(String text) {
		return text.replaceAll("\\s+", "");
	}
}
