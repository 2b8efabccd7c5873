package org.liaison.agreements;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.liaison.model.PartialDate;
import org.liaison.testing.Found;

class AgreementCheckTest {

	private final Agreement agreement = AgreementsFactory.eINSTANCE.createAgreement();

	@Test
	void anInstrumentOfWhichLittleIsKnownIsFine() {
		agreement.setStatus(AgreementStatus.SIGNED);
		assertFound();

		agreement.setSigned(PartialDate.parse("2022-02?"));
		agreement.setInForce(PartialDate.parse("2022"));
		agreement.setStatus(AgreementStatus.IN_FORCE);
		assertFound();
	}

	@Test
	void datesDoNotOvertakeEachOther() {
		agreement.setProposed(PartialDate.parse("2019"));
		agreement.setSigned(PartialDate.parse("2018-05"));
		agreement.setExpires(PartialDate.parse("2017"));
		agreement.setStatus(AgreementStatus.EXPIRED);

		assertFound("ERROR signed: Signed (May 2018) before it was proposed or negotiated (2019).",
				"ERROR expires: It would expire (2017) before it begins (May 2018).");
	}

	@Test
	void nothingEndsBeforeItWasInForce() {
		agreement.setInForce(PartialDate.parse("2020-01-01"));
		agreement.setTerminated(PartialDate.parse("2019"));
		agreement.setStatus(AgreementStatus.TERMINATED);

		assertFound("ERROR terminated: Ended (2019) before it was in force (1 January 2020).");
	}

	@Test
	void theStatusFollowsTheDates() {
		agreement.setStatus(AgreementStatus.SIGNED);
		agreement.setSigned(PartialDate.parse("2020"));
		agreement.setExpires(PartialDate.parse("2025"));
		assertFound("WARNING status: Its term has run out; the status does not say so yet.");

		agreement.setExpires(null);
		agreement.setSigned(PartialDate.parse("2027-01"));
		assertFound("WARNING status: The status says signed, but the day of signing is still ahead (January 2027).");
	}

	@Test
	void nothingReplacesItself() {
		agreement.setPredecessor(agreement);

		assertFound("ERROR predecessor: It cannot replace itself.");
	}

	private void assertFound(String... findings) {
		Clock midsummer = Clock.fixed(Instant.parse("2026-06-21T12:00:00Z"), ZoneOffset.UTC);
		assertEquals(List.of(findings), Found.by(new AgreementCheck(midsummer), agreement));
	}
}
