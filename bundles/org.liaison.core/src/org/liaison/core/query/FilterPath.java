package org.liaison.core.query;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.liaison.core.codec.StoredForm;
import org.liaison.core.query.Filter.Operator;
import org.liaison.core.query.FilterException.Fault;
import org.liaison.core.types.Annotations;
import org.liaison.core.value.ValueParser;
import org.liaison.model.Language;

/**
 * Where a test looks.
 *
 * @param features one or two features
 * @param language of a localized text, {@code null} for any
 * @param alternatives paths of the same names whose last feature belongs to another type that the reference may point to
 */
record FilterPath(List<EStructuralFeature> features, Language language, List<FilterPath> alternatives) {

	FilterPath(List<EStructuralFeature> features, Language language) {
		this(features, language, List.of());
	}

	EStructuralFeature feature() {
		return features.getLast();
	}

	/** This path and its alternatives. */
	List<FilterPath> candidates() {
		return alternatives.isEmpty() ? List.of(this) : alternatives;
	}

	FilterPath and(EStructuralFeature further) {
		return new FilterPath(List.of(features.getFirst(), further), language);
	}

	/** The filter that stands behind a derived yes-or-no feature of the record itself. */
	Optional<String> condition() {
		return features.size() == 1 ? Annotations.condition(feature()) : Optional.empty();
	}

	/** Why an operator does not fit. */
	Optional<Fault> fault(Operator operator) {
		EStructuralFeature feature = feature();
		boolean reference = feature instanceof EReference;
		if (!Annotations.isStored(feature) && Annotations.firstOf(feature).isEmpty() && !Annotations.isOfRow(feature)
				&& !isIdentity(feature)) {
			return Optional.of(Fault.COMPUTED);
		}
		return switch (operator) {
		case EMPTY -> Optional.empty();
		case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> reference || !ValueParser.isOrdered(feature)
				? Optional.of(Fault.NO_ORDER)
				: Optional.empty();
		case CONTAINS -> StoredForm.isLocalized(feature) || ValueParser.isText(feature) ? Optional.empty() : Optional.of(Fault.NO_TEXT);
		case EQUAL, IN -> reference && ((EReference) feature).isContainment() ? Optional.of(Fault.FEATURE_EXPECTED) : Optional.empty();
		};
	}

	/** Whether a feature points to records. */
	static boolean isLink(EStructuralFeature feature) {
		return feature instanceof EReference reference && !reference.isContainment();
	}

	private static boolean isIdentity(EStructuralFeature feature) {
		return feature == feature.getEContainingClass().getEIDAttribute();
	}
}
