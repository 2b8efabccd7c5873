package org.liaison.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.model.Language;
import org.liaison.model.PartialDate;
import org.liaison.ports.mirror.MirrorLine;
import org.liaison.ports.mirror.MirrorTable;
import org.liaison.ports.mirror.TradeMirror;

/** What the mirror of trade statistics shows of the demo register. */
class DemoMirrorTest {

	@TempDir
	static Path folder;
	private static Demo demo;

	@BeforeAll
	static void create() {
		demo = new Demo(folder.resolve("demo.liaison"));
	}

	@AfterAll
	static void close() {
		demo.close();
	}

	@Test
	void exportsAndImportsAreTheTotalAndRussiaHasNoFigure() {
		MirrorLine line = goods("2022-01/2022-11");

		assertEquals(0, BigDecimal.ZERO.compareTo(line.own().difference().orElseThrow()));
		assertEquals(List.of(
				"China exports|67,340,000,000 USD|+13.4%|partner figure missing|",
				"China imports|105,070,000,000 USD|+47.5%|partner figure missing|",
				"China total|172,410,000,000 USD|+32% (derived)|partner figure missing|",
				"check|0.00|||"), cells(line));
	}

	@Test
	void aYearOfWhichOnlyTheTotalWasDerivedStaysEmptyOtherwise() {
		assertEquals(List.of("China exports|missing||partner figure missing|", "China imports|missing||partner figure missing|",
				"China total|about 130,620,000,000 USD (derived)||partner figure missing|", "check|not comparable|||"),
				cells(goods("2021-01/2021-11")));
	}

	@Test
	void goodsOfACategoryHaveALineOfTheirOwn() {
		MirrorLine line = lines("2022-01/2022-10").stream().filter(l -> l.category() != null).findFirst().orElseThrow();

		assertEquals("CMD-2", line.category().key());
		assertEquals("6,640,000,000 USD", new MirrorTable(Language.EN).rows(line).get(2).cells().get(2));
	}

	@Test
	void aTargetIsNoTrade() {
		assertTrue(lines(null).stream().flatMap(line -> line.own().total().entries().stream()).noneMatch(entry -> entry.key().equals("STA-12")));
	}

	private static List<MirrorLine> lines(String period) {
		return new TradeMirror(demo.register()).lines(period == null ? null : PartialDate.parse(period), 100);
	}

	private static MirrorLine goods(String period) {
		return lines(period).stream().filter(line -> line.category() == null).findFirst().orElseThrow();
	}

	/** Without the period, and with a word for the trade. */
	private static List<String> cells(MirrorLine line) {
		List<String> trades = List.of("China exports", "China imports", "China total", "check");
		List<MirrorTable.Row> rows = new MirrorTable(Language.EN).rows(line);
		return rows.stream().map(row -> trades.get(rows.indexOf(row)) + '|' + String.join("|", row.cells().subList(2, 6))).toList();
	}
}
