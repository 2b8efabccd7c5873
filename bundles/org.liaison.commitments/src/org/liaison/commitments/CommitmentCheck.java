package org.liaison.commitments;

import static org.liaison.commitments.CommitmentsPackage.Literals.COMMITMENT__ACTUAL;
import static org.liaison.commitments.CommitmentsPackage.Literals.COMMITMENT__AGREED;
import static org.liaison.commitments.CommitmentsPackage.Literals.COMMITMENT__BENEFICIARIES;
import static org.liaison.commitments.CommitmentsPackage.Literals.COMMITMENT__CLOSING_REASON;
import static org.liaison.commitments.CommitmentsPackage.Literals.COMMITMENT__DEPENDS_ON;
import static org.liaison.commitments.CommitmentsPackage.Literals.COMMITMENT__INDICATIVE;
import static org.liaison.commitments.CommitmentsPackage.Literals.COMMITMENT__OBLIGORS;
import static org.liaison.commitments.CommitmentsPackage.Literals.COMMITMENT__REPLACED_BY;
import static org.liaison.commitments.CommitmentsPackage.Literals.COMMITMENT__STATUS;
import static org.liaison.commitments.CommitmentsPackage.Literals.COMMITMENT__TARGET;
import static org.liaison.commitments.CommitmentsPackage.Literals.COMMITMENT__TARGET_VALUE;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.liaison.core.contribution.Check;
import org.liaison.core.validation.Findings;
import org.liaison.core.validation.Targets;
import org.liaison.model.Language;
import org.liaison.model.PartialDate;
import org.liaison.model.Party;
import org.liaison.model.Record;

/** What does not fit together in a commitment: who is bound, its dates, how it was closed. What the sides say is {@link PositionsCheck}'s. */
public final class CommitmentCheck implements Check {

	@Override
	public void check(Record record, Language language, Consumer<Finding> consumer) {
		Commitment commitment = (Commitment) record;
		var findings = new Findings(CommitmentCheck.class, language, consumer);
		parties(commitment, language, findings);
		dates(commitment, language, findings);
		closing(commitment, findings);
		itself(commitment, COMMITMENT__DEPENDS_ON, "dependsOnItself", findings); //$NON-NLS-1$
		itself(commitment, COMMITMENT__REPLACED_BY, "replacedByItself", findings); //$NON-NLS-1$
		if (commitment.getTargetValue() != null && Targets.of(commitment, COMMITMENT__TARGET, Record.class).isEmpty()) {
			findings.note(commitment, COMMITMENT__TARGET_VALUE, "targetOfNothing"); //$NON-NLS-1$
		}
	}

	private static void parties(Commitment commitment, Language language, Findings findings) {
		List<Party> obligors = Targets.of(commitment, COMMITMENT__OBLIGORS, Party.class);
		List<Party> beneficiaries = Targets.of(commitment, COMMITMENT__BENEFICIARIES, Party.class);
		if (obligors.size() != 1) {
			return;
		}
		String only = obligors.getFirst().getTitle().best(language);
		if (beneficiaries.size() == 1 && Targets.same(obligors.getFirst(), beneficiaries.getFirst())) {
			findings.warn(commitment, COMMITMENT__BENEFICIARIES, "owedToItself", only); //$NON-NLS-1$
		} else if (commitment.getKind() == CommitmentKind.MUTUAL) {
			findings.warn(commitment, COMMITMENT__OBLIGORS, "mutualOfOne", only); //$NON-NLS-1$
		}
	}

	private static void dates(Commitment commitment, Language language, Findings findings) {
		if (CommitmentRules.isOpen(commitment) && isKnown(commitment.getActual())) {
			findings.warn(commitment, COMMITMENT__ACTUAL, "doneButOpen", commitment.getActual().describe(language)); //$NON-NLS-1$
		}
		if (commitment.getStatus() == CommitmentStatus.PROPOSED && isKnown(commitment.getAgreed())) {
			findings.warn(commitment, COMMITMENT__STATUS, "agreedButProposed", commitment.getAgreed().describe(language)); //$NON-NLS-1$
		}
		notBeforeMade(commitment, COMMITMENT__AGREED, commitment.getAgreed(), language, findings);
		notBeforeMade(commitment, COMMITMENT__INDICATIVE, commitment.getIndicative(), language, findings);
		notBeforeMade(commitment, COMMITMENT__ACTUAL, commitment.getActual(), language, findings);
	}

	private static void notBeforeMade(Commitment commitment, EStructuralFeature feature, PartialDate date, Language language,
			Findings findings) {
		PartialDate made = commitment.getMade();
		if (isKnown(date) && isKnown(made) && date.latest() != null && made.earliest() != null && date.latest().isBefore(made.earliest())) {
			findings.warn(commitment, feature, "beforeMade", date.describe(language), made.describe(language)); //$NON-NLS-1$
		}
	}

	private static void closing(Commitment commitment, Findings findings) {
		boolean reasoned = commitment.getClosingReason() != null && !commitment.getClosingReason().isBlank();
		if (CommitmentRules.isOpen(commitment) || reasoned) {
			return;
		}
		if (commitment.getStatus() == CommitmentStatus.FULFILLED && !isKnown(commitment.getActual())) {
			findings.warn(commitment, COMMITMENT__ACTUAL, "fulfilledWhen"); //$NON-NLS-1$
		}
		if (!CommitmentRules.isClosingExplained(commitment)) {
			findings.warn(commitment, COMMITMENT__CLOSING_REASON, "closedWhy"); //$NON-NLS-1$
		}
	}

	private static void itself(Commitment commitment, EReference reference, String key, Findings findings) {
		if (Targets.of(commitment, reference, Commitment.class).stream().anyMatch(other -> Targets.same(other, commitment))) {
			findings.contradict(commitment, reference, key);
		}
	}

	private static boolean isKnown(PartialDate date) {
		return date != null && !date.isUnknown();
	}
}
