package org.liaison.documents.publishing;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.liaison.core.types.Labels;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;
import org.liaison.model.Marking;
import org.liaison.model.ModelPackage;

/**
 * Something that may not leave the house and is therefore missing in a document for the counterpart.
 *
 * @param key the record's key
 * @param title the record's title
 * @param marking the record's marking, by which the whole record was left out
 * @param feature the feature that was left out whatever the marking; {@code null} when it was the whole record
 */
public record LeftOut(String key, LocalizedText title, Marking marking, EStructuralFeature feature) {

	/** One line for a person: key, title, and the marking or the feature that kept it in the house. */
	public String describe(Labels labels, Language language) {
		String why = feature == null ? labels.literal(ModelPackage.Literals.MARKING, marking, language) : labels.feature(feature, language);
		return String.join(" ", List.of(key, title.best(language), '(' + why + ')')); //$NON-NLS-1$
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof LeftOut left && Objects.equals(key, left.key) && feature == left.feature;
	}

	@Override
	public int hashCode() {
		return Objects.hash(key, feature);
	}
}
