package org.liaison.core.json;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.liaison.core.Register;
import org.liaison.core.query.Query;
import org.liaison.core.query.Row;
import org.liaison.core.query.RowSet;

/** Reads the rows of a query page by page, however many there are. */
final class Pages {

	private static final int SIZE = 200;

	/** Works on one page. */
	@FunctionalInterface
	interface Action {

		void accept(List<Row> page) throws IOException;
	}

	private Pages() {
	}

	/** @throws org.eclipse.core.runtime.OperationCanceledException when the user cancels */
	static void forEach(Register register, Query query, IProgressMonitor monitor, Action action) throws IOException {
		RowSet rows = register.rows(query);
		long size = rows.size();
		SubMonitor progress = SubMonitor.convert(monitor, (int) (size / SIZE) + 1);
		for (long from = 0; from < size; from += SIZE) {
			action.accept(rows.rows(from, SIZE));
			progress.split(1);
		}
	}
}
