package org.liaison.agreements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liaison.model.PartialDate;

class AgreementRulesTest {

	private final Agreement agreement = AgreementsFactory.eINSTANCE.createAgreement();

	@ParameterizedTest
	@CsvSource({ "2019-12-31, NOT_STATED", "2020-12-31, PROPOSED", "2021-06-30, NEGOTIATED", "2022-02-03, NEGOTIATED", "2022-02-04, SIGNED",
			"2022-03-01, IN_FORCE", "2026-12-31, IN_FORCE", "2027-01-01, EXPIRED" })
	void theDatesSayHowFarItHasCome(LocalDate day, AgreementStatus status) {
		agreement.setProposed(PartialDate.parse("2020"));
		agreement.setNegotiated(PartialDate.parse("2021-06"));
		agreement.setSigned(PartialDate.parse("2022-02-04"));
		agreement.setInForce(PartialDate.parse("2022-03-01"));
		agreement.setExpires(PartialDate.parse("2026"));

		assertEquals(status, AgreementRules.status(agreement, day));
	}

	@Test
	void whatWasEnteredCountsWhereDatesAreMissing() {
		agreement.setSigned(PartialDate.parse("2013-10-22"));
		agreement.setStatus(AgreementStatus.IN_FORCE);

		assertEquals(AgreementStatus.IN_FORCE, AgreementRules.status(agreement, LocalDate.of(2017, 8, 24)));
	}

	@Test
	void endedIsMoreThanExpiredAndReplacedIsTheLastWord() {
		agreement.setExpires(PartialDate.parse("2026"));
		agreement.setTerminated(PartialDate.parse("2025-05-01"));
		assertEquals(AgreementStatus.TERMINATED, AgreementRules.status(agreement, LocalDate.of(2027, 1, 1)));

		agreement.setStatus(AgreementStatus.SUPERSEDED);
		assertEquals(AgreementStatus.SUPERSEDED, AgreementRules.status(agreement, LocalDate.of(2027, 1, 1)));
	}

	@Test
	void aTermLapsesOnceItsLastPossibleDayHasPassed() {
		agreement.setStatus(AgreementStatus.IN_FORCE);
		agreement.setExpires(PartialDate.parse("2026-06"));

		assertFalse(AgreementRules.hasLapsed(agreement, LocalDate.of(2026, 6, 30)));
		assertTrue(AgreementRules.hasLapsed(agreement, LocalDate.of(2026, 7, 1)));
	}

	@Test
	void aTermWithoutEndNeverLapses() {
		agreement.setStatus(AgreementStatus.IN_FORCE);
		assertFalse(AgreementRules.hasLapsed(agreement, LocalDate.of(2099, 1, 1)));

		agreement.setExpires(PartialDate.parse("2026/.."));
		assertFalse(AgreementRules.hasLapsed(agreement, LocalDate.of(2099, 1, 1)));
	}
}
