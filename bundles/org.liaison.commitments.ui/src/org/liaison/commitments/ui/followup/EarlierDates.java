package org.liaison.commitments.ui.followup;

import static org.liaison.commitments.CommitmentsPackage.Literals.COMMITMENT__AGREED;
import static org.liaison.commitments.CommitmentsPackage.Literals.COMMITMENT__INDICATIVE;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.liaison.commitments.Commitment;
import org.liaison.commitments.CommitmentRules;
import org.liaison.core.Register;
import org.liaison.core.operation.Operation;
import org.liaison.model.PartialDate;

/** By when a commitment was due before, from what was done to it. */
final class EarlierDates {

	/** More changes than any commitment has; each of its positions and steps counts. */
	private static final int MOST = 1000;
	private static final Set<String> DATES = Set.of(COMMITMENT__AGREED.getName(), COMMITMENT__INDICATIVE.getName());

	private EarlierDates() {
	}

	/** Oldest first; what it is due by now is not among them. */
	static List<PartialDate> of(Register register, Commitment commitment) {
		List<PartialDate> dates = new ArrayList<>();
		for (Operation operation : register.history(commitment.getId(), null, MOST).reversed()) {
			if (operation.object().equals(commitment.getId()) && !operation.isCreation() && DATES.contains(operation.field().feature())
					&& operation.before() != null) {
				PartialDate date = PartialDate.parse(operation.before());
				if (!date.isUnknown() && (dates.isEmpty() || !dates.getLast().equals(date))) {
					dates.add(date);
				}
			}
		}
		dates.remove(CommitmentRules.due(commitment));
		return dates;
	}
}
