package org.liaison.ports;

import static org.liaison.ports.PortsPackage.Literals.OBSERVATION__BASE_PERIOD;
import static org.liaison.ports.PortsPackage.Literals.OBSERVATION__CHANGE;
import static org.liaison.ports.PortsPackage.Literals.OBSERVATION__DERIVED_FROM;
import static org.liaison.ports.PortsPackage.Literals.OBSERVATION__DOUBT;
import static org.liaison.ports.PortsPackage.Literals.OBSERVATION__FORMULA;
import static org.liaison.ports.PortsPackage.Literals.OBSERVATION__PUBLICATION;
import static org.liaison.ports.PortsPackage.Literals.OBSERVATION__VALUE;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EAttribute;
import org.liaison.core.contribution.Check;
import org.liaison.core.validation.Findings;
import org.liaison.core.validation.Targets;
import org.liaison.model.Language;
import org.liaison.model.PartialDate;
import org.liaison.model.Record;

/** What does not fit together in an observation; a derived figure is computed again. */
public final class ObservationCheck implements Check {

	private static final int DECIMALS = 2;

	@Override
	public void check(Record record, Language language, Consumer<Finding> consumer) {
		Observation observation = (Observation) record;
		var findings = new Findings(ObservationCheck.class, language, consumer);
		derivation(observation, language, findings);
		change(observation, language, findings);
		publication(observation, findings);
		if (observation.isDoubtful() && observation.getDoubt().isEmpty()) {
			findings.note(observation, OBSERVATION__DOUBT, "doubtWhy"); //$NON-NLS-1$
		}
	}

	private static void derivation(Observation observation, Language language, Findings findings) {
		List<Observation> operands = Targets.of(observation, OBSERVATION__DERIVED_FROM, Observation.class);
		if (operands.stream().anyMatch(operand -> Targets.same(operand, observation))) {
			findings.contradict(observation, OBSERVATION__DERIVED_FROM, "derivedFromItself"); //$NON-NLS-1$
		} else if (observation.getDerivation() == Derivation.DERIVED && operands.isEmpty()) {
			findings.note(observation, OBSERVATION__DERIVED_FROM, "derivedFromNothing"); //$NON-NLS-1$
		} else if (observation.getDerivation() == Derivation.DERIVED && observation.getFormula() == Formula.NONE) {
			findings.note(observation, OBSERVATION__FORMULA, "derivedHow"); //$NON-NLS-1$
		} else if (observation.getFormula() != Formula.NONE && operands.stream().allMatch(Targets::isLoaded)) {
			computeAgain(observation, operands, language, findings);
		}
	}

	private static void computeAgain(Observation observation, List<Observation> operands, Language language, Findings findings) {
		Formula formula = observation.getFormula();
		EAttribute feature = formula == Formula.GROWTH ? OBSERVATION__CHANGE : OBSERVATION__VALUE;
		BigDecimal figure = (BigDecimal) observation.eGet(feature);
		var result = Computation.result(formula, operands);
		if (result.isEmpty()) {
			findings.warn(observation, OBSERVATION__FORMULA, "cannotCompute", keys(operands)); //$NON-NLS-1$
		} else if (figure != null && !Computation.meets(figure, result.get(), Computation.isExact(formula) && !observation.isApproximate())) {
			findings.warn(observation, feature, "computesTo", keys(operands), number(result.get(), language), number(figure, language)); //$NON-NLS-1$
		}
	}

	private static void change(Observation observation, Language language, Findings findings) {
		PartialDate base = observation.getBasePeriod();
		PartialDate period = observation.getPeriod();
		if (observation.getChange() != null && (base == null || base.isUnknown())) {
			findings.note(observation, OBSERVATION__BASE_PERIOD, "changeSinceWhen"); //$NON-NLS-1$
		} else if (base != null && period != null && base.earliest() != null && period.earliest() != null
				&& !base.earliest().isBefore(period.earliest())) {
			findings.warn(observation, OBSERVATION__BASE_PERIOD, "baseNotEarlier", base.describe(language), period.describe(language)); //$NON-NLS-1$
		}
	}

	private static void publication(Observation observation, Findings findings) {
		boolean figure = observation.getValue() != null || observation.getChange() != null;
		boolean words = observation.getValueText() != null && !observation.getValueText().isBlank();
		if (observation.getPublication() == Publication.NOT_PUBLISHED && figure) {
			findings.warn(observation, OBSERVATION__PUBLICATION, "figureNotPublished"); //$NON-NLS-1$
		} else if (observation.getPublication() == Publication.PUBLISHED && !figure && !words) {
			findings.note(observation, OBSERVATION__VALUE, "nothingSaid"); //$NON-NLS-1$
		}
	}

	private static String keys(List<Observation> operands) {
		return String.join(", ", operands.stream().map(operand -> operand.getKey() == null ? "?" : operand.getKey()).toList()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String number(BigDecimal number, Language language) {
		NumberFormat format = NumberFormat.getNumberInstance(language.locale());
		format.setMaximumFractionDigits(DECIMALS);
		format.setRoundingMode(RoundingMode.HALF_UP);
		return format.format(number);
	}
}
