package org.liaison.core.contribution;

import java.io.IOException;

/** Prints rows of plain values as {@code --format} says: a line of a table, an object of a JSON array, or a CSV line for each. */
public interface RowPrinter extends AutoCloseable {

	/** Prints a row with one value for each column: a text, a number, a boolean, a list of them, in JSON also a map of them by name, or {@code null}. */
	void row(Object... cells) throws IOException;

	/** Ends the table or array. */
	@Override
	void close() throws IOException;
}
