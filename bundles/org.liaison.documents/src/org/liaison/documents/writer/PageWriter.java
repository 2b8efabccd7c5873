package org.liaison.documents.writer;

import java.io.IOException;
import java.io.OutputStream;

/** Gives a filled page its format. */
public interface PageWriter {

	/**
	 * Writes the document; does not close {@code out}.
	 *
	 * @throws IOException when {@code out} cannot be written
	 */
	void write(Finished document, OutputStream out) throws IOException;
}
