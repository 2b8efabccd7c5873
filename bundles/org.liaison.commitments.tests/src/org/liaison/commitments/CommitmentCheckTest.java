package org.liaison.commitments;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.liaison.core.contribution.Check;
import org.liaison.model.Ids;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;
import org.liaison.model.ModelFactory;
import org.liaison.model.Organisation;
import org.liaison.model.PartialDate;
import org.liaison.testing.Found;

class CommitmentCheckTest {

	private final Commitment commitment = CommitmentsFactory.eINSTANCE.createCommitment();
	private final Organisation ours = party("Harbin");
	private final Organisation theirs = party("Vladivostok");

	@Test
	void anOpenCommitmentWithoutAnyDateIsNormal() {
		commitment.setKind(CommitmentKind.MUTUAL);
		commitment.getObligors().addAll(List.of(ours, theirs));
		commitment.getBeneficiaries().addAll(List.of(ours, theirs));

		assertFound(new CommitmentCheck());
	}

	@Test
	void fulfillingNeedsADateAndClosingNeedsEvidence() {
		commitment.setStatus(CommitmentStatus.FULFILLED);
		assertFound(new CommitmentCheck(),
				"WARNING actual: It is fulfilled, but not when; if nobody knows the date, the closing reason can say so.",
				"WARNING closingReason: It is closed, but there is neither evidence nor a reason for it.");

		commitment.setActual(PartialDate.parse("2026-03"));
		commitment.getProgress().add(CommitmentsFactory.eINSTANCE.createProgressUpdate());
		assertFound(new CommitmentCheck(), "WARNING closingReason: It is closed, but there is neither evidence nor a reason for it.");

		commitment.getProgress().getFirst().getCitations().add(ModelFactory.eINSTANCE.createCitation());
		assertFound(new CommitmentCheck());
	}

	@Test
	void aReasonIsEnoughToClose() {
		commitment.setStatus(CommitmentStatus.FULFILLED);
		commitment.setClosingReason("Reported as done at the talks; the day was not named.");

		assertFound(new CommitmentCheck());
	}

	@Test
	void whatWasReplacedNeedsNoFurtherReason() {
		commitment.setStatus(CommitmentStatus.SUPERSEDED);
		commitment.setReplacedBy(CommitmentsFactory.eINSTANCE.createCommitment());

		assertFound(new CommitmentCheck());
	}

	@ParameterizedTest
	@EnumSource(names = { "FULFILLED", "DROPPED", "SUPERSEDED" }, mode = Mode.EXCLUDE)
	void whatWasDoneIsNotOpen(CommitmentStatus open) {
		commitment.setStatus(open);
		commitment.setActual(PartialDate.parse("2026-03-01"));

		assertFound(new CommitmentCheck(),
				"WARNING actual: It has a date on which it was done (1 March 2026), but its status says that it is still open.");
	}

	@Test
	void nothingIsDueBeforeItWasUndertaken() {
		commitment.setMade(PartialDate.parse("2026"));
		commitment.setIndicative(PartialDate.parse("2025-12"));
		commitment.setAgreed(PartialDate.parse("2026"));
		commitment.setStatus(CommitmentStatus.AGREED);

		assertFound(new CommitmentCheck(), "WARNING indicative: December 2025 lies before the day on which it was undertaken (2026).");
	}

	@Test
	void anAgreedDateIsMoreThanAProposal() {
		commitment.setAgreed(PartialDate.parse("2027"));

		assertFound(new CommitmentCheck(), "WARNING status: A date is agreed (2027), but the status still says proposed.");
	}

	@Test
	void nobodyOwesSomethingToItself() {
		commitment.setKind(CommitmentKind.MUTUAL);
		commitment.getObligors().add(ours);
		assertFound(new CommitmentCheck(), "WARNING obligors: A mutual commitment binds at least two sides; only Harbin is entered.");

		commitment.getBeneficiaries().add(ours);
		assertFound(new CommitmentCheck(),
				"WARNING beneficiaries: Harbin is entered as the only one who has to act and as the only one it is owed to.");
	}

	@Test
	void aCommitmentComesNeitherBeforeNorAfterItself() {
		commitment.getDependsOn().add(commitment);
		commitment.setReplacedBy(commitment);

		assertFound(new CommitmentCheck(), "ERROR dependsOn: It cannot depend on itself.", "ERROR replacedBy: It cannot be replaced by itself.");
	}

	@Test
	void sidesThatSayTheSameGiveNoCauseForQuestions() {
		commitment.setStatus(CommitmentStatus.IN_PROGRESS);
		commitment.setAgreed(PartialDate.parse("2027-06"));
		says(ours, CommitmentStatus.PROPOSED, "2026");
		says(ours, CommitmentStatus.IN_PROGRESS, "2027-06");
		says(theirs, CommitmentStatus.IN_PROGRESS, "2027-06");

		assertFound(new PositionsCheck());
	}

	@Test
	void sidesThatDifferAreNamed() {
		commitment.setStatus(CommitmentStatus.IN_PROGRESS);
		commitment.setAgreed(PartialDate.parse("2027-06"));
		says(ours, CommitmentStatus.IN_PROGRESS, "2027-06");
		says(theirs, CommitmentStatus.FULFILLED, "2028");

		assertFound(new PositionsCheck(), "INFORMATION positions: The sides state a different status: Harbin, Vladivostok.",
				"INFORMATION positions: The sides expect different dates: Harbin, Vladivostok.",
				"INFORMATION Position: Vladivostok expects 2028, but June 2027 is entered as agreed.");
	}

	@Test
	void whoStillCountsOnWhatIsClosedIsNamed() {
		commitment.setStatus(CommitmentStatus.DROPPED);
		says(theirs, CommitmentStatus.AGREED, "");

		assertFound(new PositionsCheck(), "INFORMATION positions: It is closed, but Vladivostok still counts on it.");
	}

	@Test
	void whatBothSidesSayCanBeTakenOver() {
		says(ours, CommitmentStatus.AGREED, "2027");
		says(theirs, CommitmentStatus.AGREED, "2027");

		assertFound(new PositionsCheck(),
				"WARNING positions: All sides state the same status (Harbin, Vladivostok), but the commitment has another one.",
				"INFORMATION positions: All sides (Harbin, Vladivostok) expect the same date, 2027; it can be entered as agreed.");
	}

	private void assertFound(Check check, String... findings) {
		assertEquals(List.of(findings), Found.by(check, commitment));
	}

	private void says(Organisation party, CommitmentStatus status, String expected) {
		Position position = CommitmentsFactory.eINSTANCE.createPosition();
		position.setParty(party);
		position.setStatus(status);
		position.setExpected(PartialDate.parse(expected));
		commitment.getPositions().add(position);
	}

	private static Organisation party(String name) {
		Organisation party = ModelFactory.eINSTANCE.createOrganisation();
		party.setId(Ids.newId());
		party.setTitle(LocalizedText.of(Language.EN, name));
		return party;
	}
}
