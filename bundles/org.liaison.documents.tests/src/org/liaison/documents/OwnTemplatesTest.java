package org.liaison.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liaison.documents.PublishedMeeting.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liaison.core.Problems;
import org.liaison.core.RegisterException;
import org.liaison.documents.publishing.DocumentFormat;
import org.liaison.documents.template.Templates;
import org.liaison.model.Language;

/** A post makes the documents look and speak its way; a mistake in a template is told with its place. */
class OwnTemplatesTest {

	@TempDir
	Path folder;
	private PublishedMeeting meeting;
	private Path own;

	@BeforeEach
	void copy() {
		meeting = new PublishedMeeting(folder);
		own = meeting.templates();
		new Templates(own).copy();
	}

	@AfterEach
	void close() {
		meeting.close();
	}

	@Test
	void aChangedTemplateChangesEveryFormat() throws IOException {
		change("minutes.html", "<div class=\"head\">", "<p>Embassy of the Republic</p><div class=\"head\">");
		for (DocumentFormat format : new DocumentFormat[] { DocumentFormat.PDF, DocumentFormat.DOCX, DocumentFormat.HTML }) {
			assertTrue(read(format, meeting.minutes(format, Language.EN)).contains("EmbassyoftheRepublic"), format.name());
		}
	}

	@Test
	void theWordTemplateGivesStylesHeaderAndPage() throws IOException {
		Path template = own.resolve(Templates.WORD);
		try (XWPFDocument word = open(template)) {
			word.getHeaderList().getFirst().createParagraph().createRun().setText("Ministry letterhead");
			word.createParagraph().createRun().setText("How our styles look");
			try (OutputStream out = Files.newOutputStream(template)) {
				word.write(out);
			}
		}
		String text = read(DocumentFormat.DOCX, meeting.minutes(DocumentFormat.DOCX, Language.EN));
		assertTrue(text.contains("Ministryletterhead"), text);
		assertFalse(text.contains("Howourstyleslook"), text);
	}

	@Test
	void copyingKeepsWhatIsThere() throws IOException {
		Files.writeString(own.resolve("style.css"), "p { color: green }");
		Files.delete(own.resolve("end.html"));

		assertEquals(1, new Templates(own).copy().size());
		assertEquals("p { color: green }", Files.readString(own.resolve("style.css")));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"passage.html | {{mark}} | {{marc}} | the document has no “marc” in line 1",
			"minutes.html | {{>begin}} | {{>beginning}} | there is no file “beginning.html” in line 1",
			"end.html | {{/gaps}} | {{/gap}} | a tag is not closed, or closed without being opened, in line 3" })
	void aMistakeIsToldWithFileAndLine(String file, String right, String wrong, String told) throws IOException {
		change(file, right, wrong);
		var problem = assertThrows(RegisterException.class, () -> meeting.minutes(DocumentFormat.HTML, Language.EN));

		String sentence = Problems.sentence(problem, Language.EN);
		assertTrue(sentence.contains(told), sentence);
		assertTrue(sentence.contains(file), sentence);
		assertFalse(Files.exists(meeting.file(DocumentFormat.HTML)));
	}

	@Test
	void anEmptyTemplateMakesNoDocument() throws IOException {
		Files.writeString(own.resolve("minutes.html"), "\n");
		var problem = assertThrows(RegisterException.class, () -> meeting.minutes(DocumentFormat.HTML, Language.EN));
		assertTrue(Problems.sentence(problem, Language.EN).endsWith("minutes.html is empty. No document was made."), problem.getMessage());
		assertFalse(Files.exists(meeting.file(DocumentFormat.HTML)));
	}

	@Test
	void anotherEncodingIsTold() throws IOException {
		Files.write(own.resolve("minutes.html"), "<p>Протокол".getBytes(Charset.forName("windows-1251")));
		var problem = assertThrows(RegisterException.class, () -> meeting.minutes(DocumentFormat.HTML, Language.EN));
		assertTrue(Problems.sentence(problem, Language.EN).contains("not in UTF-8"), problem.getMessage());
	}

	@Test
	void whatIsNoWordDocumentIsTold() throws IOException {
		Files.writeString(own.resolve(Templates.WORD), "no document");
		var problem = assertThrows(RegisterException.class, () -> meeting.minutes(DocumentFormat.DOCX, Language.EN));
		assertTrue(Problems.sentence(problem, Language.EN).contains(Templates.WORD), problem.getMessage());
	}

	private void change(String file, String right, String wrong) throws IOException {
		Path template = own.resolve(file);
		String text = Files.readString(template);
		assertTrue(text.contains(right), text);
		Files.writeString(template, text.replace(right, wrong));
	}

	private static XWPFDocument open(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return new XWPFDocument(in);
		}
	}
}
