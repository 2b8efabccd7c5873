package org.liaison.commitments.ui.followup;

import static org.liaison.commitments.CommitmentsPackage.Literals.COMMITMENT__AGREED;
import static org.liaison.commitments.CommitmentsPackage.Literals.COMMITMENT__INDICATIVE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.ENamedElement;
import org.liaison.commitments.Commitment;
import org.liaison.commitments.CommitmentRules;
import org.liaison.core.Register;
import org.liaison.core.operation.FieldKey;
import org.liaison.core.operation.Operation;
import org.liaison.core.operation.OperationForm;
import org.liaison.model.PartialDate;
import org.liaison.model.PartialDateException;

/** By when a commitment was due before, by what was done to it: its agreed date, else its indicative one, after each edit. */
final class EarlierDates {

	/** More changes than any commitment has; each of its positions and steps counts. */
	private static final int MOST = 1000;
	private static final List<String> DATES = Stream.of(COMMITMENT__AGREED, COMMITMENT__INDICATIVE).map(ENamedElement::getName).toList();

	private final Map<String, String> now = new HashMap<>();
	private final List<PartialDate> dates = new ArrayList<>();

	private EarlierDates() {
	}

	/** Oldest first; what it is due by now is not the last of them. */
	static List<PartialDate> of(Register register, Commitment commitment) {
		var history = new EarlierDates();
		String edit = ""; //$NON-NLS-1$
		for (Operation operation : register.history(commitment.getId(), null, MOST).reversed()) {
			if (!operation.edit().equals(edit)) {
				history.settle();
				edit = operation.edit();
			}
			if (operation.object().equals(commitment.getId())) {
				history.add(operation);
			}
		}
		history.settle();
		PartialDate due = CommitmentRules.due(commitment);
		if (!history.dates.isEmpty() && history.dates.getLast().equals(due)) {
			history.dates.removeLast();
		}
		return history.dates;
	}

	private void add(Operation operation) {
		if (operation.isCreation()) {
			Map<FieldKey, String> values = OperationForm.values(operation.after());
			DATES.forEach(date -> now.put(date, values.get(FieldKey.of(date))));
		} else if (DATES.contains(operation.field().feature())) {
			now.put(operation.field().feature(), operation.after());
		}
	}

	/** What was saved together counts as one. */
	private void settle() {
		DATES.stream().map(now::get).map(EarlierDates::date).flatMap(Optional::stream).findFirst()
				.filter(date -> dates.isEmpty() || !dates.getLast().equals(date)).ifPresent(dates::add);
	}

	/** Another program may have written what is no date here: it is none. */
	private static Optional<PartialDate> date(String text) {
		try {
			return Optional.ofNullable(text).map(PartialDate::parse).filter(date -> !date.isUnknown());
		} catch (PartialDateException noDate) {
			return Optional.empty();
		}
	}
}
