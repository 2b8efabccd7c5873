package org.liaison.ui.list;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.IContentProposalProvider;
import org.liaison.core.codec.StoredForm;
import org.liaison.core.types.Annotations;
import org.liaison.core.types.RecordType;
import org.liaison.core.value.ValueParser;
import org.liaison.ui.session.RecordText;
import org.liaison.ui.session.RegisterSession;

/**
 * What can be written where the caret stands in a filter: features with their labels, after a point those of what a reference leads to;
 * after a feature the operators that fit it; after an operator its values.
 */
final class FilterProposals implements IContentProposalProvider {

	private static final Pattern LAST_TEST = Pattern.compile(
			"([\\p{L}\\p{N}_.]+)\\s*(?:(=|!=|<=?|>=?|~|\\bnot\\s+in\\s*\\([^)]*|\\bin\\s*\\([^)]*|\\bis\\s+not|\\bis)\\s*)?$", //$NON-NLS-1$
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	private static final List<String> JOINTS = List.of("and", "or", "not"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	private static final List<String> DAYS = List.of("today", "today+30d", "today-1m"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	/**
	 * One proposal.
	 *
	 * @param word what would be written
	 * @param meaning what it means in the interface language, {@code ""} for nothing
	 * @param replaced the whole filter with the word in it
	 * @param caret where the caret goes
	 */
	record Proposal(String word, String meaning, String replaced, int caret) implements IContentProposal {

		@Override
		public String getContent() {
			return word;
		}

		@Override
		public int getCursorPosition() {
			return word.length();
		}

		@Override
		public String getLabel() {
			return meaning.isEmpty() ? word : word + "  –  " + meaning; //$NON-NLS-1$
		}

		@Override
		public String getDescription() {
			return null;
		}
	}

	private final RegisterSession session = RegisterSession.get();
	private final RecordType type;

	FilterProposals(RecordType type) {
		this.type = type;
	}

	@Override
	public IContentProposal[] getProposals(String contents, int position) {
		int start = wordStart(contents, position);
		String begun = contents.substring(start, position).toLowerCase(Locale.ROOT);
		List<IContentProposal> proposals = new ArrayList<>();
		offers(contents.substring(0, start), begun).forEach((word, meaning) -> {
			if (word.toLowerCase(Locale.ROOT).startsWith(begun) || !begun.isEmpty() && meaning.toLowerCase(Locale.ROOT).contains(begun.substring(begun.indexOf('.') + 1))) {
				String before = contents.substring(0, start) + word + ' ';
				proposals.add(new Proposal(word, meaning, before + contents.substring(position), before.length()));
			}
		});
		return proposals.toArray(IContentProposal[]::new);
	}

	private Map<String, String> offers(String before, String begun) {
		Map<String, String> offers = new LinkedHashMap<>();
		Matcher last = LAST_TEST.matcher(before);
		Optional<EStructuralFeature> feature = last.find() ? feature(last.group(1)) : Optional.empty();
		if (feature.isPresent() && last.group(2) != null) {
			offerValues(feature.get(), last.group(2).toLowerCase(Locale.ROOT), offers);
			return offers;
		}
		feature.ifPresent(known -> offerOperators(known, offers));
		if (begun.indexOf('.') > 0) {
			String step = begun.substring(0, begun.indexOf('.'));
			feature(step).ifPresent(known -> offerFurther(known, offers));
		} else if (feature.isEmpty()) {
			shown(type.eClass()).forEach(one -> offers.put(one.getName(), RecordText.feature(one)));
		}
		JOINTS.forEach(joint -> offers.putIfAbsent(joint, "")); //$NON-NLS-1$
		return offers;
	}

	/** The feature that a path ends with; a language at its end does not matter. */
	private Optional<EStructuralFeature> feature(String path) {
		String[] names = path.split("\\."); //$NON-NLS-1$
		Optional<EStructuralFeature> first = named(List.of(type.eClass()), names[0]);
		return names.length < 2 || !(first.orElse(null) instanceof EReference reference) ? first : named(targets(reference), names[1]);
	}

	private static Optional<EStructuralFeature> named(List<EClass> classes, String name) {
		return classes.stream().flatMap(c -> c.getEAllStructuralFeatures().stream())
				.filter(f -> f.getName().equalsIgnoreCase(name) || RecordText.feature(f).equalsIgnoreCase(name)).findFirst();
	}

	private List<EClass> targets(EReference reference) {
		EClass target = reference.getEReferenceType();
		return Stream.concat(Stream.of(target), session.types().all().stream().map(RecordType::eClass).filter(target::isSuperTypeOf)).distinct()
				.toList();
	}

	private static Stream<EStructuralFeature> shown(EClass eClass) {
		return eClass.getEAllStructuralFeatures().stream().filter(feature -> !Annotations.flag(feature, "hidden")); //$NON-NLS-1$
	}

	private void offerFurther(EStructuralFeature step, Map<String, String> offers) {
		if (step instanceof EReference reference) {
			targets(reference).stream().flatMap(FilterProposals::shown)
					.forEach(one -> offers.putIfAbsent(step.getName() + '.' + one.getName(), RecordText.feature(one)));
		} else if (StoredForm.isLocalized(step)) {
			List.of("en", "zh", "ru").forEach(tag -> offers.put(step.getName() + '.' + tag, "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		}
	}

	private static void offerOperators(EStructuralFeature feature, Map<String, String> offers) {
		boolean inner = feature instanceof EReference reference && reference.isContainment();
		if (ValueParser.isOrdered(feature)) {
			Stream.of("<", "<=", "=", ">=", ">").forEach(sign -> offers.put(sign, "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
		} else if (!inner) {
			Stream.of("=", "!=").forEach(sign -> offers.put(sign, "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		if (StoredForm.isLocalized(feature) || ValueParser.isText(feature) || feature instanceof EReference && !inner) {
			offers.put("~", ""); //$NON-NLS-1$ //$NON-NLS-2$
		}
		if (!inner) {
			offers.put("in ()", ""); //$NON-NLS-1$ //$NON-NLS-2$
		}
		offers.put("is empty", ""); //$NON-NLS-1$ //$NON-NLS-2$
		offers.put("is not empty", ""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void offerValues(EStructuralFeature feature, String operator, Map<String, String> offers) {
		if (operator.startsWith("is")) { //$NON-NLS-1$
			offers.put("empty", ""); //$NON-NLS-1$ //$NON-NLS-2$
			if (operator.equals("is")) { //$NON-NLS-1$
				offers.put("not", ""); //$NON-NLS-1$ //$NON-NLS-2$
			}
			if (feature instanceof EReference reference && !reference.isContainment()) {
				targets(reference).stream().flatMap(target -> session.types().of(target).stream())
						.forEach(one -> offers.put(one.name(), session.labels().type(one.eClass(), session.language())));
			}
		} else if (feature.getEType() instanceof EEnum enumeration) {
			for (EEnumLiteral literal : enumeration.getELiterals()) {
				offers.put(literal.getLiteral(), session.labels().literal(enumeration, literal, session.language()));
			}
		} else if (ValueParser.isBoolean(feature)) {
			offers.put("true", ""); //$NON-NLS-1$ //$NON-NLS-2$
			offers.put("false", ""); //$NON-NLS-1$ //$NON-NLS-2$
		} else if (ValueParser.isDate(feature)) {
			DAYS.forEach(day -> offers.put(day, "")); //$NON-NLS-1$
		}
	}

	private static int wordStart(String contents, int position) {
		int start = position;
		while (start > 0 && (Character.isLetterOrDigit(contents.charAt(start - 1)) || "_.".indexOf(contents.charAt(start - 1)) >= 0)) { //$NON-NLS-1$
			start--;
		}
		return start;
	}
}
