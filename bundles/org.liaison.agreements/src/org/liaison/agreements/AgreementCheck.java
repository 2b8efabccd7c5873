package org.liaison.agreements;

import static org.liaison.agreements.AgreementsPackage.Literals.AGREEMENT__EXPIRES;
import static org.liaison.agreements.AgreementsPackage.Literals.AGREEMENT__IN_FORCE;
import static org.liaison.agreements.AgreementsPackage.Literals.AGREEMENT__NEGOTIATED;
import static org.liaison.agreements.AgreementsPackage.Literals.AGREEMENT__PREDECESSOR;
import static org.liaison.agreements.AgreementsPackage.Literals.AGREEMENT__PROPOSED;
import static org.liaison.agreements.AgreementsPackage.Literals.AGREEMENT__SIGNED;
import static org.liaison.agreements.AgreementsPackage.Literals.AGREEMENT__STATUS;
import static org.liaison.agreements.AgreementsPackage.Literals.AGREEMENT__TERMINATED;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.liaison.core.contribution.Check;
import org.liaison.core.validation.Findings;
import org.liaison.core.validation.Targets;
import org.liaison.model.Language;
import org.liaison.model.PartialDate;
import org.liaison.model.Record;

/** What does not fit together in an instrument: the order of its dates, and its status against them. */
public final class AgreementCheck implements Check {

	/** Dates that cannot overtake each other, in the order of an instrument's life. */
	private static final List<EStructuralFeature> LIFE = List.of(AGREEMENT__PROPOSED, AGREEMENT__NEGOTIATED, AGREEMENT__SIGNED,
			AGREEMENT__IN_FORCE, AGREEMENT__EXPIRES);

	private final Clock clock;

	/** As contributed: today is today. */
	public AgreementCheck() {
		this(Clock.systemDefaultZone());
	}

	AgreementCheck(Clock clock) {
		this.clock = clock;
	}

	@Override
	public void check(Record record, Language language, Consumer<Finding> consumer) {
		Agreement agreement = (Agreement) record;
		var findings = new Findings(AgreementCheck.class, language, consumer);
		order(agreement, LIFE, language, findings);
		order(agreement, List.of(AGREEMENT__IN_FORCE, AGREEMENT__TERMINATED), language, findings);
		status(agreement, LocalDate.now(clock), language, findings);
		if (Targets.of(agreement, AGREEMENT__PREDECESSOR, Agreement.class).stream().anyMatch(other -> Targets.same(other, agreement))) {
			findings.contradict(agreement, AGREEMENT__PREDECESSOR, "replacesItself"); //$NON-NLS-1$
		}
	}

	/** Each date against the last one before it that was entered. */
	private static void order(Agreement agreement, List<EStructuralFeature> dates, Language language, Findings findings) {
		EStructuralFeature before = null;
		for (EStructuralFeature feature : dates) {
			PartialDate date = date(agreement, feature);
			if (date == null || date.isUnknown()) {
				continue;
			}
			if (before != null && isBefore(date, date(agreement, before))) {
				findings.contradict(agreement, feature, "order." + feature.getName(), date.describe(language), //$NON-NLS-1$
						date(agreement, before).describe(language));
			}
			before = feature;
		}
	}

	private static void status(Agreement agreement, LocalDate today, Language language, Findings findings) {
		AgreementStatus entered = agreement.getStatus();
		AgreementStatus dated = AgreementRules.status(agreement, today);
		if (dated != entered) {
			findings.warn(agreement, AGREEMENT__STATUS, "dated." + dated); //$NON-NLS-1$
		}
		notYet(agreement, AGREEMENT__SIGNED, entered == AgreementStatus.SIGNED, today, language, findings);
		notYet(agreement, AGREEMENT__IN_FORCE, entered == AgreementStatus.IN_FORCE, today, language, findings);
		notYet(agreement, AGREEMENT__EXPIRES, entered == AgreementStatus.EXPIRED, today, language, findings);
		notYet(agreement, AGREEMENT__TERMINATED, entered == AgreementStatus.TERMINATED, today, language, findings);
	}

	/** A status that its date has not reached. */
	private static void notYet(Agreement agreement, EStructuralFeature feature, boolean claimed, LocalDate today, Language language,
			Findings findings) {
		PartialDate date = date(agreement, feature);
		if (claimed && date != null && date.earliest() != null && date.earliest().isAfter(today)) {
			findings.warn(agreement, AGREEMENT__STATUS, "notYet." + feature.getName(), date.describe(language)); //$NON-NLS-1$
		}
	}

	private static PartialDate date(Agreement agreement, EStructuralFeature feature) {
		return (PartialDate) agreement.eGet(feature);
	}

	/** Certainly before: the last possible day of the one lies before the first of the other. */
	private static boolean isBefore(PartialDate one, PartialDate other) {
		return one.latest() != null && other.earliest() != null && one.latest().isBefore(other.earliest());
	}
}
