package org.liaison.core.sharing;

import java.util.Objects;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.liaison.core.RecordRef;
import org.liaison.core.Texts;
import org.liaison.core.types.Labels;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;
import org.liaison.model.Marking;
import org.liaison.model.ModelPackage;

/**
 * Something that may not leave the house and is therefore missing in what is made for the counterpart.
 *
 * @param record which record
 * @param marking the record's marking, by which the whole record was left out
 * @param undecided whether it was left out because posts differ about its marking, or about whether it is there
 * @param feature the feature that was left out, or of which something was, whatever the marking; {@code null} when it was the whole record
 */
public record LeftOut(RecordRef record, Marking marking, boolean undecided, EStructuralFeature feature) {

	/** The record's key. */
	public String key() {
		return record.key();
	}

	/** The record's title. */
	public LocalizedText title() {
		return record.title();
	}

	/** One line for a person: key, title, and what kept it in the house: the marking, that it is not decided, or the feature. */
	public String describe(Labels labels, Language language) {
		return String.join(" ", key(), title().best(language), '(' + why(labels, language) + ')'); //$NON-NLS-1$
	}

	private String why(Labels labels, Language language) {
		if (feature != null) {
			return labels.feature(feature, language);
		}
		return undecided ? Texts.in(LeftOut.class, "sharing", language).say("undecided") //$NON-NLS-1$ //$NON-NLS-2$
				: labels.literal(ModelPackage.Literals.MARKING, marking, language);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof LeftOut left && record.id().equals(left.record.id()) && feature == left.feature;
	}

	@Override
	public int hashCode() {
		return Objects.hash(record.id(), feature);
	}
}
