package org.liaison.documents.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.TestAssertion.Status;

/** Every PDF is what it says it is: PDF/A-2a, to be kept for decades, and PDF/UA-1, to be read without eyes. */
class PdfConformanceTest {

	private static final Path DOCUMENTS = Path.of(System.getProperty("documents"));

	@BeforeAll
	static void prepare() {
		VeraGreenfieldFoundryProvider.initialise();
	}

	static List<Path> documents() throws IOException {
		try (Stream<Path> files = Files.list(DOCUMENTS)) {
			return files.filter(file -> file.toString().endsWith(".pdf")).sorted().toList();
		}
	}

	@Test
	void everyKindOfDocumentIsThere() throws IOException {
		for (String kind : List.of("minutes", "briefing", "decisions", "commitments")) {
			assertTrue(documents().stream().anyMatch(file -> file.getFileName().toString().startsWith(kind)), kind);
		}
	}

	@ParameterizedTest
	@MethodSource("documents")
	void itIsAsTheStandardsHaveIt(Path file) throws Exception {
		for (PDFAFlavour standard : List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)) {
			try (InputStream in = Files.newInputStream(file); PDFAParser parser = Foundries.defaultInstance().createParser(in, standard);
					PDFAValidator validator = Foundries.defaultInstance().createValidator(standard, false)) {
				List<String> faults = validator.validate(parser).getTestAssertions().stream().filter(one -> one.getStatus() == Status.FAILED)
						.map(PdfConformanceTest::said).distinct().toList();
				assertEquals(List.of(), faults, file + " " + standard);
			}
		}
	}

	private static String said(TestAssertion fault) {
		return fault.getRuleId().getClause() + ' ' + fault.getMessage();
	}
}
