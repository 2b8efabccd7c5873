package org.liaison.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Makes small real documents. */
final class Documents {

	private Documents() {
	}

	/** A PDF with each line at a place of its own, in this order. */
	static byte[] pdf(String title, List<String> lines) throws IOException {
		try (PDDocument document = withPage(title, lines)) {
			return bytes(document);
		}
	}

	/** A PDF that nobody can open without a password. */
	static byte[] lockedPdf() throws IOException {
		try (PDDocument document = withPage("Secret", List.of("Nobody reads this"))) {
			document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
			return bytes(document);
		}
	}

	/** A PDF whose page has no text, like a scan. */
	static byte[] scannedPdf() throws IOException {
		try (PDDocument document = new PDDocument()) {
			document.addPage(new PDPage());
			return bytes(document);
		}
	}

	private static PDDocument withPage(String title, List<String> lines) throws IOException {
		PDDocument document = new PDDocument();
		document.getDocumentInformation().setTitle(title);
		PDPage page = new PDPage();
		document.addPage(page);
		try (PDPageContentStream content = new PDPageContentStream(document, page)) {
			content.setFont(new PDType1Font(FontName.HELVETICA), 12);
			for (int i = 0; i < lines.size(); i++) {
				content.beginText();
				// Two columns, written in turn: the file's order is not the order of the places.
				content.newLineAtOffset(i % 2 == 0 ? 50 : 300, 700 - 20f * (lines.size() - i));
				content.showText(lines.get(i));
				content.endText();
			}
		}
		return document;
	}

	private static byte[] bytes(PDDocument document) throws IOException {
		var out = new ByteArrayOutputStream();
		document.save(out);
		return out.toByteArray();
	}

	/** A Word file with paragraphs and a table of one row. */
	static byte[] docx(String title, List<String> paragraphs, List<String> cells) throws IOException {
		try (XWPFDocument document = new XWPFDocument()) {
			document.getProperties().getCoreProperties().setTitle(title);
			paragraphs.forEach(text -> document.createParagraph().createRun().setText(text));
			var row = document.createTable(1, cells.size()).getRow(0);
			for (int i = 0; i < cells.size(); i++) {
				row.getCell(i).setText(cells.get(i));
			}
			var out = new ByteArrayOutputStream();
			document.write(out);
			return out.toByteArray();
		}
	}

	/** What Office makes of a Word file with a password. */
	static byte[] lockedDocx() throws IOException {
		try (POIFSFileSystem container = new POIFSFileSystem()) {
			Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
			encryptor.confirmPassword("secret");
			try (var data = encryptor.getDataStream(container)) {
				data.write(docx("Secret", List.of("Nobody reads this"), List.of("x")));
			} catch (java.security.GeneralSecurityException e) {
				throw new IOException(e);
			}
			var out = new ByteArrayOutputStream();
			container.writeFilesystem(out);
			return out.toByteArray();
		}
	}

	/** The container that an old .doc is. */
	static byte[] oldWord() throws IOException {
		try (POIFSFileSystem container = new POIFSFileSystem()) {
			container.createDocument(new java.io.ByteArrayInputStream(new byte[] { 1 }), "WordDocument");
			var out = new ByteArrayOutputStream();
			container.writeFilesystem(out);
			return out.toByteArray();
		}
	}
}
