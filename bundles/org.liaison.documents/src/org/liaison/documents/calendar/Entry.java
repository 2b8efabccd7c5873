package org.liaison.documents.calendar;

import java.util.List;
import java.util.function.Predicate;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.liaison.core.RecordRef;
import org.liaison.core.query.Row;
import org.liaison.model.LocalizedText;
import org.liaison.model.PartialDate;

/**
 * A row of a list by its features.
 *
 * @param named which records the reader of the calendar may see the names of
 */
record Entry(Row row, List<EStructuralFeature> columns, Predicate<RecordRef> named) {

	/** Its cell, see {@link Row#cells()}, without records that the reader may not see. */
	Object value(EStructuralFeature feature) {
		Object value = row.cells().get(columns.indexOf(feature));
		return switch (value) {
		case RecordRef record -> named.test(record) ? record : null;
		case List<?> many -> many.stream().filter(one -> !(one instanceof RecordRef record) || named.test(record)).toList();
		case null, default -> value;
		};
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
