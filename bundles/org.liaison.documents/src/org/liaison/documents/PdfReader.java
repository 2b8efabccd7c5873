package org.liaison.documents;

import java.io.IOException;
import java.util.Optional;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.liaison.core.Problem;
import org.liaison.core.RegisterException;

/**
 * A PDF file: its text in the order in which the file holds it. Sorting by place on the page would mix the columns of one layout
 * and mend those of another; the reading beside the raw text is where an officer does that.
 */
final class PdfReader implements TextReader {

	@Override
	public SourceText read(byte[] content, String file) {
		try (PDDocument document = Loader.loadPDF(content)) {
			if (!document.getCurrentAccessPermission().canExtractContent()) {
				throw new RegisterException(Problem.PASSWORD_PROTECTED, file);
			}
			String title = Optional.ofNullable(document.getDocumentInformation().getTitle()).map(String::strip).orElse(""); //$NON-NLS-1$
			PDFTextStripper stripper = new PDFTextStripper();
			stripper.setLineSeparator("\n"); //$NON-NLS-1$
			return new SourceText(title, stripper.getText(document));
		} catch (InvalidPasswordException e) {
			throw new RegisterException(e, Problem.PASSWORD_PROTECTED, file);
		} catch (IOException e) {
			throw new RegisterException(e, Problem.DAMAGED_DOCUMENT, file);
		}
	}
}
