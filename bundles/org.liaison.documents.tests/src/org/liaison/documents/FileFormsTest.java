package org.liaison.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

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
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liaison.documents.publishing.DocumentFormat;
import org.liaison.documents.publishing.DocumentKind;
import org.liaison.meetings.MeetingsFactory;
import org.liaison.meetings.Outcome;
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
			assertEquals(List.of("Participants", "Agenda", "Proceedings and outcomes", "Commitments"), texts(word, "Heading1"));
			assertEquals(List.of("与会人员", "议程", "会议议题与成果", "承诺事项"), texts(word, "Heading1Beside"));
			assertEquals(List.of("Minutes", "会议纪要"), texts(word, "Title"));
			XWPFTable register = word.getTables().stream().filter(table -> "Register".equals(table.getStyleID())).findFirst().orElseThrow();
			assertTrue(register.getRow(1).isRepeatHeader());
			assertEquals("No.\n序号", register.getRow(1).getCell(0).getText().strip());
			assertEquals("COM-1", register.getRow(2).getCell(0).getText().strip());
			assertTrue(word.getFooterList().getFirst()._getHdrFtr().xmlText().contains("NUMPAGES"));
			assertEquals("Minutes · Twelfth session\n会议纪要 · 第十二次会议", word.getHeaderList().getFirst().getText().strip());
			assertEquals(11906, ((Number) word.getDocument().getBody().getSectPr().getPgSz().getW()).intValue());
			assertEquals("Minutes: Twelfth session", word.getProperties().getCoreProperties().getTitle());
		}
	}

	/** A heading is above its column, one entry of a table of contents, and on the page on which its text begins. */
	@Test
	void headingsOfAWordDocumentStandAboveTheirColumns() throws IOException {
		try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(meeting.minutes(DocumentFormat.DOCX, Language.EN, Language.ZH, Language.RU)))) {
			XWPFTable text = word.getTables().stream().filter(table -> table.getText().contains("Agenda")).findFirst().orElseThrow();
			XWPFTableRow heading = text.getRows().stream().filter(row -> row.getCell(0).getText().equals("Agenda")).findFirst().orElseThrow();
			XWPFTableRow point = text.getRow(text.getRows().indexOf(heading) + 1);
			assertEquals(List.of("Agenda", "议程", "Повестка дня"), heading.getTableCells().stream().map(XWPFTableCell::getText).toList());
			assertEquals(List.of("1. Exchange of statistics\u00a0*", "1. 统计数据交换\u00a0*", "1. Обмен статистикой\u00a0*"),
					point.getTableCells().stream().map(XWPFTableCell::getText).toList());
			assertEquals(heading.getTableCells().stream().map(XWPFTableCell::getWidth).toList(), point.getTableCells().stream().map(XWPFTableCell::getWidth).toList());
			assertEquals("9", outline(word, "Heading1Beside"));
			assertEquals("0", outline(word, "Heading1"));
		}
	}

	/** Only the rows of one table stay on a page together in every program; after a table of its own a heading may stand alone at the foot of a page. */
	@ParameterizedTest
	@EnumSource(names = { "MINUTES", "COMMITMENTS" })
	void aHeadingInSeveralLanguagesBeginsTheTableThatItHeads(DocumentKind kind) throws IOException {
		try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(meeting.make(kind, DocumentFormat.DOCX, false, Language.EN, Language.ZH, Language.RU)))) {
			List<XWPFTable> registers = word.getTables().stream().filter(table -> "Register".equals(table.getStyleID())).toList();
			assertFalse(registers.isEmpty());
			for (XWPFTable register : registers) {
				XWPFTableRow heading = register.getRow(0);
				assertEquals(List.of("Heading1", "Heading1Beside", "Heading1Beside"),
						heading.getTableCells().stream().map(cell -> cell.getParagraphs().getFirst().getStyle()).toList(), register.getText());
				assertTrue(heading.isCantSplitRow() && heading.isRepeatHeader() && register.getRow(1).isRepeatHeader());
				assertEquals(register.getRow(2).getTableCells().stream().mapToInt(XWPFTableCell::getWidth).sum(),
						heading.getTableCells().stream().mapToInt(XWPFTableCell::getWidth).sum(), 10);
				for (XWPFTableRow row : register.getRows()) {
					assertEquals(register.getCTTbl().getTblGrid().sizeOfGridColArray(), row.getTableCells().stream().mapToInt(FileFormsTest::span).sum());
				}
			}
		}
	}

	private static int span(XWPFTableCell cell) {
		var span = cell.getCTTc().getTcPr().getGridSpan();
		return span == null ? 1 : span.getVal().intValue();
	}

	private static String outline(XWPFDocument word, String style) {
		return word.getStyles().getStyle(style).getCTStyle().getPPr().getOutlineLvl().getVal().toString();
	}

	@Test
	void everyPageOfAPdfIsHeadedInEveryLanguage() throws IOException {
		meeting.change(found -> {
			for (int i = 0; i < 60; i++) {
				Outcome outcome = MeetingsFactory.eINSTANCE.createOutcome();
				outcome.setText(PublishedMeeting.TEXT);
				found.getOutcomes().add(outcome);
			}
		});
		try (PDDocument pdf = Loader.loadPDF(meeting.minutes(DocumentFormat.PDF, Language.EN, Language.ZH, Language.RU))) {
			var second = new PDFTextStripper();
			second.setStartPage(2);
			second.setEndPage(2);
			String text = PublishedMeeting.squeeze(second.getText(pdf));
			for (String title : List.of("Minutes·", "会议纪要·", "Протокол·")) {
				assertTrue(text.contains(title), title + " in " + text);
			}
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
		Stream.concat(word.getParagraphs().stream(), word.getTables().stream().flatMap(table -> table.getRows().stream())
				.flatMap(row -> row.getTableCells().stream()).flatMap(cell -> cell.getParagraphs().stream())).filter(paragraph -> style.equals(paragraph.getStyle())).forEach(paragraph -> texts.add(paragraph.getText()));
		return texts;
	}
}
