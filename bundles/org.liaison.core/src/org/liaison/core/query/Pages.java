package org.liaison.core.query;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.Register;
import org.liaison.model.Record;

/** Goes through all that a query selects, page by page, however much it is: a page that was looked at is let go of. */
public final class Pages {

	private static final int SIZE = 500;

	/** Looks at one page. */
	@FunctionalInterface
	public interface Action<T, E extends Exception> {

		/** Looks at it. */
		void accept(List<T> page) throws E;
	}

	private Pages() {
	}

	/**
	 * Shows the rows.
	 *
	 * @throws OperationCanceledException when the user cancels
	 */
	public static <E extends Exception> void rows(Register register, Query query, IProgressMonitor monitor, Action<Row, E> action) throws E {
		RowSet rows = register.rows(query);
		long size = rows.size();
		SubMonitor progress = SubMonitor.convert(monitor, (int) (size / SIZE) + 1);
		for (long from = 0; from < size; from += SIZE) {
			action.accept(rows.rows(from, SIZE));
			progress.split(1);
		}
	}

	/**
	 * Shows the records with all they contain; their references resolve while a page is shown. A page costs as many reads as one record.
	 *
	 * @throws OperationCanceledException when the user cancels
	 */
	public static <E extends Exception> void records(Register register, Query query, IProgressMonitor monitor, Action<Record, E> action) throws E {
		rows(register, query.withColumns(List.of()), monitor, page -> {
			try (Edit edit = Edits.open(register)) {
				action.accept(edit.load(page.stream().map(Row::id).toList()));
			}
		});
	}
}
