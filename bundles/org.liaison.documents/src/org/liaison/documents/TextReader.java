package org.liaison.documents;

/** Takes the text out of one kind of document. */
@FunctionalInterface
interface TextReader {

	/**
	 * Reads a document.
	 *
	 * @param content its bytes
	 * @param file its name, for the sentence when it cannot be read
	 * @throws org.liaison.core.RegisterException {@code PASSWORD_PROTECTED}, {@code DAMAGED_DOCUMENT}, {@code UNKNOWN_ENCODING}
	 */
	SourceText read(byte[] content, String file);
}
