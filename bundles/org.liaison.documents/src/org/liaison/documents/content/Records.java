package org.liaison.documents.content;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EClass;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.Register;
import org.liaison.core.query.Filter;
import org.liaison.core.query.Query;
import org.liaison.core.query.Query.Sort;
import org.liaison.core.query.Row;
import org.liaison.core.query.RowSet;
import org.liaison.model.Language;
import org.liaison.model.Record;

/**
 * Goes through the records of a type, a page of them at a time: what was looked at is let go of, however many there are.
 *
 * @param register where they are
 */
record Records(Register register) {

	private static final int PAGE = 200;

	/** Looks at each record that the filter selects. */
	void each(EClass type, Filter filter, List<Sort> sort, SubMonitor monitor, Consumer<Record> look) {
		RowSet rows = register.rows(new Query(register.types().of(type).orElseThrow(), filter, sort, List.of(), Language.EN));
		SubMonitor progress = SubMonitor.convert(monitor, (int) rows.size());
		for (long from = 0; from < rows.size(); from += PAGE) {
			try (Edit edit = Edits.open(register)) {
				for (Row row : rows.rows(from, PAGE)) {
					progress.split(1);
					look.accept(edit.load(row.id()));
				}
			}
		}
	}
}
