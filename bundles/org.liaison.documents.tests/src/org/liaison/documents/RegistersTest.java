package org.liaison.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liaison.documents.PublishedMeeting.read;
import static org.liaison.documents.PublishedMeeting.squeeze;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.liaison.commitments.Commitment;
import org.liaison.commitments.CommitmentsFactory;
import org.liaison.commitments.CommitmentsPackage;
import org.liaison.commitments.Position;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.sharing.LeftOut;
import org.liaison.documents.publishing.DocumentFormat;
import org.liaison.documents.publishing.DocumentKind;
import org.liaison.documents.publishing.DocumentOrder;
import org.liaison.documents.publishing.Grouping;
import org.liaison.meetings.OutcomeKind;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;
import org.liaison.model.Marking;
import org.liaison.model.PartialDate;
import org.liaison.ports.Place;
import org.liaison.ports.PortsPackage;

/** The register of decisions, the report on commitments and the briefing pack. */
class RegistersTest {

	/** With what the head of a table of commitments ends. */
	private static final String HEAD = "Positions of the sides";

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

	private void commitment(Consumer<Commitment> change) {
		meeting.change(found -> change.accept((Commitment) found.getOutcomes().getFirst().getCommitments().getFirst()));
	}

	@Test
	void aSpreadsheetHasDaysAsDatesAndLooserDatesInFigures() throws IOException {
		commitment(commitment -> {
			commitment.setAgreed(PartialDate.parse("2027-12"));
			commitment.setActual(PartialDate.parse("2027-11-30"));
		});
		try (var book = new XSSFWorkbook(new ByteArrayInputStream(make(DocumentKind.COMMITMENTS, DocumentFormat.XLSX, Language.EN, Language.ZH)))) {
			assertEquals("Liaison Workbench", book.getProperties().getCoreProperties().getCreator());
			XSSFSheet sheet = book.getSheetAt(0);
			Row header = sheet.getRow(0);
			Row row = sheet.getRow(1);
			List<String> names = IntStream.range(0, header.getLastCellNum()).mapToObj(i -> header.getCell(i).getStringCellValue()).toList();

			assertEquals("COM-1", row.getCell(0).getStringCellValue());
			assertEquals("Monthly exchange", row.getCell(names.indexOf("Commitment")).getStringCellValue());
			assertEquals("每月交换", row.getCell(names.indexOf("承诺内容")).getStringCellValue());
			assertEquals("2027-12", row.getCell(names.indexOf("Agreed date\n商定日期")).getStringCellValue());
			var actual = row.getCell(names.indexOf("Done on\n完成日期"));
			assertTrue(DateUtil.isCellDateFormatted(actual));
			assertEquals(LocalDate.of(2027, 11, 30), actual.getLocalDateTimeCellValue().toLocalDate());
			assertEquals(CellType.NUMERIC, row.getCell(names.indexOf("Postponed (times)\n延期次数")).getCellType());
			assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition());
			assertEquals("A1:" + CellReference.convertNumToColString(names.size() - 1) + "2",
					sheet.getCTWorksheet().getAutoFilter().getRef());
		}
	}

	/** Whatever language a reader of the sheet has, and so that dates sort by their beginning. */
	@ParameterizedTest
	@CsvSource({ "2027, 2027", "2027-21, 2027-03/2027-05", "2027-24, 2027-12/2028-02", "2012-12/.., 2012-12/..", "../2014-12-31, ../2014-12-31", "2013~, 2013~",
			"2027-22?, 2027-06?/2027-08?", "201X, 2010/2019", "2026-10-10/2026-10-11, 2026-10-10/2026-10-11" })
	void aDateThatIsNoDayStandsInFigures(String date, String shown) throws IOException {
		commitment(commitment -> commitment.setAgreed(PartialDate.parse(date)));
		try (var book = new XSSFWorkbook(new ByteArrayInputStream(make(DocumentKind.COMMITMENTS, DocumentFormat.XLSX, Language.RU)))) {
			Row header = book.getSheetAt(0).getRow(0);
			int agreed = IntStream.range(0, header.getLastCellNum()).filter(i -> header.getCell(i).getStringCellValue().equals("Согласованный срок")).findFirst().orElseThrow();
			assertEquals(shown, book.getSheetAt(0).getRow(1).getCell(agreed).getStringCellValue());
			assertEquals(PartialDate.parse(date).earliest(), PartialDate.parse(shown).earliest());
			assertEquals(PartialDate.parse(date).latest(), PartialDate.parse(shown).latest());
			assertTrue(book.getSheetAt(1).getRow(1).getCell(0).getStringCellValue().startsWith("Даты"));
		}
	}

	/** A sign in a value would be copied and filtered with it. */
	@Test
	void whatIsNotApprovedOrTranslatedLooksSoInASpreadsheet() throws IOException {
		commitment(commitment -> {
			commitment.setText(LocalizedText.of(Language.EN, "Approved").with(Language.RU, "Черновик").withApproved(Language.EN, true));
			Position position = CommitmentsFactory.eINSTANCE.createPosition();
			position.setParty(commitment.getObligors().getFirst());
			position.setText(LocalizedText.of(Language.EN, "Said so"));
			commitment.getPositions().add(position);
		});
		try (var book = new XSSFWorkbook(new ByteArrayInputStream(make(DocumentKind.COMMITMENTS, DocumentFormat.XLSX, Language.EN, Language.ZH, Language.RU)))) {
			Row row = book.getSheetAt(0).getRow(1);
			assertEquals(List.of("Approved", "", "Черновик"), IntStream.of(1, 2, 3).mapToObj(i -> row.getCell(i).getStringCellValue()).toList());
			assertEquals("Russian side: Proposed: Said so", row.getCell(row.getLastCellNum() - 3).getStringCellValue());
			Cell draft = book.getSheetAt(1).getRow(0).getCell(0);
			Cell missing = book.getSheetAt(1).getRow(1).getCell(0);
			assertEquals("Grey text: not yet approved in this language.\n灰色文字：该语文本尚未核准。\nСерый текст: на данном языке ещё не согласован.", draft.getStringCellValue());
			assertEquals(List.of(draft.getCellStyle(), missing.getCellStyle()), List.of(row.getCell(3).getCellStyle(), row.getCell(2).getCellStyle()));
			assertEquals(draft.getCellStyle(), row.getCell(row.getLastCellNum() - 3).getCellStyle());
			assertEquals(3, Set.of(row.getCell(1).getCellStyle(), draft.getCellStyle(), missing.getCellStyle()).size());
		}
	}

	@ParameterizedTest
	@EnumSource(value = DocumentFormat.class, names = { "PDF", "DOCX", "HTML" })
	void theReportTellsWhatIsOverdueAndHowOftenItSlipped(DocumentFormat format) {
		commitment(commitment -> commitment.setAgreed(PartialDate.parse("2020-01")));
		commitment(commitment -> commitment.setAgreed(PartialDate.parse("2021-01")));

		String text = read(format, make(DocumentKind.COMMITMENTS, format, Language.RU));
		assertTrue(text.contains("РоссийскаяСторона"), text);
		assertTrue(text.contains(squeeze("январь 2021 г.")), text);
		assertTrue(text.contains("просрочено1"), text);
		assertTrue(text.contains(squeeze("Предложено, просрочено")), text);
	}

	@Test
	void decisionsOfAllMeetingsMakeARegister() {
		assertTrue(read(DocumentFormat.HTML, make(DocumentKind.DECISIONS, DocumentFormat.HTML, Language.EN)).contains("Nodecisionisonrecord."));

		meeting.change(found -> found.getOutcomes().getFirst().setKind(OutcomeKind.DECISION));
		String text = read(DocumentFormat.HTML, make(DocumentKind.DECISIONS, DocumentFormat.HTML, Language.ZH, Language.RU));
		assertTrue(text.contains(PublishedMeeting.TEXT.text(Language.ZH)), text);
		assertTrue(text.contains(squeeze(PublishedMeeting.TEXT.text(Language.RU))), text);
		assertTrue(text.contains("2027年4月20日"), text);
	}

	@ParameterizedTest
	@EnumSource(value = DocumentFormat.class)
	void theCounterpartSeesNoInternalCommitment(DocumentFormat format) throws IOException {
		commitment(commitment -> commitment.setMarking(Marking.INTERNAL));

		byte[] report = meeting.make(DocumentKind.COMMITMENTS, format, true, Language.EN);
		String text = format == DocumentFormat.XLSX ? sheetText(report) : read(format, report);
		assertFalse(text.contains("COM-1") || text.contains("Monthly"), text);
		assertEquals(List.of("COM-1"), meeting.leftOut().stream().map(LeftOut::key).toList());
	}

	@Test
	void aTextThatIsTooLongForACellGoesOnInTheRowBelow() throws IOException {
		String text = letters(32_766) + "\uD840\uDC00" + letters(60_000);
		commitment(commitment -> commitment.setText(LocalizedText.of(Language.EN, text)));
		try (var book = new XSSFWorkbook(new ByteArrayInputStream(make(DocumentKind.COMMITMENTS, DocumentFormat.XLSX, Language.EN)))) {
			XSSFSheet sheet = book.getSheetAt(0);
			assertEquals(3, sheet.getLastRowNum());
			var read = new StringBuilder();
			for (int i = 1; i <= 3; i++) {
				assertEquals("COM-1", sheet.getRow(i).getCell(0).getStringCellValue());
				read.append(sheet.getRow(i).getCell(1).getStringCellValue());
			}
			assertEquals(text, read.toString());
		}
	}

	private static String letters(int number) {
		return new Random(1).ints(number, 0x4E00, 0x9FA5).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
	}

	private static String sheetText(byte[] file) throws IOException {
		var text = new StringBuilder();
		try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
			book.getSheetAt(0).forEach(row -> row.forEach(text::append));
		}
		return text.toString();
	}

	@Test
	void aBriefingPackTellsHowDatesMovedAndIsForTheHouse() {
		commitment(commitment -> commitment.setAgreed(PartialDate.parse("2028-06")));

		String own = read(DocumentFormat.HTML, make(DocumentKind.BRIEFING, DocumentFormat.HTML, Language.EN));
		assertTrue(own.contains("Forinternaluse"), own);
		assertTrue(own.contains("December2027→June2028"), own);
		assertTrue(own.contains(squeeze("20 April 2027, Twelfth session: The sides exchange statistics every month.")), own);

		String theirs = read(DocumentFormat.HTML, meeting.make(DocumentKind.BRIEFING, DocumentFormat.HTML, true, Language.EN));
		assertFalse(theirs.contains("Forinternaluse") || theirs.contains("→"), theirs);
	}

	/** The head of a table is printed even where its first row goes to the next page, which would leave both behind with the heading. */
	@Test
	void noPageEndsWithAHeading() throws IOException {
		try (Edit edit = Edits.open(meeting.register())) {
			for (int i = 0; i < 60; i++) {
				Commitment commitment = (Commitment) edit.create(CommitmentsPackage.Literals.COMMITMENT);
				commitment.setTitle(LocalizedText.of(Language.EN, "Words ".repeat(5 + 37 * i % 60)));
				Place port = (Place) edit.create(PortsPackage.Literals.PLACE);
				port.setTitle(LocalizedText.of(Language.EN, "Port " + i));
				commitment.getConcerns().add(port);
			}
			edit.save("");
		}
		meeting.publish(new DocumentOrder(DocumentKind.COMMITMENTS, null, DocumentFormat.PDF, List.of(Language.EN), false, Grouping.PORT, ""), new NullProgressMonitor());
		try (PDDocument pdf = Loader.loadPDF(meeting.file(DocumentFormat.PDF).toFile())) {
			assertTrue(pdf.getNumberOfPages() > 5);
			for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
				var text = new PDFTextStripper();
				text.setStartPage(page);
				text.setEndPage(page);
				List<String> lines = text.getText(pdf).lines().filter(line -> !line.isBlank() && !line.matches("\\d+ / \\d+\\s*")).toList();
				assertFalse(lines.getLast().matches("Port \\d+|" + HEAD), "page " + page + ": " + lines.getLast());
			}
		}
	}

	private byte[] make(DocumentKind kind, DocumentFormat format, Language... languages) {
		return meeting.make(kind, format, false, languages);
	}
}
