package org.liaison.ports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;
import org.liaison.model.PartialDate;
import org.liaison.testing.Found;

class ObservationCheckTest {

	private final TradeFlow figure = PortsFactory.eINSTANCE.createTradeFlow();

	@Test
	void aTotalEqualsItsPartsToTheCent() {
		derived(Formula.SUM, "172410000000", figure("67340000000", null), figure("105070000000", null));
		assertFound();

		figure.setValue(new BigDecimal("172410000000.01"));
		assertFound("WARNING value: From STA-1, STA-2 follows 172,410,000,000, but 172,410,000,000.01 is entered.");
	}

	@Test
	void anApproximateTotalIsRoundedToItsOwnDigits() {
		derived(Formula.SUM, "172000000000", figure("67340000000", null), figure("105070000000", null));
		figure.setApproximate(true);
		assertFound();

		figure.setValue(new BigDecimal("173000000000"));
		assertFound("WARNING value: From STA-1, STA-2 follows 172,410,000,000, but 173,000,000,000 is entered.");
	}

	@ParameterizedTest
	@CsvSource({ "DIFFERENCE, -37730000000", "SHARE, 64.09", "GROWTH, -35.91", "NONE, 1" })
	void twoFigures(Formula formula, BigDecimal result) {
		derived(formula, formula == Formula.GROWTH ? null : result.toString(), figure("67340000000", null), figure("105070000000", null));
		figure.setDerivation(formula == Formula.NONE ? Derivation.STATED : Derivation.DERIVED);
		figure.setFlow(Flow.BALANCE);
		if (formula == Formula.GROWTH) {
			figure.setChange(result);
			figure.setBasePeriod(PartialDate.parse("2021"));
		}

		assertFound();
	}

	@ParameterizedTest
	@CsvSource({ "1772000, 48.1, 1196489", "161459, 13.2, 142632" })
	void aBaseFollowsFromGrowth(String value, String change, String base) {
		derived(Formula.BASE_FROM_GROWTH, base, figure(value, change));

		assertFound();
	}

	@Test
	void aBaseOfSeveralIsTheirSum() {
		derived(Formula.BASE_FROM_GROWTH, "130620000000", figure("67340000000", "13.4"), figure("105070000000", "47.5"));

		assertFound();
	}

	@Test
	void halfOfAFigure() {
		derived(Formula.HALF, "100000001", figure("200000000", null));

		assertFound("WARNING value: From STA-1 follows 100,000,000, but 100,000,001 is entered.");
	}

	@Test
	void whatCannotBeComputed() {
		derived(Formula.BASE_FROM_GROWTH, "5", figure("10", null));
		assertFound("WARNING formula: It cannot be computed again: STA-1 lack a figure that the formula needs, or are not as many as it takes.");

		derived(Formula.SHARE, "5", figure("10", null), figure("0", null));
		assertFound("WARNING formula: It cannot be computed again: STA-1, STA-2 lack a figure that the formula needs, or are not as many as it takes.");
	}

	@Test
	void aDerivedFigureSaysFromWhat() {
		derived(Formula.SUM, "5");
		assertFound("INFORMATION derivedFrom: It is derived, but not from which figures.");

		derived(Formula.NONE, "5", figure("5", null));
		assertFound("INFORMATION formula: It is derived, but not by which formula.");

		figure.getDerivedFrom().add(figure);
		assertFound("ERROR derivedFrom: A figure cannot be derived from itself.");
	}

	@Test
	void aPercentageSaysSinceWhen() {
		figure.setChange(new BigDecimal("24"));
		figure.setPeriod(PartialDate.parse("2017-01/2017-06"));
		assertFound("INFORMATION basePeriod: The change in percent does not say against which period.");

		figure.setBasePeriod(PartialDate.parse("2018"));
		assertFound("WARNING basePeriod: The period compared with (2018) does not lie before the period itself (January–June 2017)."
				.replace("January–June 2017", figure.getPeriod().describe(Language.EN)));

		figure.setBasePeriod(PartialDate.parse("2016-01/2016-06"));
		assertFound();
	}

	@Test
	void whatWasNotPublishedHasNoFigure() {
		assertFound("INFORMATION value: There is neither a figure nor a change, nor the source's words.");

		figure.setPublication(Publication.NOT_PUBLISHED);
		assertFound();

		figure.setValue(BigDecimal.ONE);
		assertFound("WARNING publication: There is a figure, although it says that nothing was published.");
	}

	@Test
	void aDoubtHasAReason() {
		figure.setValue(BigDecimal.ONE);
		figure.setDoubtful(true);
		assertFound("INFORMATION doubt: It is marked as doubtful; please say why.");

		figure.setDoubt(LocalizedText.of(Language.EN, "Small beside the border trade."));
		assertFound();
	}

	@Test
	void aTradeFlowCrossesABorder() {
		figure.setReporterCountry("CN");
		figure.setPartnerCountry("CN");
		figure.setCommodity("27.01");
		figure.setCurrency("US$");
		figure.setValue(new BigDecimal("-1"));

		assertEquals(List.of("ERROR partnerCountry: Reporter and partner are the same country, CN.",
				"WARNING commodity: 27.01 is not a commodity code: 2 to 10 digits without dots.",
				"WARNING currency: US$ is not a currency code of ISO 4217, such as USD or CNY.",
				"WARNING value: Trade cannot be negative; only a balance can."), Found.by(new TradeFlowCheck(), figure));
	}

	@Test
	void anOrdinaryTradeFlowIsFine() {
		figure.setReporterCountry("CN");
		figure.setPartnerCountry("RU");
		figure.setCommodity("2701");
		figure.setCurrency("USD");
		figure.setValue(new BigDecimal("-1"));
		figure.setFlow(Flow.BALANCE);

		assertEquals(List.of(), Found.by(new TradeFlowCheck(), figure));
	}

	private void derived(Formula formula, String value, Observation... operands) {
		figure.setDerivation(Derivation.DERIVED);
		figure.setFormula(formula);
		figure.setValue(value == null ? null : new BigDecimal(value));
		figure.getDerivedFrom().clear();
		for (Observation operand : operands) {
			figure.getDerivedFrom().add(operand);
			operand.setKey("STA-" + figure.getDerivedFrom().size());
		}
	}

	private static Observation figure(String value, String change) {
		Observation observation = PortsFactory.eINSTANCE.createObservation();
		observation.setValue(new BigDecimal(value));
		observation.setChange(change == null ? null : new BigDecimal(change));
		return observation;
	}

	private void assertFound(String... findings) {
		assertEquals(List.of(findings), Found.by(new ObservationCheck(), figure));
	}
}
