package org.liaison.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;

import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.liaison.core.Problem;
import org.liaison.core.RegisterException;

/** A Word file: paragraphs, tables, headers, footers and notes in the order of the document. */
final class WordReader implements TextReader {

	/** Entry of the container that Office puts around a document with a password. */
	private static final String ENCRYPTED = "EncryptedPackage"; //$NON-NLS-1$

	@Override
	public SourceText read(byte[] content, String file) {
		try {
			if (FileMagic.valueOf(content) == FileMagic.OLE2) {
				throw container(content, file);
			}
			try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(content));
					XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
				extractor.setCloseFilesystem(false);
				String title = Optional.ofNullable(document.getProperties().getCoreProperties().getTitle()).map(String::strip).orElse(""); //$NON-NLS-1$
				return new SourceText(title, extractor.getText());
			}
		} catch (IOException | POIXMLException | OpenXML4JRuntimeException | IllegalArgumentException | IllegalStateException e) {
			// The library has no common type for "this is not a whole document".
			throw new RegisterException(e, Problem.DAMAGED_DOCUMENT, file);
		}
	}

	private static RegisterException container(byte[] content, String file) throws IOException {
		try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(content))) {
			return container.getRoot().hasEntry(ENCRYPTED) ? new RegisterException(Problem.PASSWORD_PROTECTED, file)
					: new RegisterException(Problem.WRONG_FILE_KIND, file, "DOCX", "DOC"); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}
}
