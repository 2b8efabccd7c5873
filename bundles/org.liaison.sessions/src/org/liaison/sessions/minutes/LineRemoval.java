package org.liaison.sessions.minutes;

import static org.liaison.commitments.CommitmentsPackage.Literals.COMMITMENT;
import static org.liaison.commitments.CommitmentsPackage.Literals.COMMITMENT__BENEFICIARIES;
import static org.liaison.commitments.CommitmentsPackage.Literals.COMMITMENT__CONCERNS;
import static org.liaison.commitments.CommitmentsPackage.Literals.COMMITMENT__DATE_WORDING;
import static org.liaison.commitments.CommitmentsPackage.Literals.COMMITMENT__INDICATIVE;
import static org.liaison.commitments.CommitmentsPackage.Literals.COMMITMENT__KIND;
import static org.liaison.commitments.CommitmentsPackage.Literals.COMMITMENT__MADE;
import static org.liaison.commitments.CommitmentsPackage.Literals.COMMITMENT__OBLIGORS;
import static org.liaison.commitments.CommitmentsPackage.Literals.COMMITMENT__ORIGIN;
import static org.liaison.commitments.CommitmentsPackage.Literals.COMMITMENT__STATUS;
import static org.liaison.commitments.CommitmentsPackage.Literals.COMMITMENT__TEXT;
import static org.liaison.model.ModelPackage.Literals.IDENTIFIED__ID;
import static org.liaison.model.ModelPackage.Literals.RECORD__KEY;
import static org.liaison.model.ModelPackage.Literals.RECORD__MARKING;
import static org.liaison.model.ModelPackage.Literals.RECORD__TITLE;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.liaison.commitments.Commitment;
import org.liaison.commitments.CommitmentStatus;
import org.liaison.core.Edit;
import org.liaison.core.Register;
import org.liaison.core.codec.ObjectIds;
import org.liaison.core.validation.Targets;
import org.liaison.meetings.Meeting;
import org.liaison.meetings.Outcome;

/**
 * Takes a line out of the minutes. A commitment that only this line made goes with it; one on which somebody has worked since, or to which
 * another record refers, stays: it then originates in the meeting, so that it still comes back to the agendas of its body. Not for the
 * UI thread.
 */
public final class LineRemoval {

	private static final Set<EStructuralFeature> OF_A_LINE = Set.of(IDENTIFIED__ID, RECORD__KEY, RECORD__TITLE, RECORD__MARKING, COMMITMENT__KIND,
			COMMITMENT__TEXT, COMMITMENT__OBLIGORS, COMMITMENT__BENEFICIARIES, COMMITMENT__ORIGIN, COMMITMENT__CONCERNS, COMMITMENT__MADE,
			COMMITMENT__INDICATIVE, COMMITMENT__DATE_WORDING, COMMITMENT__STATUS);

	private final Register register;

	/** Takes lines out of the minutes of {@code register}. */
	public LineRemoval(Register register) {
		this.register = register;
	}

	/** What would become of the commitments of a line. */
	public List<Trouble> fates(Outcome outcome) {
		return MinuteTaking.commitments(outcome).stream().map(commitment -> fate(outcome, commitment)).toList();
	}

	/**
	 * Takes a line out, with its commitments or without them; the lines after it move up, and their numbers with them. Not saved yet.
	 *
	 * @return what became of its commitments
	 */
	public List<Trouble> remove(Edit edit, Outcome outcome) {
		List<Trouble> fates = withdraw(edit, outcome);
		List<Outcome> outcomes = ((Meeting) outcome.eContainer()).getOutcomes();
		outcomes.subList(outcomes.indexOf(outcome) + 1, outcomes.size()).stream().filter(later -> isNumber(later.getNumber()) && isNumber(outcome.getNumber()))
				.forEach(later -> later.setNumber(String.valueOf(Integer.parseInt(later.getNumber()) - 1)));
		outcomes.remove(outcome);
		return fates;
	}

	private static boolean isNumber(String number) {
		return number != null && number.matches("\\d{1,9}"); //$NON-NLS-1$
	}

	/** Takes its commitments from a line that stays. */
	List<Trouble> withdraw(Edit edit, Outcome outcome) {
		List<Commitment> commitments = MinuteTaking.commitments(outcome);
		List<Trouble> fates = commitments.stream().map(commitment -> fate(outcome, commitment)).toList();
		Meeting meeting = (Meeting) outcome.eContainer();
		for (int i = 0; i < commitments.size(); i++) {
			outcome.getCommitments().remove(commitments.get(i));
			if (fates.get(i).kind() == Trouble.Kind.COMMITMENT_GOES) {
				edit.delete(commitments.get(i));
			} else if (isOrigin(outcome, commitments.get(i))) {
				commitments.get(i).setOrigin(meeting);
			}
		}
		return fates;
	}

	private Trouble fate(Outcome outcome, Commitment commitment) {
		boolean goes = isOrigin(outcome, commitment) && commitment.getStatus() == CommitmentStatus.AGREED && isAsTheLineMadeIt(commitment)
				&& register.referrers(commitment.getId(), 2).size() < 2;
		return new Trouble(goes ? Trouble.Kind.COMMITMENT_GOES : Trouble.Kind.COMMITMENT_STAYS, commitment.getKey(),
				List.of(MinuteTaking.ref(commitment)));
	}

	private static boolean isOrigin(Outcome outcome, Commitment commitment) {
		return Targets.of(commitment, COMMITMENT__ORIGIN, EObject.class).stream()
				.anyMatch(origin -> outcome.getId().equals(ObjectIds.of(origin)));
	}

	private static boolean isAsTheLineMadeIt(Commitment commitment) {
		return COMMITMENT.getEAllStructuralFeatures().stream().filter(feature -> !feature.isDerived() && !OF_A_LINE.contains(feature))
				.noneMatch(commitment::eIsSet);
	}
}
