package org.liaison.ui.list;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.liaison.core.query.Row;
import org.liaison.ui.session.RecordText;

/** What cells and headers of a list say. */
final class ListCells {

	private ListCells() {
	}

	static String header(EStructuralFeature feature) {
		return RecordText.feature(feature);
	}

	/** One line: line breaks of long texts become blanks. */
	static String text(EStructuralFeature feature, Row row, int column) {
		return RecordText.value(feature, row.cells().get(column)).replaceAll("\\s*\\R\\s*", " "); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** The cells of a row in the order of the columns. */
	static List<String> texts(List<EStructuralFeature> columns, Row row) {
		return IntStream.range(0, columns.size()).mapToObj(i -> text(columns.get(i), row, i))
				.toList();
	}
}
