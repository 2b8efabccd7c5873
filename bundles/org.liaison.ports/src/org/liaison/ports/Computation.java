package org.liaison.ports;

import static org.liaison.ports.PortsPackage.Literals.OBSERVATION__DERIVED_FROM;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

import org.liaison.core.validation.Targets;

/**
 * What a formula makes of the figures it names. Sums and differences are exact; quotients have 34 digits, far more than any figure.
 */
public final class Computation {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
	private static final BigDecimal TWO = BigDecimal.valueOf(2);
	private static final MathContext DIGITS = MathContext.DECIMAL128;

	private Computation() {
	}

	/**
	 * The result for a derived observation: in its unit, or in percent for shares and growth. Empty when there is nothing to compute, a
	 * figure that the formula needs is missing or was not loaded, or it would divide by zero.
	 */
	public static Optional<BigDecimal> result(Observation observation) {
		return result(observation.getFormula(), Targets.of(observation, OBSERVATION__DERIVED_FROM, Observation.class));
	}

	/** What {@code formula} makes of {@code operands}, in their order. */
	public static Optional<BigDecimal> result(Formula formula, List<? extends Observation> operands) {
		if (operands.isEmpty() || operands.stream().anyMatch(operand -> !Targets.isLoaded(operand) || operand.getValue() == null)) {
			return Optional.empty();
		}
		List<BigDecimal> values = operands.stream().<BigDecimal>map(Observation::getValue).toList();
		return switch (formula) {
		case NONE -> Optional.empty();
		case SUM -> values.stream().reduce(BigDecimal::add);
		case HALF -> one(values).map(a -> a.divide(TWO));
		case DIFFERENCE -> two(values).map(v -> v.getFirst().subtract(v.getLast()));
		case SHARE -> two(values).flatMap(v -> percent(v.getFirst(), v.getLast()));
		case GROWTH -> two(values).flatMap(v -> percent(v.getFirst(), v.getLast())).map(p -> p.subtract(HUNDRED));
		case BASE_FROM_GROWTH -> operands.stream().map(Computation::base).reduce(Computation::sum).orElseThrow();
		};
	}

	/**
	 * Whether a figure is what was computed. An exact one has to be the same number; an approximate one, and any quotient, has to be
	 * the result rounded to the figure's own last digit that is not zero: 130,620 million stands for 130,616.6 million.
	 *
	 * @param exact whether rounding is excluded
	 */
	public static boolean meets(BigDecimal figure, BigDecimal result, boolean exact) {
		BigDecimal tolerance = exact ? BigDecimal.ZERO : figure.stripTrailingZeros().ulp().divide(TWO);
		return figure.subtract(result).abs().compareTo(tolerance) <= 0;
	}

	/** Whether a formula leaves no digits to round. */
	public static boolean isExact(Formula formula) {
		return formula == Formula.SUM || formula == Formula.DIFFERENCE;
	}

	private static Optional<List<BigDecimal>> two(List<BigDecimal> values) {
		return Optional.of(values).filter(v -> v.size() == 2);
	}

	private static Optional<BigDecimal> one(List<BigDecimal> values) {
		return Optional.of(values).filter(v -> v.size() == 1).map(List::getFirst);
	}

	private static Optional<BigDecimal> percent(BigDecimal part, BigDecimal whole) {
		return whole.signum() == 0 ? Optional.empty() : Optional.of(part.multiply(HUNDRED).divide(whole, DIGITS));
	}

	/** The figure before it grew. */
	private static Optional<BigDecimal> base(Observation observation) {
		BigDecimal change = observation.getChange();
		if (change == null || change.compareTo(HUNDRED.negate()) == 0) {
			return Optional.empty();
		}
		return Optional.of(observation.getValue().multiply(HUNDRED).divide(HUNDRED.add(change), DIGITS));
	}

	private static Optional<BigDecimal> sum(Optional<BigDecimal> one, Optional<BigDecimal> other) {
		return one.flatMap(a -> other.map(a::add));
	}
}
