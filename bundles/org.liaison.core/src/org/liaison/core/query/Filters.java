package org.liaison.core.query;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.ENamedElement;
import org.liaison.core.query.Filter.Operator;
import org.liaison.core.query.Filter.Test;

/** Filters as text. */
public final class Filters {

	private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}_.:/#+-]*"); //$NON-NLS-1$
	private static final Set<String> KEYWORDS = Set.of("and", "or", "not", "in", "is", "empty"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	private static final Map<Operator, String> SIGNS = Map.of(Operator.EQUAL, "=", Operator.LESS, "<", Operator.LESS_OR_EQUAL, "<=", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			Operator.GREATER, ">", Operator.GREATER_OR_EQUAL, ">=", Operator.CONTAINS, "~"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	private Filters() {
	}

	/** A text that {@link FilterParser} understands as this filter; references by UUID. */
	public static String toText(Filter filter) {
		return switch (filter) {
		case Filter.And and -> joined(and.parts(), " and "); //$NON-NLS-1$
		case Filter.Or or -> joined(or.parts(), " or "); //$NON-NLS-1$
		case Filter.Not not -> "not " + grouped(not.part()); //$NON-NLS-1$
		case Filter.Words words -> words.text();
		case Filter.Refers refers -> refers.reference().getName() + " is " + refers.type().getName(); //$NON-NLS-1$
		case Test test -> text(test);
		};
	}

	/** Both of two filters. */
	public static Filter and(Filter one, Filter other) {
		if (one.equals(Filter.ALL)) {
			return other;
		}
		return other.equals(Filter.ALL) ? one : new Filter.And(List.of(one, other));
	}

	/** Whether a filter asks for words, which the search index answers. */
	public static boolean hasWords(Filter filter) {
		return switch (filter) {
		case Filter.And and -> and.parts().stream().anyMatch(Filters::hasWords);
		case Filter.Or or -> or.parts().stream().anyMatch(Filters::hasWords);
		case Filter.Not not -> hasWords(not.part());
		case Filter.Words words -> true;
		case Filter.Refers refers -> false;
		case Test test -> false;
		};
	}

	private static String joined(List<Filter> parts, String joint) {
		return parts.stream().map(Filters::grouped).collect(Collectors.joining(joint));
	}

	private static String grouped(Filter filter) {
		return filter instanceof Filter.And || filter instanceof Filter.Or ? '(' + toText(filter) + ')' : toText(filter);
	}

	private static String text(Test test) {
		String path = test.path().stream().map(ENamedElement::getName).collect(Collectors.joining(".")) //$NON-NLS-1$
				+ (test.language() == null ? "" : '.' + test.language().tag()); //$NON-NLS-1$
		return switch (test.operator()) {
		case EMPTY -> path + " is empty"; //$NON-NLS-1$
		case IN -> path + " in (" + test.values().stream().map(Filters::value).collect(Collectors.joining(", ")) + ')'; //$NON-NLS-1$ //$NON-NLS-2$
		default -> path + ' ' + SIGNS.get(test.operator()) + ' ' + value(test.values().getFirst());
		};
	}

	private static String value(String value) {
		return PLAIN.matcher(value).matches() && !KEYWORDS.contains(value.toLowerCase(Locale.ROOT)) ? value : quote(value);
	}

	/** A text in quotation marks. */
	public static String quote(String text) {
		return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"'; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}
}
