package org.liaison.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

/** A guest's command, {@code mirror}, with its own help, texts and rows. */
class MirrorTest {

	@TempDir
	private Path home;
	private Program liaison;

	@BeforeEach
	void create() {
		liaison = new Program(home);
		liaison.print("create");
		flow("EXPORT", "value=67340000000", "change=13.4");
		flow("IMPORT", "value=105070000000", "change=47.5");
		flow("TOTAL", "value=172410000000");
	}

	private void flow(String kind, String... more) {
		String[] arguments = { "add", "TradeFlow", "title=x", "flow=" + kind, "reporterCountry=CN", "partnerCountry=RU", "period=2022-01/2022-11",
				"currency=USD", "nature=ACTUAL" };
		String[] all = Stream.of(arguments, more).flatMap(Arrays::stream).toArray(String[]::new);
		liaison.print(all);
	}

	@Test
	void aProgramGetsNumbersAndWhatIsMissing() {
		JsonNode lines = liaison.json("mirror", "2022");

		assertEquals(1, lines.size());
		JsonNode line = lines.get(0);
		assertEquals("2022-01/2022-11", line.get("period").asText());
		assertEquals(67340000000L, line.get("exports").asLong());
		assertEquals(47.5, line.get("importsGrowth").asDouble());
		assertEquals(0, line.get("difference").decimalValue().signum());
		assertFalse(line.has("partnerImports"));
		assertEquals("partnerExports partnerImports partnerTotal", line.get("missing").asText());
	}

	@Test
	void aPersonReadsThatThePartnersFigureIsMissing() {
		String table = liaison.atTerminal().variable("COLUMNS", "160").print("mirror");

		assertTrue(table.contains("partner figure missing"), table);
		assertTrue(table.contains("67,340,000,000 USD"), table);
		assertTrue(table.lines().anyMatch(line -> line.contains("Total − (exports + imports)") && line.contains("0.00")), table);
		assertTrue(liaison.print("mirror", "--language", "ru").contains("нет данных партнёра"));
	}

	@Test
	void anotherPeriodIsEmptyAndAWrongOneIsNamed() {
		assertEquals(0, liaison.json("mirror", "1999").size());
		assertTrue(liaison.messages().contains("no trade flows"), liaison.messages());

		assertEquals(ExitCode.USAGE, liaison.run("mirror", "last year"));
		assertTrue(liaison.messages().contains("last year"), liaison.messages());
	}
}
