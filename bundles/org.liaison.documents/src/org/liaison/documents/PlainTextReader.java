package org.liaison.documents;

/** Plain text: every character is kept, line ends included; only a byte order mark is not text. */
final class PlainTextReader implements TextReader {

	@Override
	public SourceText read(byte[] content, String file) {
		return new SourceText("", Encodings.decode(content, file)); //$NON-NLS-1$
	}
}
