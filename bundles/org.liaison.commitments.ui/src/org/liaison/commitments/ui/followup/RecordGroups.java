package org.liaison.commitments.ui.followup;

import java.util.List;
import java.util.function.Function;

import org.liaison.core.Register;
import org.liaison.core.query.Filter;
import org.liaison.core.query.Query;
import org.liaison.core.query.Row;
import org.liaison.core.query.RowSet;
import org.liaison.core.types.RecordType;
import org.liaison.model.LocalizedText;
import org.liaison.model.ModelPackage;
import org.liaison.ui.session.RegisterSession;

/** A group for each record of a type, in the order of their titles, and one for the commitments that have to do with none. */
final class RecordGroups implements Groups {

	private static final int PAGE = 50;

	private final RowSet records;
	private final Function<String, Filter> filter;
	private final Group none;
	private long next;
	private boolean done;

	/**
	 * @param type the type of the records
	 * @param filter which commitments have to do with the record of a UUID
	 * @param none which have to do with no record
	 * @param noneName what those are called
	 */
	RecordGroups(Register register, RecordType type, Function<String, Filter> filter, Filter none, String noneName) {
		this.records = register.rows(new Query(type, Filter.ALL, List.of(new Query.Sort(ModelPackage.Literals.RECORD__TITLE, false)),
				List.of(ModelPackage.Literals.RECORD__TITLE), RegisterSession.get().language()));
		this.filter = filter;
		this.none = new Group("", "", noneName, none); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public List<Group> next() {
		List<Row> page = done ? List.of() : records.rows(next, PAGE);
		next += page.size();
		if (page.isEmpty() && !done) {
			done = true;
			return List.of(none);
		}
		return page.stream().map(this::group).toList();
	}

	private Group group(Row row) {
		String title = row.cells().getFirst() instanceof LocalizedText text ? text.best(RegisterSession.get().language()) : ""; //$NON-NLS-1$
		return new Group(row.id(), row.key(), title, filter.apply(row.id()));
	}
}
