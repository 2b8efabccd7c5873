package org.liaison.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liaison.commitments.Commitment;
import org.liaison.core.RecordRef;
import org.liaison.core.Register;
import org.liaison.core.codec.StandIns;
import org.liaison.core.operation.Operation;
import org.liaison.core.replica.Heads;
import org.liaison.core.replica.Incoming;
import org.liaison.core.replica.Peer;
import org.liaison.core.sharing.LeftOut;
import org.liaison.documents.calendar.CalendarExport;
import org.liaison.documents.publishing.DocumentFormat;
import org.liaison.documents.publishing.DocumentKind;
import org.liaison.documents.publishing.DocumentOrder;
import org.liaison.documents.publishing.Grouping;
import org.liaison.documents.publishing.Publisher;
import org.liaison.documents.template.Templates;
import org.liaison.meetings.Meeting;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;
import org.liaison.model.Marking;
import org.liaison.model.PartialDate;
import org.liaison.model.Record;
import org.liaison.ports.Indicator;
import org.liaison.ports.Observation;
import org.liaison.ports.Place;
import org.liaison.sessions.agenda.Agendas;

/** Whatever a register says and however it is published: the counterpart reads nothing internal, and whoever sends it knows what is missing. */
class NothingInternalLeavesTest {

	private static final List<List<Language>> LANGUAGES = List.of(List.of(Language.EN), List.of(Language.ZH), List.of(Language.RU),
			List.of(Language.RU, Language.ZH, Language.EN));

	@TempDir
	private Path folder;
	private OpenRegister file;
	private List<LeftOut> leftOut = List.of();

	@BeforeEach
	void open() {
		file = new OpenRegister(folder);
	}

	@AfterEach
	void close() {
		file.close();
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 })
	void noSecretIsOnAnyPage(long seed) throws IOException {
		var secrets = new SecretRegister(file, seed);
		for (DocumentKind kind : DocumentKind.values()) {
			for (Grouping grouping : kind == DocumentKind.COMMITMENTS ? Grouping.values() : new Grouping[] { Grouping.SIDE }) {
				assertNoSecret(secrets, pages(kind, DocumentFormat.HTML, LANGUAGES.getLast(), grouping, true));
			}
		}
		assertNoSecret(secrets, calendar(LANGUAGES.getLast()));
	}

	@ParameterizedTest
	@EnumSource
	void noSecretIsInAnyFile(DocumentFormat format) throws IOException {
		var secrets = new SecretRegister(file, 40 + format.ordinal());
		for (DocumentKind kind : DocumentKind.values()) {
			for (List<Language> languages : kind.formats().contains(format) ? LANGUAGES : List.<List<Language>>of()) {
				assertNoSecret(secrets, pages(kind, format, languages, Grouping.BODY, true));
			}
		}
		for (List<Language> languages : LANGUAGES) {
			assertNoSecret(secrets, calendar(languages));
		}
	}

	/** What is left out is listed: whoever marks all records of the list, as often as there is one, sends all that we read ourselves. */
	@ParameterizedTest
	@CsvSource({ "MINUTES, 21", "MINUTES, 22", "MINUTES, 23", "MINUTES, 24", "BRIEFING, 25", "BRIEFING, 26", "DECISIONS, 27", "DECISIONS, 28", "COMMITMENTS, 29",
			"COMMITMENTS, 30" })
	void whatIsLeftOutIsListed(DocumentKind kind, long seed) throws IOException {
		var secrets = new SecretRegister(file, seed);
		Set<String> missing = said(secrets, kind, false);
		missing.removeAll(said(secrets, kind, true));
		assertFalse(missing.isEmpty(), "nothing is internal here");
		for (Set<String> listed = wholeRecords(); !listed.isEmpty(); listed = wholeRecords()) {
			secrets.share(listed);
			said(secrets, kind, true);
		}
		assertEquals(said(secrets, kind, false), said(secrets, kind, true));
	}

	@Test
	void anInternalFigureHidesNoneBeforeIt() throws IOException {
		String place = shared(Place.class, "Port").key();
		String indicator = shared(Indicator.class, "Lorries").key();
		file.change(indicator, (Indicator counted) -> counted.setSubject(standIn(place)));
		for (String year : List.of("2024", "2025", "2026")) {
			String figure = shared(Observation.class, year).key();
			file.change(figure, (Observation counted) -> {
				counted.setIndicator(standIn(indicator));
				counted.setPeriod(PartialDate.parse(year));
				counted.setValueText("figure of " + year);
				counted.setMarking(year.equals("2024") ? Marking.PUBLIC : Marking.INTERNAL);
			});
		}
		shared(Meeting.class, "Talks");
		shared(Meeting.class, "Talks");
		String meeting = shared(Meeting.class, "Talks").key();
		file.change(meeting, (Meeting talks) -> Agendas.add(talks, LocalizedText.of(Language.EN, "Traffic")).getConcerns().add(standIn(place)));

		assertTrue(pages(DocumentKind.BRIEFING, DocumentFormat.HTML, List.of(Language.EN), Grouping.SIDE, false).contains("figure of 2026"));
		String theirs = pages(DocumentKind.BRIEFING, DocumentFormat.HTML, List.of(Language.EN), Grouping.SIDE, true);
		assertTrue(theirs.contains("figure of 2024"), theirs);
		assertFalse(theirs.contains("figure of 2025") || theirs.contains("figure of 2026"), theirs);
		assertEquals(List.of("2026", "2025"), leftOut.stream().map(one -> one.title().text(Language.EN)).toList());
	}

	private <R extends Record> RecordRef shared(Class<R> type, String title) {
		return file.add(type, record -> {
			record.setTitle(LocalizedText.of(Language.EN, title));
			record.setMarking(Marking.PUBLIC);
		});
	}

	@SuppressWarnings("unchecked") // the caller knows what it is
	private <R extends Record> R standIn(String key) {
		return (R) StandIns.of(file.get().types(), file.get().find(key).orElseThrow());
	}

	@Test
	void whatPostsDifferAboutIsInternalUntilTheyAgree() throws IOException {
		String key = file.add(Commitment.class, commitment -> commitment.setTitle(LocalizedText.of(Language.EN, "Quarrelled over"))).key();
		file.change(key, (Commitment commitment) -> commitment.setMarking(Marking.SHAREABLE));
		assertTrue(pages(DocumentKind.COMMITMENTS, DocumentFormat.HTML, List.of(Language.EN), Grouping.SIDE, true).contains("Quarrelled"));
		try (var other = new OpenRegister(folder.resolve("other"), "0198a5c0-0000-7000-8000-000000000002")) {
			send(file.get(), other.get());
			other.change(key, (Commitment commitment) -> commitment.setMarking(Marking.INTERNAL));
			file.change(key, (Commitment commitment) -> commitment.setMarking(Marking.PUBLIC));
			send(file.get(), other.get());
			send(other.get(), file.get());
		}
		assertFalse(pages(DocumentKind.COMMITMENTS, DocumentFormat.HTML, List.of(Language.EN), Grouping.SIDE, true).contains("Quarrelled"));
		String why = leftOut.getFirst().describe(file.labels(), Language.EN);
		assertTrue(why.startsWith(key + " Quarrelled over ("), why);
		assertFalse(calendar(List.of(Language.EN)).contains("Quarrelled"));
	}

	private static void send(Register from, Register to) {
		List<Operation> operations = new ArrayList<>();
		from.replica().operations(Heads.NONE, operations::add);
		to.replica().apply(new Incoming() {

			@Override
			public Optional<Peer> sender() {
				return Optional.empty();
			}

			@Override
			public long size() {
				return operations.size();
			}

			@Override
			public Iterator<Operation> operations() {
				return operations.iterator();
			}

			@Override
			public Iterator<byte[]> contents() {
				return Collections.emptyIterator();
			}
		}, false, new NullProgressMonitor());
	}

	private Set<String> wholeRecords() {
		return leftOut.stream().filter(one -> one.feature() == null).map(one -> one.record().id()).collect(Collectors.toSet());
	}

	/** The words of records in a document. */
	private Set<String> said(SecretRegister secrets, DocumentKind kind, boolean forCounterpart) throws IOException {
		String page = pages(kind, DocumentFormat.HTML, List.of(Language.EN), Grouping.PORT, forCounterpart);
		return secrets.told().stream().filter(page::contains).collect(Collectors.toCollection(HashSet::new));
	}

	private static void assertNoSecret(SecretRegister secrets, String text) {
		assertEquals(Set.of(), secrets.secrets().stream().filter(text::contains).collect(Collectors.toSet()), text);
	}

	private String calendar(List<Language> languages) throws IOException {
		var out = new ByteArrayOutputStream();
		new CalendarExport(file.get(), file.labels(), languages, true).write(out, new NullProgressMonitor());
		return out.toString(StandardCharsets.UTF_8).replaceAll("\r\n ", "");
	}

	private String pages(DocumentKind kind, DocumentFormat format, List<Language> languages, Grouping grouping, boolean forCounterpart) throws IOException {
		Path target = folder.resolve("document." + format.suffix());
		var order = new DocumentOrder(kind, kind.isOfMeeting() ? SecretRegister.MEETING : null, format, languages, forCounterpart, grouping, "");
		leftOut = new Publisher(file.labels(), new Templates(folder.resolve("templates"))).publish(file.get(), order, target, new NullProgressMonitor());
		byte[] bytes = Files.readAllBytes(target);
		return switch (format) {
		case HTML -> new String(bytes, StandardCharsets.UTF_8);
		case PDF -> pdf(bytes);
		case DOCX, XLSX -> zip(bytes);
		};
	}

	/** All parts of an Office file: text, properties, styles. */
	private static String zip(byte[] file) throws IOException {
		var text = new StringBuilder();
		try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8).replaceAll("<[^>]*>", ""));
			}
		}
		return text.toString();
	}

	/** Pages, properties, bookmarks. */
	private static String pdf(byte[] file) throws IOException {
		try (PDDocument pdf = Loader.loadPDF(file)) {
			var text = new StringBuilder(new PDFTextStripper().getText(pdf).replaceAll("\\s+", ""));
			text.append(pdf.getDocumentInformation().getCOSObject());
			text.append(new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8));
			Optional.ofNullable(pdf.getDocumentCatalog().getDocumentOutline()).map(NothingInternalLeavesTest::titles).ifPresent(text::append);
			return text.toString();
		}
	}

	private static Collection<String> titles(PDOutlineNode node) {
		Set<String> titles = new HashSet<>();
		for (PDOutlineItem item : node.children()) {
			Stream.concat(Stream.of(item.getTitle()), titles(item).stream()).forEach(titles::add);
		}
		return titles;
	}
}
