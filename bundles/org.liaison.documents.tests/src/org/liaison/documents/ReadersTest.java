package org.liaison.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liaison.core.Problem;
import org.liaison.core.RegisterException;

/** What each kind of document says is kept word for word; what cannot be read is told apart. */
class ReadersTest {

	private static final String CHINESE = "中俄海关在哈尔滨举行会谈，\r\n讨论口岸管理和通关程序。";
	private static final String RUSSIAN = "Таможенные службы договорились\r\nобмениваться данными.";

	@ParameterizedTest
	@CsvSource({ "UTF-8", "GB18030", "UTF-16" })
	void chineseTextIsReadInItsEncoding(String encoding) {
		assertEquals(CHINESE, text(TextKind.TEXT, CHINESE.getBytes(Charset.forName(encoding))));
	}

	@ParameterizedTest
	@CsvSource({ "UTF-8", "windows-1251", "UTF-16" })
	void russianTextIsReadInItsEncoding(String encoding) {
		assertEquals(RUSSIAN, text(TextKind.TEXT, RUSSIAN.getBytes(Charset.forName(encoding))));
	}

	@Test
	void aByteOrderMarkIsNoText() {
		assertEquals("port", text(TextKind.TEXT, "\uFEFFport".getBytes(StandardCharsets.UTF_8)));
		byte[] littleEndian = "\uFEFF口岸".getBytes(StandardCharsets.UTF_16LE);
		assertEquals("口岸", text(TextKind.TEXT, littleEndian));
	}

	@Test
	void interleavedLinesStayAsTheyAre() {
		String scrambled = "3. \nGoods go by\n  sea and\nRail\tfreight   \n\n\ngrows\n";
		assertEquals(scrambled, text(TextKind.TEXT, scrambled.getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	void binaryDataIsNotTakenForText() {
		byte[] noise = new byte[300];
		for (int i = 0; i < noise.length; i++) {
			noise[i] = (byte) (i * 7 % 32);
		}
		assertEquals(Problem.UNKNOWN_ENCODING, problem(TextKind.TEXT, noise));
	}

	@Test
	void aPageKeepsWhatItsReaderSees() {
		String page = """
				<html><head><title>Talks &amp; results</title><style>p {}</style></head><body><h1>Harbin</h1>
				<p>Both sides <b>agreed</b>
				on statistics.<br>Next line</p><script>track()</script>
				<table><tr><td>Port</td><td>Suifenhe</td></tr></table><pre>  a
				   b</pre></body></html>""";
		SourceText read = TextKind.HTML.reader().read(page.getBytes(StandardCharsets.UTF_8), "page.html");
		assertEquals("Talks & results", read.title());
		assertEquals("Harbin\nBoth sides agreed on statistics.\nNext line\nPort\tSuifenhe\n  a\n   b", read.text());
	}

	@ParameterizedTest
	@CsvSource({ "gb2312,GB18030,绥芬河口岸", "windows-1251,windows-1251,Пограничный переход" })
	void aPageIsReadInTheEncodingItNames(String named, String encoding, String words) {
		String page = "<html><head><meta charset=\"" + named + "\"></head><body>" + words + "</body></html>";
		assertEquals(words, text(TextKind.HTML, page.getBytes(Charset.forName(encoding))));
	}

	@Test
	void aPdfIsReadInTheOrderOfTheFile() throws IOException {
		SourceText read = TextKind.PDF.reader().read(Documents.pdf("Road map", List.of("first", "second", "third")), "a.pdf");
		assertEquals("Road map", read.title());
		assertEquals(List.of("first", "second", "third"), Arrays.asList(read.text().strip().split("\\s+")));
	}

	@Test
	void aWordFileIsReadWithItsTables() throws IOException {
		SourceText read = TextKind.DOCX.reader().read(Documents.docx("Протокол", List.of("会谈纪要", "Пункт 1"), List.of("a", "b")),
				"a.docx");
		assertEquals("Протокол", read.title());
		assertEquals("会谈纪要\nПункт 1\na\tb", read.text().strip());
	}

	@Test
	void passwordsAreNamed() throws IOException {
		assertEquals(Problem.PASSWORD_PROTECTED, problem(TextKind.PDF, Documents.lockedPdf()));
		assertEquals(Problem.PASSWORD_PROTECTED, problem(TextKind.DOCX, Documents.lockedDocx()));
	}

	@Test
	void anOldWordFileIsNamed() throws IOException {
		assertEquals(Problem.WRONG_FILE_KIND, problem(TextKind.DOCX, Documents.oldWord()));
	}

	@Test
	void brokenDocumentsAreNamed() throws IOException {
		byte[] pdf = Documents.pdf("Road map", List.of("text"));
		byte[] docx = Documents.docx("Minutes", List.of("text"), List.of("x"));
		assertEquals(Problem.DAMAGED_DOCUMENT, problem(TextKind.PDF, Arrays.copyOf(pdf, 40)));
		for (int length : new int[] { 4, 100, docx.length / 2, docx.length - 30 }) {
			assertEquals(Problem.DAMAGED_DOCUMENT, problem(TextKind.DOCX, Arrays.copyOf(docx, length)), "cut at " + length);
		}
	}

	@Test
	void aWrongSuffixIsSeen() throws IOException {
		byte[] pdf = Documents.pdf("Road map", List.of("text"));
		for (TextKind kind : List.of(TextKind.TEXT, TextKind.HTML, TextKind.DOCX)) {
			assertTrue(kind.contradiction(pdf).isPresent(), kind.name());
		}
		assertTrue(TextKind.PDF.contradiction(Documents.docx("Minutes", List.of("text"), List.of("x"))).isPresent());
		assertTrue(TextKind.PDF.contradiction(pdf).isEmpty());
	}

	private static String text(TextKind kind, byte[] content) {
		return kind.reader().read(content, "file").text();
	}

	private static Problem problem(TextKind kind, byte[] content) {
		return assertThrows(RegisterException.class, () -> kind.reader().read(content, "file")).problem();
	}
}
