package org.liaison.core.json;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.liaison.core.RecordRef;
import org.liaison.core.codec.StoredForm;
import org.liaison.core.query.Row;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;
import org.liaison.model.PartialDate;

/**
 * Writes rows as comma-separated values (RFC 4180) with a header of feature names. Values are those of the command line: keys, EDTF
 * dates, literals; many values with commas between; a localized text has a column for each language, {@code title.en}.
 */
public final class RecordCsv {

	private final CSVPrinter printer;
	private final List<EStructuralFeature> columns;

	/**
	 * Writes the header.
	 *
	 * @param out where to; it stays open
	 * @param columns the columns of the query whose rows follow; {@code id} and {@code key} come first in any case
	 */
	public RecordCsv(Appendable out, List<EStructuralFeature> columns) throws IOException {
		this.printer = new CSVPrinter(out, CSVFormat.RFC4180);
		this.columns = columns;
		List<String> header = new ArrayList<>(List.of(RecordJson.ID, RecordJson.KEY));
		for (EStructuralFeature column : columns) {
			if (StoredForm.isLocalized(column)) {
				List.of(Language.values()).forEach(language -> header.add(column.getName() + '.' + language.tag()));
			} else if (!isKey(column)) {
				header.add(column.getName());
			}
		}
		printer.printRecord(header);
	}

	/** Writes one row. */
	public void write(Row row) throws IOException {
		List<String> values = new ArrayList<>(List.of(row.id(), text(row.key())));
		for (int i = 0; i < columns.size(); i++) {
			Object cell = row.cells().get(i);
			if (StoredForm.isLocalized(columns.get(i))) {
				for (Language language : Language.values()) {
					values.add(cell instanceof LocalizedText text ? text(text.text(language)) : ""); //$NON-NLS-1$
				}
			} else if (!isKey(columns.get(i))) {
				values.add(text(cell));
			}
		}
		printer.printRecord(values);
	}

	private static boolean isKey(EStructuralFeature column) {
		return column.getName().equals(RecordJson.ID) || column.getName().equals(RecordJson.KEY);
	}

	private static String text(Object cell) {
		return switch (cell) {
		case null -> ""; //$NON-NLS-1$
		case PartialDate date -> date.text();
		case BigDecimal decimal -> decimal.toPlainString();
		case RecordRef ref -> ref.key().isEmpty() ? ref.id() : ref.key();
		case Collection<?> many -> many.stream().map(RecordCsv::text).collect(Collectors.joining(",")); //$NON-NLS-1$
		default -> cell.toString();
		};
	}
}
