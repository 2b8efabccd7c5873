package org.liaison.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liaison.core.Device;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.Register;
import org.liaison.core.RegisterStore;
import org.liaison.core.types.Labels;
import org.liaison.core.types.RecordTypes;
import org.liaison.demo.DemoRegister;
import org.liaison.documents.publishing.DocumentFormat;
import org.liaison.documents.publishing.DocumentKind;
import org.liaison.documents.publishing.DocumentOrder;
import org.liaison.documents.publishing.Grouping;
import org.liaison.documents.publishing.Publisher;
import org.liaison.documents.template.Templates;
import org.liaison.meetings.Meeting;
import org.liaison.meetings.MeetingsFactory;
import org.liaison.meetings.Outcome;
import org.liaison.meetings.OutcomeKind;
import org.liaison.model.Ids;
import org.liaison.model.Language;
import org.liaison.testing.Services;

/**
 * All documents of the demo register, which has texts that lack a language, dates in words and sides that differ. They stay in
 * {@code target/documents}, where the conformance test finds the PDFs.
 */
class DemoDocumentsTest {

	private static final Path MADE = Path.of("target", "documents");
	private static final List<Language> ALL = List.of(Language.EN, Language.ZH, Language.RU);

	@TempDir
	static Path folder;
	private static Register register;

	@BeforeAll
	static void create() throws IOException {
		Files.createDirectories(MADE);
		var device = new Device(Ids.newId(), "Tester");
		RegisterStore store = Services.get(RegisterStore.class);
		RecordTypes types = Services.get(RecordTypes.class);
		Path file = folder.resolve("demo.liaison");
		DemoRegister.create(store, types, device, file, new NullProgressMonitor());
		register = store.open(file, types, device, RegisterStore.Mode.READ_WRITE, new NullProgressMonitor());
	}

	@AfterAll
	static void close() {
		register.close();
	}

	static List<DocumentOrder> orders() {
		return Stream.of(DocumentKind.values()).flatMap(kind -> Stream.of(List.of(Language.ZH), List.of(Language.RU), ALL)
				.map(languages -> new DocumentOrder(kind, kind.isOfMeeting() ? "MTG-2" : null, DocumentFormat.PDF, languages, false, Grouping.PORT, "")))
				.toList();
	}

	@ParameterizedTest
	@MethodSource("orders")
	void everyDocumentIsMade(DocumentOrder order) throws IOException {
		String title = Stream.of("Minutes", "会议纪要", "Протокол", "Briefing", "参阅材料", "Справочные", "Decisions", "台账", "Реестр", "Status", "报告", "Отчёт")
				.toList().get(order.kind().ordinal() * 3 + order.languages().getFirst().ordinal());
		assertTrue(PublishedMeeting.read(DocumentFormat.PDF, make(order)).contains(title), title);
	}

	@Test
	void minutesOfThreeHundredOutcomesInThreeLanguagesHaveThemAll() throws IOException {
		try (Edit edit = Edits.open(register)) {
			Meeting meeting = (Meeting) edit.load("MTG-1");
			for (int i = 0; i < 300; i++) {
				Outcome outcome = MeetingsFactory.eINSTANCE.createOutcome();
				outcome.setId(Ids.newId());
				outcome.setKind(OutcomeKind.INFORMATION);
				outcome.setNumber(String.valueOf(100 + i));
				outcome.setText(PublishedMeeting.text("Outcome no. " + i, "成果第" + i + "项", "Итог № " + i));
				outcome.setAgendaItem(meeting.getAgenda().get(i % meeting.getAgenda().size()));
				meeting.getOutcomes().add(outcome);
			}
			edit.save("");
		}
		for (DocumentFormat format : List.of(DocumentFormat.PDF, DocumentFormat.DOCX, DocumentFormat.HTML)) {
			long start = System.nanoTime();
			String text = PublishedMeeting.read(format, make(new DocumentOrder(DocumentKind.MINUTES, "MTG-1", format, ALL, false, Grouping.SIDE, "")));
			System.out.println("300 outcomes as " + format + ": " + (System.nanoTime() - start) / 1_000_000 + " ms");
			assertEquals(300, text.split("成果第\\d+项").length - 1, format.name());
		}
	}

	private static byte[] make(DocumentOrder order) throws IOException {
		String languages = String.join("", order.languages().stream().map(Language::tag).toList());
		Path file = MADE.resolve(order.kind().template() + '-' + languages + '.' + order.format().suffix());
		new Publisher(Services.get(Labels.class), new Templates(folder.resolve("none"))).publish(register, order, file, new NullProgressMonitor());
		return Files.readAllBytes(file);
	}
}
