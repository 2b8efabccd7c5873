package org.liaison.commitments.ui.change;

import static org.liaison.commitments.CommitmentsPackage.Literals.COMMITMENT__ACTUAL;
import static org.liaison.commitments.CommitmentsPackage.Literals.COMMITMENT__AGREED;
import static org.liaison.commitments.CommitmentsPackage.Literals.COMMITMENT__CONCERNS;
import static org.liaison.commitments.CommitmentsPackage.Literals.COMMITMENT__PROGRESS;
import static org.liaison.commitments.CommitmentsPackage.Literals.COMMITMENT__REPLACED_BY;
import static org.liaison.commitments.CommitmentsPackage.Literals.COMMITMENT__STATUS;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.liaison.commitments.Commitment;
import org.liaison.commitments.CommitmentRules;
import org.liaison.commitments.CommitmentStatus;
import org.liaison.core.Edit;
import org.liaison.core.RecordRef;
import org.liaison.core.codec.ObjectIds;
import org.liaison.core.validation.Targets;
import org.liaison.model.PartialDate;
import org.liaison.model.Record;
import org.liaison.ui.session.RecordText;

/**
 * A commitment as it was when somebody began to change it, and what a change would make of it.
 *
 * @param concerns UUIDs of what it concerns
 * @param explained whether it could be closed as it is: there is evidence, a reason or a successor, or it is closed already
 */
record Before(RecordRef record, CommitmentStatus status, PartialDate agreed, PartialDate actual, Set<String> concerns, boolean explained) {

	static Before of(Edit edit, RecordRef record) {
		Commitment commitment = (Commitment) edit.load(record.id());
		Set<String> concerns = Targets.of(commitment, COMMITMENT__CONCERNS, Record.class).stream().map(ObjectIds::of).collect(Collectors.toSet());
		var named = new RecordRef(record.id(), commitment.getKey(), record.type(), commitment.getTitle());
		return new Before(named, commitment.getStatus(), commitment.getAgreed(), commitment.getActual(), concerns,
				!CommitmentRules.isOpen(commitment) || CommitmentRules.isClosingExplained(commitment));
	}

	/** Why the change is not allowed here: closing needs evidence or a reason. */
	boolean isRefused(Changes changes) {
		return changes.closes() && !explained && !changes.explains();
	}

	/** What would change, in words; empty when nothing would. */
	List<String> effects(Changes changes) {
		List<String> effects = new ArrayList<>();
		add(effects, COMMITMENT__STATUS, status, changes.status());
		add(effects, COMMITMENT__AGREED, agreed, changes.agreed());
		add(effects, COMMITMENT__ACTUAL, actual, changes.actual());
		if (changes.concern() != null && !concerns.contains(changes.concern().id())) {
			effects.add(NLS.bind(ChangeText.adds, RecordText.feature(COMMITMENT__CONCERNS), RecordText.label(changes.concern())));
		}
		if (changes.replacedBy() != null) {
			effects.add(NLS.bind(ChangeText.adds, RecordText.feature(COMMITMENT__REPLACED_BY), RecordText.label(changes.replacedBy())));
		}
		if (changes.progress() != null && !changes.progress().isEmpty()) {
			effects.add(NLS.bind(ChangeText.adds, RecordText.feature(COMMITMENT__PROGRESS),
					RecordText.value(COMMITMENT__AGREED, changes.progress().date())).strip());
		}
		return effects;
	}

	private static void add(List<String> effects, EStructuralFeature feature, Object before, Object after) {
		if (after != null && !after.equals(before)) {
			String was = RecordText.value(feature, before);
			effects.add(NLS.bind(ChangeText.becomes, new Object[] { RecordText.feature(feature), was.isEmpty() ? "–" : was, RecordText.value(feature, after) })); //$NON-NLS-1$
		}
	}
}
