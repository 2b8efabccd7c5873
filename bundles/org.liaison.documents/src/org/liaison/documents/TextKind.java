package org.liaison.documents;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of documents that source texts come in. */
enum TextKind {

	/** Plain text in any usual encoding. */
	TEXT("text/plain", new PlainTextReader(), "txt"), //$NON-NLS-1$ //$NON-NLS-2$
	/** A saved web page. */
	HTML("text/html", new HtmlReader(), "html", "htm"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	/** Portable Document Format. */
	PDF("application/pdf", new PdfReader(), "pdf"), //$NON-NLS-1$ //$NON-NLS-2$
	/** Word since 2007. */
	DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", new WordReader(), "docx"); //$NON-NLS-1$ //$NON-NLS-2$

	private static final byte[] PDF_MARK = "%PDF-".getBytes(StandardCharsets.US_ASCII); //$NON-NLS-1$
	private static final byte[] ZIP_MARK = { 'P', 'K', 3, 4 };
	private static final byte[] OLE_MARK = { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1 };

	private final String mediaType;
	private final TextReader reader;
	private final List<String> suffixes;

	TextKind(String mediaType, TextReader reader, String... suffixes) {
		this.mediaType = mediaType;
		this.reader = reader;
		this.suffixes = List.of(suffixes);
	}

	/** The kind that a file's name promises. */
	static Optional<TextKind> ofName(String fileName) {
		String suffix = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
		return Arrays.stream(values()).filter(kind -> kind.suffixes.contains(suffix)).findFirst();
	}

	static List<String> allSuffixes() {
		return Arrays.stream(values()).flatMap(kind -> kind.suffixes.stream()).toList();
	}

	String mediaType() {
		return mediaType;
	}

	TextReader reader() {
		return reader;
	}

	/** What {@code content} really is, in a word, when it cannot be of this kind. */
	Optional<String> contradiction(byte[] content) {
		return foundIn(content).filter(found -> switch (this) {
			case TEXT, HTML -> true;
			case PDF -> !"PDF".equals(found); //$NON-NLS-1$
			// An encrypted Word file is an OLE container too; the reader tells it from an old .doc.
			case DOCX -> "PDF".equals(found); //$NON-NLS-1$
		});
	}

	private static Optional<String> foundIn(byte[] content) {
		return Stream.of(new Mark(PDF_MARK, "PDF"), new Mark(ZIP_MARK, "ZIP"), new Mark(OLE_MARK, "DOC")) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.filter(mark -> mark.begins(content)).map(Mark::name).findFirst();
	}

	private record Mark(byte[] bytes, String name) {

		boolean begins(byte[] content) {
			return content.length >= bytes.length && Arrays.equals(content, 0, bytes.length, bytes, 0, bytes.length);
		}
	}
}
