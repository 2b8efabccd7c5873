package org.liaison.documents.calendar;

import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.liaison.core.query.Row;
import org.liaison.model.LocalizedText;
import org.liaison.model.PartialDate;

/** A row of a list by its features. */
record Entry(Row row, List<EStructuralFeature> columns) {

	/** Its cell, see {@link Row#cells()}. */
	Object value(EStructuralFeature feature) {
		return row.cells().get(columns.indexOf(feature));
	}

	/** Its date, {@link PartialDate#UNKNOWN} when it has none. */
	PartialDate date(EStructuralFeature feature) {
		return value(feature) instanceof PartialDate date ? date : PartialDate.UNKNOWN;
	}

	/** Its text, empty when it has none. */
	LocalizedText text(EStructuralFeature feature) {
		return value(feature) instanceof LocalizedText text ? text : LocalizedText.EMPTY;
	}

	/** Name of its literal. */
	String literal(EStructuralFeature feature) {
		return value(feature) instanceof Enumerator literal ? literal.getName() : ""; //$NON-NLS-1$
	}
}
