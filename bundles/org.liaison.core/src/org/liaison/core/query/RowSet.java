package org.liaison.core.query;

import java.util.List;

/**
 * The rows of a query, read in pages. Any position costs about the same: the register pages by key, never by counting off.
 * A row set sees commits made after it was opened; whoever shows it opens a new one when a commit touched its type.
 */
public interface RowSet {

	/** How many rows there are. */
	long size();

	/** At most {@code count} rows from position {@code from} (0 is the first). */
	List<Row> rows(long from, int count);
}
