package org.liaison.store.sqlite.query;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.liaison.core.query.Filter;
import org.liaison.core.query.Filter.Operator;
import org.liaison.core.query.Filter.Test;

/**
 * Whether a filter asks for values between two others, as for what is due in one month. That says more than one of a few values such as a
 * status, which SQLite would look up first because it is a test for equality.
 */
final class Ranges {

	private static final Set<Operator> LOWER = EnumSet.of(Operator.GREATER, Operator.GREATER_OR_EQUAL);
	private static final Set<Operator> UPPER = EnumSet.of(Operator.LESS, Operator.LESS_OR_EQUAL);

	private Ranges() {
	}

	/** Whether every record that passes lies in a range. */
	static boolean in(Filter filter) {
		List<Test> tests = tests(filter).toList();
		Set<EStructuralFeature> above = bounded(tests, LOWER);
		above.retainAll(bounded(tests, UPPER));
		return !above.isEmpty();
	}

	private static Set<EStructuralFeature> bounded(List<Test> tests, Set<Operator> operators) {
		Set<EStructuralFeature> features = new HashSet<>();
		tests.stream().filter(test -> test.path().size() == 1 && operators.contains(test.operator())).map(Test::feature).forEach(features::add);
		return features;
	}

	/** The tests that all have to hold. */
	private static Stream<Test> tests(Filter filter) {
		return switch (filter) {
		case Filter.And and -> and.parts().stream().flatMap(Ranges::tests);
		case Test test -> Stream.of(test);
		default -> Stream.empty();
		};
	}
}
