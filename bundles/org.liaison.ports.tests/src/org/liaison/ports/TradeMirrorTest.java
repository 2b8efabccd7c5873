package org.liaison.ports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.types.RecordTypesBuilder;
import org.liaison.model.Language;
import org.liaison.model.ModelPackage;
import org.liaison.model.PartialDate;
import org.liaison.ports.mirror.MirrorLine;
import org.liaison.ports.mirror.MirrorTable;
import org.liaison.ports.mirror.TradeMirror;
import org.liaison.testing.MemoryRegister;

class TradeMirrorTest {

	private final MemoryRegister register = new MemoryRegister(RecordTypesBuilder.of(ModelPackage.eINSTANCE, PortsPackage.eINSTANCE));

	@Test
	void whatOneSideExportsTheOtherImports() {
		trade("CN", "RU", Flow.EXPORT, "2025", "100");
		trade("CN", "RU", Flow.IMPORT, "2025", "80.5");
		trade("RU", "CN", Flow.EXPORT, "2025?", "78");
		trade("RU", "CN", Flow.IMPORT, "2025", "103");

		MirrorLine line = only(null);
		assertEquals(List.of("CN", "RU"), List.of(line.reporter(), line.partner()));
		assertEquals(Optional.of(new BigDecimal("3")), line.exportGap());
		assertEquals(Optional.of(new BigDecimal("-2.5")), line.importGap());
		assertEquals(Optional.empty(), line.totalGap());
		assertEquals(Optional.empty(), line.own().difference());
	}

	@Test
	void theSideThatHasFiguresStandsFirst() {
		trade("RU", "CN", Flow.TOTAL, "2025", "180");

		MirrorLine line = only(null);
		assertEquals("RU", line.reporter());
		assertEquals(List.of("2025", "RU–CN total", "180 USD", "", "partner figure missing", ""), new MirrorTable(Language.EN).rows(line).get(2).cells());
	}

	@Test
	void aTotalThatIsNotItsPartsShowsByHowMuch() {
		trade("CN", "RU", Flow.EXPORT, "2025", "100");
		trade("CN", "RU", Flow.IMPORT, "2025", "80");
		trade("CN", "RU", Flow.TOTAL, "2025", "180.01");

		assertEquals("0.01", new MirrorTable(Language.EN).rows(only(null)).get(3).cells().get(2));
	}

	@Test
	void aStatedFigureCountsBeforeADerivedOne() {
		TradeFlow derived = trade("CN", "RU", Flow.TOTAL, "2025", "180");
		edit(derived, flow -> flow.setDerivation(Derivation.DERIVED));
		edit(derived, flow -> flow.setChange(new BigDecimal("5")));
		trade("CN", "RU", Flow.TOTAL, "2025", "181");

		MirrorLine line = only(null);
		assertEquals(new BigDecimal("181"), line.own().total().value().orElseThrow().value());
		assertTrue(line.own().total().growth().orElseThrow().isDerived());
		assertFalse(line.own().total().isContested());
	}

	@Test
	void sourcesThatDifferAreNotSmoothedOver() {
		trade("CN", "RU", Flow.TOTAL, "2025", "181");
		trade("CN", "RU", Flow.TOTAL, "2025", "181.0");
		assertFalse(only(null).own().total().isContested());

		trade("CN", "RU", Flow.TOTAL, "2025", "182");
		assertTrue(only(null).own().total().isContested());
	}

	@Test
	void notPublishedIsMoreThanMissing() {
		trade("CN", "RU", Flow.EXPORT, "2025", "100");
		edit(trade("RU", "CN", Flow.IMPORT, "2025", null), flow -> flow.setPublication(Publication.NOT_PUBLISHED));

		assertEquals("not published", new MirrorTable(Language.EN).rows(only(null)).getFirst().cells().get(4));
	}

	@Test
	void periodsCommoditiesAndCurrenciesDoNotMix() {
		trade("CN", "RU", Flow.EXPORT, "2025", "1");
		trade("CN", "RU", Flow.EXPORT, "2025-01/2025-11", "2");
		edit(trade("CN", "RU", Flow.EXPORT, "2025", "3"), flow -> flow.setCommodity("2701"));
		edit(trade("CN", "RU", Flow.EXPORT, "2025", "4"), flow -> flow.setCurrency("CNY"));
		trade("CN", "KZ", Flow.EXPORT, "2025", "5");
		trade("CN", "RU", Flow.EXPORT, "2024", "6");

		assertEquals(6, lines(null, 100).size());
		assertEquals(5, lines("2025", 100).size());
		assertEquals("2024", lines(null, 100).getLast().period().text());
		assertEquals(2, lines(null, 2).size());
	}

	@Test
	void whatHasNoCountriesHasNoMirror() {
		trade(null, "RU", Flow.EXPORT, "2025", "1");
		trade("CN", null, Flow.EXPORT, "2025", "1");
		trade("CN", "RU", Flow.BALANCE, "2025", "1");
		edit(trade("CN", "RU", Flow.TOTAL, "2025", "1"), flow -> flow.setNature(ObservationNature.TARGET));

		assertEquals(List.of(), lines(null, 100));
	}

	private TradeFlow trade(String reporter, String partner, Flow kind, String period, String value) {
		try (Edit edit = Edits.open(register)) {
			TradeFlow flow = (TradeFlow) edit.create(PortsPackage.Literals.TRADE_FLOW);
			flow.setReporterCountry(reporter);
			flow.setPartnerCountry(partner);
			flow.setFlow(kind);
			flow.setPeriod(PartialDate.parse(period));
			flow.setValue(value == null ? null : new BigDecimal(value));
			flow.setCurrency("USD");
			edit.save("");
			return flow;
		}
	}

	private void edit(TradeFlow saved, Consumer<TradeFlow> change) {
		try (Edit edit = Edits.open(register)) {
			change.accept((TradeFlow) edit.load(saved.getId()));
			edit.save("");
		}
	}

	private MirrorLine only(String period) {
		List<MirrorLine> lines = lines(period, 100);
		assertEquals(1, lines.size());
		return lines.getFirst();
	}

	private List<MirrorLine> lines(String period, int limit) {
		return new TradeMirror(register).lines(period == null ? null : PartialDate.parse(period), limit);
	}
}
