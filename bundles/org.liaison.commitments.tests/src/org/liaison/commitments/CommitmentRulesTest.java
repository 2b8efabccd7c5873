package org.liaison.commitments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.liaison.model.ModelFactory;
import org.liaison.model.Organisation;
import org.liaison.model.PartialDate;

class CommitmentRulesTest {

	private static final LocalDate NEW_YEAR = LocalDate.of(2015, 1, 1);

	private final Commitment commitment = CommitmentsFactory.eINSTANCE.createCommitment();

	@Test
	void noDateAgreedIsTheNormalCase() {
		commitment.setDateWording("as soon as possible");

		assertTrue(commitment.isUndated());
		assertNull(commitment.getDue());
		assertFalse(commitment.isOverdue());
	}

	@Test
	void theAgreedDateCountsBeforeTheIndicativeOne() {
		commitment.setIndicative(PartialDate.parse("2014"));
		assertEquals("2014", commitment.getDue().text());

		commitment.setAgreed(PartialDate.parse("2015-06"));
		assertEquals("2015-06", commitment.getDue().text());

		commitment.setAgreed(PartialDate.UNKNOWN);
		assertEquals("2014", commitment.getDue().text());
	}

	@Test
	void isOverdueOnceItsLastPossibleDayHasPassed() {
		commitment.setIndicative(PartialDate.parse("../2014-12-31"));

		assertFalse(CommitmentRules.isOverdue(commitment, NEW_YEAR.minusDays(1)));
		assertTrue(CommitmentRules.isOverdue(commitment, NEW_YEAR));
	}

	@Test
	void whatHasNoLastDayIsNeverOverdue() {
		commitment.setIndicative(PartialDate.parse("2012-12/.."));

		assertFalse(CommitmentRules.isOverdue(commitment, NEW_YEAR));
	}

	@ParameterizedTest
	@EnumSource(CommitmentStatus.class)
	void whatIsClosedIsNeitherOpenNorOverdue(CommitmentStatus status) {
		commitment.setIndicative(PartialDate.parse("2014"));
		commitment.setStatus(status);

		boolean open = status.compareTo(CommitmentStatus.FULFILLED) < 0;
		assertEquals(open, commitment.isOpen());
		assertEquals(open, CommitmentRules.isOverdue(commitment, NEW_YEAR));
	}

	@Test
	void positionsMeetWhenTheLastWordsOfBothSidesAgree() {
		Organisation ours = ModelFactory.eINSTANCE.createOrganisation();
		Organisation theirs = ModelFactory.eINSTANCE.createOrganisation();
		assertFalse(CommitmentRules.positionsMeet(commitment));

		says(ours, CommitmentStatus.FULFILLED, "2014");
		assertFalse(CommitmentRules.positionsMeet(commitment), "one side alone");

		says(theirs, CommitmentStatus.IN_PROGRESS, "2014");
		assertFalse(CommitmentRules.positionsMeet(commitment), "another status");

		says(theirs, CommitmentStatus.FULFILLED, "2015");
		assertFalse(CommitmentRules.positionsMeet(commitment), "another date");

		says(theirs, CommitmentStatus.FULFILLED, "2014");
		assertTrue(CommitmentRules.positionsMeet(commitment));
	}

	@Test
	void sidesThatDifferDispute() {
		commitment.setStatus(CommitmentStatus.FULFILLED);
		Organisation ours = ModelFactory.eINSTANCE.createOrganisation();
		Organisation theirs = ModelFactory.eINSTANCE.createOrganisation();
		says(ours, CommitmentStatus.FULFILLED, "2014");
		assertFalse(CommitmentRules.isDisputed(commitment), "one side alone");

		says(theirs, CommitmentStatus.FULFILLED, "");
		assertFalse(CommitmentRules.isDisputed(commitment), "no date is no other date");

		says(theirs, CommitmentStatus.FULFILLED, "2015");
		assertTrue(CommitmentRules.isDisputed(commitment));
		assertFalse(CommitmentRules.isClosingDisputed(commitment), "both say that it is over");

		says(theirs, CommitmentStatus.BLOCKED, "2014");
		assertTrue(CommitmentRules.isDisputed(commitment));
		assertTrue(CommitmentRules.isClosingDisputed(commitment));
	}

	@ParameterizedTest
	@EnumSource(names = { "FULFILLED", "DROPPED", "SUPERSEDED" })
	void whatOneSideStillCountsOnIsNotOverBecauseWeClosedIt(CommitmentStatus closed) {
		commitment.setStatus(closed);
		assertFalse(CommitmentRules.isClosingDisputed(commitment), "nobody has said anything");

		Organisation theirs = ModelFactory.eINSTANCE.createOrganisation();
		says(theirs, CommitmentStatus.AGREED, "2014");
		assertTrue(CommitmentRules.isDisputed(commitment));
		assertTrue(CommitmentRules.isClosingDisputed(commitment));

		says(theirs, CommitmentStatus.DROPPED, "2014");
		assertFalse(CommitmentRules.isDisputed(commitment));
		assertFalse(CommitmentRules.isClosingDisputed(commitment));
	}

	@Test
	void whatOneSideHoldsForClosedIsDisputedWhileWeCountOnIt() {
		commitment.setStatus(CommitmentStatus.IN_PROGRESS);
		Organisation theirs = ModelFactory.eINSTANCE.createOrganisation();
		says(theirs, CommitmentStatus.AGREED, "2014");
		assertFalse(CommitmentRules.isDisputed(commitment), "both count on it");

		says(theirs, CommitmentStatus.DROPPED, "2014");
		assertTrue(CommitmentRules.isDisputed(commitment));
		assertFalse(CommitmentRules.isClosingDisputed(commitment), "we have not closed it");
	}

	/** Positions are also entered late: the last word is the one that was said last, wherever it stands. */
	@ParameterizedTest
	@CsvSource({ "2026-03-01, 2025-11-20, FULFILLED", "2025-11-20, 2026-03-01, AGREED", "2026-03-01, '', AGREED", "'', 2026-03-01, AGREED",
			"2026-03, 2026, AGREED", "2026, 2026-03, AGREED", "2026-03, 2025, FULFILLED" })
	void theLastWordIsTheOneThatWasSaidLast(String first, String second, CommitmentStatus last) {
		Organisation theirs = ModelFactory.eINSTANCE.createOrganisation();
		says(theirs, CommitmentStatus.FULFILLED, "").setSaidOn(PartialDate.parse(first));
		says(theirs, CommitmentStatus.AGREED, "").setSaidOn(PartialDate.parse(second));

		assertEquals(List.of(last), CommitmentRules.lastPositions(commitment).stream().map(Position::getStatus).toList());
	}

	@Test
	void whatNobodyDatedIsAsLateAsWhatStandsAboveIt() {
		Organisation theirs = ModelFactory.eINSTANCE.createOrganisation();
		says(theirs, CommitmentStatus.FULFILLED, "").setSaidOn(PartialDate.parse("2026-03-01"));
		says(theirs, CommitmentStatus.BLOCKED, "");
		says(theirs, CommitmentStatus.AGREED, "").setSaidOn(PartialDate.parse("2025-11-20"));

		assertEquals(CommitmentStatus.BLOCKED, CommitmentRules.lastPositions(commitment).getFirst().getStatus());
	}

	private Position says(Organisation party, CommitmentStatus status, String expected) {
		Position position = CommitmentsFactory.eINSTANCE.createPosition();
		position.setParty(party);
		position.setStatus(status);
		position.setExpected(PartialDate.parse(expected));
		commitment.getPositions().add(position);
		return position;
	}
}
