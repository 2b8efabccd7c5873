package org.liaison.cli.record;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.liaison.cli.Session;
import org.liaison.core.query.Row;
import org.liaison.core.types.ValueText;
import org.liaison.model.PartialDate;

/** Values for a person at a terminal; dates stay EDTF, which is short, sorts and can be typed again. */
final class CellText {

	private final ValueText words;

	CellText(Session session) {
		words = new ValueText(session.labels(), session.language());
	}

	/** The cells of a row. */
	List<String> cells(List<EStructuralFeature> columns, Row row) {
		return IntStream.range(0, columns.size()).mapToObj(i -> text(columns.get(i), row.cells().get(i))).toList();
	}

	/** A value of a feature. */
	String text(EStructuralFeature feature, Object value) {
		return value instanceof PartialDate date ? date.text() : words.text(feature, value);
	}
}
