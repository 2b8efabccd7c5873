package org.liaison.core.query;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.liaison.core.codec.ObjectIds;
import org.liaison.core.codec.StoredForm;
import org.liaison.core.query.Filter.Operator;
import org.liaison.core.query.Filter.Test;
import org.liaison.core.types.Annotations;
import org.liaison.core.value.Derived;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;
import org.liaison.model.PartialDate;

/**
 * Whether one record passes a filter, by its objects: the meaning of filters in the plainest form. The store has to agree with it.
 * Full text is only approximated: every word occurs in the record itself.
 */
public final class FilterEvaluation {

	private static final Pattern WORDS = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"|(\\S+)"); //$NON-NLS-1$

	private FilterEvaluation() {
	}

	/** Whether {@code record} passes {@code filter}. References that have to be followed are. */
	public static boolean passes(Filter filter, EObject record) {
		return switch (filter) {
		case Filter.And and -> and.parts().stream().allMatch(part -> passes(part, record));
		case Filter.Or or -> or.parts().stream().anyMatch(part -> passes(part, record));
		case Filter.Not not -> !passes(not.part(), record);
		case Filter.Words words -> containsWords(record, words.text());
		case Filter.Refers refers -> values(record, refers.reference()).stream().map(target -> EcoreUtil.resolve((EObject) target, record))
				.anyMatch(target -> !target.eIsProxy() && refers.type().isInstance(EcoreUtil.getRootContainer(target)));
		case Test test -> passes(test, record);
		};
	}

	private static boolean passes(Test test, EObject record) {
		List<Object> values = values(record, test).stream()
				.flatMap(value -> value instanceof LocalizedText text ? texts(text, test.language()) : Stream.of(value)).toList();
		return test.operator() == Operator.EMPTY ? values.isEmpty()
				: values.stream().anyMatch(value -> test.values().stream().anyMatch(wanted -> compare(test, record, value, wanted)));
	}

	private static List<Object> values(EObject record, Test test) {
		List<Object> first = values(record, test.path().getFirst());
		return test.path().size() == 1 ? first
				: first.stream().map(target -> EcoreUtil.resolve((EObject) target, record))
						.flatMap(target -> valuesAt(target, test.feature().getName())).toList();
	}

	/** What cannot be found, as a deleted record, has no values; nor has what is of a type without such a feature. */
	private static Stream<Object> valuesAt(EObject target, String name) {
		EStructuralFeature feature = target.eClass().getEStructuralFeature(name);
		return feature == null || target.eIsProxy() ? Stream.empty() : values(target, feature).stream();
	}

	private static List<Object> values(EObject object, EStructuralFeature feature) {
		Object value = Annotations.isStored(feature) || feature instanceof EAttribute a && a.isID() ? object.eGet(feature, false)
				: Derived.value(object, feature);
		List<Object> values = new ArrayList<>();
		if (value instanceof List<?> list) {
			values.addAll(Derived.basic(list));
		} else if (value != null && !value.equals("") && !(value instanceof PartialDate date && date.isUnknown())) { //$NON-NLS-1$
			values.add(value);
		}
		return values;
	}

	private static Stream<Object> texts(LocalizedText text, Language language) {
		return Stream.of(Language.values()).filter(l -> language == null || l == language).map(text::text).filter(Objects::nonNull)
				.map(Object.class::cast);
	}

	private static boolean compare(Test test, EObject record, Object value, String wanted) {
		return switch (value) {
		case PartialDate date -> compare(test.operator(), date, PartialDate.parse(wanted));
		case EObject target when test.feature() instanceof EReference -> wanted.equals(ObjectIds.of(target))
				|| wanted.equals(ObjectIds.of(EcoreUtil.getRootContainer(EcoreUtil.resolve(target, record))));
		case Number number -> compare(test.operator(), new BigDecimal(number.toString()).compareTo(new BigDecimal(wanted)));
		case String text -> compare(test.operator(), fold(text), fold(wanted));
		default -> wanted.equals(test.feature() instanceof EAttribute a ? StoredForm.text(a, value) : value.toString());
		};
	}

	private static boolean compare(Operator operator, String text, String wanted) {
		return operator == Operator.CONTAINS ? text.contains(wanted) : text.equals(wanted);
	}

	private static boolean compare(Operator operator, int order) {
		return switch (operator) {
		case LESS -> order < 0;
		case LESS_OR_EQUAL -> order <= 0;
		case GREATER -> order > 0;
		case GREATER_OR_EQUAL -> order >= 0;
		default -> order == 0;
		};
	}

	private static boolean compare(Operator operator, PartialDate date, PartialDate wanted) {
		boolean before = isBefore(date.latest(), wanted.earliest());
		boolean after = isBefore(wanted.latest(), date.earliest());
		boolean overlaps = !before && !after;
		return !wanted.isUnknown() && switch (operator) {
		case LESS -> before;
		case LESS_OR_EQUAL -> before || overlaps;
		case GREATER -> after;
		case GREATER_OR_EQUAL -> after || overlaps;
		default -> overlaps;
		};
	}

	/** An end without a day has no limit. */
	private static boolean isBefore(LocalDate end, LocalDate start) {
		return end != null && start != null && end.isBefore(start);
	}

	private static boolean containsWords(EObject record, String words) {
		String text = fold(searchable(record));
		Matcher matcher = WORDS.matcher(words);
		while (matcher.find()) {
			String word = matcher.group(1) == null ? matcher.group(2) : matcher.group(1).replaceAll("\\\\(.)", "$1"); //$NON-NLS-1$ //$NON-NLS-2$
			if (!text.contains(fold(word))) {
				return false;
			}
		}
		return true;
	}

	private static String searchable(EObject object) {
		var text = new StringBuilder();
		for (EAttribute attribute : object.eClass().getEAllAttributes()) {
			if (Annotations.flag(attribute, "search")) { //$NON-NLS-1$
				values(object, attribute).stream().flatMap(v -> v instanceof LocalizedText l ? texts(l, null) : Stream.of(v))
						.forEach(value -> text.append(value).append('\n'));
			}
		}
		object.eContents().forEach(inner -> text.append(searchable(inner)));
		return text.toString();
	}

	private static String fold(String text) {
		return text.toLowerCase(Locale.ROOT);
	}
}
