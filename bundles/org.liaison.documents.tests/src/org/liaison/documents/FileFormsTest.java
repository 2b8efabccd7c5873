package org.liaison.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liaison.documents.publishing.DocumentFormat;
import org.liaison.documents.publishing.DocumentKind;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;

/** What Word and PDF readers need beyond the text: styles, headings, tags, bookmarks, fonts. */
class FileFormsTest {

	@TempDir
	Path folder;
	private PublishedMeeting meeting;

	@BeforeEach
	void create() {
		meeting = new PublishedMeeting(folder);
	}

	@AfterEach
	void close() {
		meeting.close();
	}

	@Test
	void aPdfIsTaggedWithBookmarksAndSubsetFonts() throws IOException {
		try (PDDocument pdf = Loader.loadPDF(meeting.minutes(DocumentFormat.PDF, Language.RU, Language.ZH))) {
			assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked());
			assertEquals("ru", pdf.getDocumentCatalog().getLanguage());
			assertEquals("Протокол: Двенадцатое заседание", pdf.getDocumentInformation().getTitle());
			assertEquals("Участники", pdf.getDocumentCatalog().getDocumentOutline().getFirstChild().getTitle());
			for (PDPage page : pdf.getPages()) {
				assertEquals(595, page.getMediaBox().getWidth(), 1);
				assertEquals(842, page.getMediaBox().getHeight(), 1);
				for (COSName name : page.getResources().getFontNames()) {
					PDFont font = page.getResources().getFont(name);
					assertTrue(font.isEmbedded() && font.getName().matches("[A-Z]{6}\\+NotoSans.*"), font.getName());
				}
			}
		}
	}

	@Test
	void aTitleIsPunctuatedAsItsLanguageDoes() throws IOException {
		try (PDDocument pdf = Loader.loadPDF(meeting.minutes(DocumentFormat.PDF, Language.ZH))) {
			assertEquals("会议纪要：第十二次会议", pdf.getDocumentInformation().getTitle());
		}
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void aWordWithoutABreakStaysOnThePage(boolean parallel) throws IOException {
		LocalizedText word = LocalizedText.of(Language.EN, "Unbreakable".repeat(30)).with(Language.RU, "Неразрывность".repeat(30));
		meeting.change(found -> {
			found.setTitle(word);
			found.getAgenda().getFirst().setTitle(word);
			found.getOutcomes().getFirst().setText(word);
			found.setVenue(word.text(Language.EN));
		});
		Language[] languages = parallel ? new Language[] { Language.EN, Language.RU } : new Language[] { Language.EN };
		for (DocumentKind kind : List.of(DocumentKind.MINUTES, DocumentKind.BRIEFING)) {
			try (PDDocument pdf = Loader.loadPDF(meeting.make(kind, DocumentFormat.PDF, false, languages))) {
				new PDFTextStripper() {

					@Override
					protected void processTextPosition(TextPosition text) {
						assertTrue(text.getXDirAdj() + text.getWidthDirAdj() < 595 - 40, kind + ": " + text + " at " + text.getXDirAdj());
					}
				}.getText(pdf);
			}
		}
	}

	@Test
	void aWordDocumentHasHeadingsTablesAndPageNumbers() throws IOException {
		try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(meeting.minutes(DocumentFormat.DOCX, Language.EN, Language.ZH)))) {
			assertEquals(List.of("Participants\n与会人员", "Agenda\n议程", "Proceedings and outcomes\n会议议题与成果", "Commitments\n承诺事项"),
					texts(word, "Heading1"));
			assertEquals(List.of("Minutes\n会议纪要"), texts(word, "Title"));
			XWPFTable register = word.getTables().stream().filter(table -> "Register".equals(table.getStyleID())).findFirst().orElseThrow();
			assertTrue(register.getRow(0).isRepeatHeader());
			assertEquals("No.\n序号", register.getRow(0).getCell(0).getText().strip());
			assertEquals("COM-1", register.getRow(1).getCell(0).getText().strip());
			assertTrue(word.getFooterList().getFirst()._getHdrFtr().xmlText().contains("NUMPAGES"));
			assertEquals("Minutes · Twelfth session", word.getHeaderList().getFirst().getText().strip());
			assertEquals(11906, ((Number) word.getDocument().getBody().getSectPr().getPgSz().getW()).intValue());
			assertEquals("Minutes: Twelfth session", word.getProperties().getCoreProperties().getTitle());
		}
	}

	@Test
	void chineseInAWordDocumentIsMarkedAndHasAChineseFont() throws Exception {
		try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(meeting.minutes(DocumentFormat.DOCX, Language.ZH)))) {
			assertTrue(word.getStyle().xmlText().contains("w:eastAsia=\"SimSun\""), "the default font for Chinese");
			XWPFParagraph title = word.getParagraphs().getFirst();
			String xml = title.getRuns().getFirst().getCTR().xmlText();
			assertTrue(xml.contains("w:eastAsia=\"zh-CN\"") && xml.contains("w:hint=\"eastAsia\""), xml);
			assertNotNull(word.getStyles().getStyle("Heading1"));
		}
	}

	private static List<String> texts(XWPFDocument word, String style) {
		List<String> texts = new ArrayList<>();
		word.getParagraphs().stream().filter(paragraph -> style.equals(paragraph.getStyle())).forEach(paragraph -> texts.add(paragraph.getText()));
		return texts;
	}
}
