package org.liaison.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liaison.documents.PublishedMeeting.read;
import static org.liaison.documents.PublishedMeeting.squeeze;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liaison.commitments.Commitment;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.Problem;
import org.liaison.core.Register;
import org.liaison.core.RegisterException;
import org.liaison.core.sharing.LeftOut;
import org.liaison.documents.publishing.DocumentFormat;
import org.liaison.documents.publishing.DocumentKind;
import org.liaison.documents.publishing.DocumentOrder;
import org.liaison.documents.publishing.Grouping;
import org.liaison.meetings.Meeting;
import org.liaison.meetings.MeetingsFactory;
import org.liaison.meetings.MinutesVersion;
import org.liaison.meetings.OutcomePosition;
import org.liaison.meetings.Stance;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;
import org.liaison.model.Marking;
import org.liaison.model.PartialDate;
import org.liaison.testing.Giving;

/** What a reader finds in minutes, whatever their format. */
class MinutesTest {

	private static final String[] TITLES = { "Minutes", "会议纪要", "Протокол" };

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

	@ParameterizedTest
	@EnumSource(value = DocumentFormat.class, names = { "PDF", "DOCX", "HTML" })
	void everyFormatSaysTheSameInEveryLanguage(DocumentFormat format) {
		for (Language language : Language.values()) {
			String text = read(format, meeting.minutes(format, language));
			for (String said : List.of(TITLES[language.ordinal()], PublishedMeeting.TOPIC.text(language), PublishedMeeting.TEXT.text(language))) {
				assertTrue(text.contains(squeeze(said)), said + " in " + text);
			}
			Stream.of(Language.values()).filter(other -> other != language)
					.forEach(other -> assertFalse(text.contains(squeeze(PublishedMeeting.TEXT.text(other)))));
		}
	}

	/** Words that a source used for a date are in one language; a reader of another sees that nobody translated them. */
	@ParameterizedTest
	@EnumSource(value = DocumentFormat.class, names = { "PDF", "DOCX", "HTML" })
	void wordsForADateAreMarkedWhereTheyAreNotTranslated(DocumentFormat format) {
		meeting.change(found -> {
			Commitment commitment = (Commitment) found.getOutcomes().getFirst().getCommitments().getFirst();
			commitment.setAgreed(null);
			commitment.setDateWording("конец 2027 года");
		});

		assertTrue(read(format, meeting.minutes(format, Language.EN)).contains("“конец2027года”[notranslation]"));
		String both = read(DocumentFormat.HTML, meeting.minutes(DocumentFormat.HTML, Language.RU, Language.ZH));
		assertTrue(both.contains("Срок:«конец2027года»") && !both.contains("«конец2027года»["), both);
		assertTrue(both.contains("期限：“конец2027года”〔暂无译文〕") && both.contains("该内容尚无此语种文本"), both);
		String alone = read(format, meeting.minutes(format, Language.RU));
		assertTrue(alone.contains("«конец2027года»") && !alone.contains("переводотсутствует"), alone);
	}

	@ParameterizedTest
	@EnumSource(value = DocumentFormat.class, names = { "PDF", "DOCX", "HTML" })
	void languagesStandSideBySideInTheOrderAskedFor(DocumentFormat format) {
		String text = read(format, meeting.minutes(format, Language.RU, Language.EN, Language.ZH));
		int russian = text.indexOf(TITLES[2]);
		int english = text.indexOf(TITLES[0]);
		int chinese = text.indexOf(TITLES[1]);
		assertTrue(0 <= russian && russian < english && english < chinese, text);
		for (Language language : Language.values()) {
			// Columns are read cell by cell; a PDF goes from line to line, so only words can be looked for.
			String first = PublishedMeeting.TEXT.text(language).split(" ")[0];
			assertTrue(text.contains(squeeze(first).substring(0, 3)), first);
		}
	}

	@Test
	void aSideStandsFirstInItsOwnLanguage() {
		assertTrue(order(read(DocumentFormat.HTML, meeting.minutes(DocumentFormat.HTML, Language.ZH)), "中方", "俄方"));
		assertTrue(order(read(DocumentFormat.HTML, meeting.minutes(DocumentFormat.HTML, Language.RU)), "РоссийскаяСторона", "КитайскаяСторона"));
	}

	private static boolean order(String text, String first, String second) {
		return text.contains(first) && text.indexOf(first) < text.indexOf(second);
	}

	@Test
	void aMissingTranslationIsMarkedAndAnApprovedTextIsNot() {
		meeting.change(found -> {
			found.getOutcomes().getFirst().setText(LocalizedText.of(Language.EN, "Only in English"));
			found.getAgenda().getFirst().setTitle(PublishedMeeting.TOPIC.withApproved(Language.EN, true));
			found.setTitle(found.getTitle().withApproved(Language.EN, true));
		});

		String both = read(DocumentFormat.HTML, meeting.minutes(DocumentFormat.HTML, Language.EN, Language.ZH));
		assertTrue(both.contains("OnlyinEnglish*"), both);
		assertTrue(both.contains("〔暂无译文〕"), both);
		assertTrue(both.contains("Exchangeofstatistics1.统计数据交换*"), both);

		String alone = read(DocumentFormat.HTML, meeting.minutes(DocumentFormat.HTML, Language.ZH));
		assertTrue(alone.contains("OnlyinEnglish〔暂无译文〕"), alone);
	}

	@Test
	void whatASideSaidIsMarkedAsTheOutcomeIs() {
		meeting.change(found -> {
			OutcomePosition position = MeetingsFactory.eINSTANCE.createOutcomePosition();
			position.setParty(found.getParticipants().getFirst().getOrganisation());
			position.setStance(Stance.RESERVES);
			position.setText(LocalizedText.of(Language.EN, "Only in English"));
			found.getOutcomes().getFirst().getPositions().add(position);
		});

		String both = read(DocumentFormat.HTML, meeting.minutes(DocumentFormat.HTML, Language.EN, Language.ZH));
		assertTrue(both.contains("OnlyinEnglish*"), both);
		assertTrue(both.matches(".*中方：[^：]+：〔暂无译文〕.*"), both);

		byte[] alone = meeting.minutes(DocumentFormat.HTML, Language.RU);
		assertTrue(read(DocumentFormat.HTML, alone).contains("OnlyinEnglish[переводотсутствует]"));
		assertTrue(new String(alone, StandardCharsets.UTF_8).contains("<span lang=\"en\">Only in English</span>"));
	}

	@Test
	void commitmentsAreNamedWithWhoAndWhen() {
		String text = read(DocumentFormat.HTML, meeting.minutes(DocumentFormat.HTML, Language.RU));
		assertTrue(text.contains(squeeze("COM-1: Ответственные: Федеральная таможенная служба. Срок: декабрь 2027 г.")), text);
	}

	@ParameterizedTest
	@EnumSource(value = DocumentFormat.class, names = { "PDF", "DOCX", "HTML" })
	void whatIsInternalNeverReachesTheCounterpart(DocumentFormat format) {
		meeting.change(found -> {
			var commitment = (Commitment) found.getOutcomes().getFirst().getCommitments().getFirst();
			commitment.setMarking(Marking.INTERNAL);
			commitment.setNotes("They will not manage");
			found.setNotes("Weak chair");
		});

		String own = read(format, meeting.make(DocumentKind.MINUTES, format, false, Language.EN));
		assertTrue(own.contains("COM-1"), own);
		assertEquals(List.of(), meeting.leftOut());

		String theirs = read(format, meeting.make(DocumentKind.MINUTES, format, true, Language.EN));
		assertFalse(theirs.contains("COM-1") || theirs.contains("December2027"), theirs);
		assertFalse(theirs.contains(squeeze(PublishedMeeting.TEXT.text(Language.EN))), theirs);
		assertEquals(Set.of("COM-1", "MTG-1"), meeting.leftOut().stream().map(LeftOut::key).collect(Collectors.toSet()));
		assertFalse((own + theirs).contains("manage") || (own + theirs).contains("Weakchair"));
	}

	@ParameterizedTest
	@EnumSource(value = DocumentFormat.class, names = { "PDF", "DOCX", "HTML" })
	void whoCancelsWhileTheFileIsWrittenGetsNone(DocumentFormat format) {
		Path file = meeting.file(format);
		Path part = file.resolveSibling(file.getFileName() + ".part");
		var order = new DocumentOrder(DocumentKind.MINUTES, "MTG-1", format, List.of(Language.EN), false, Grouping.SIDE, "");
		assertThrows(OperationCanceledException.class, () -> meeting.publish(order, new NullProgressMonitor() {

			@Override
			public boolean isCanceled() {
				return Files.exists(part);
			}
		}));
		assertFalse(Files.exists(file) || Files.exists(part));
	}

	@Test
	void anInternalMeetingHasNoDocumentForTheCounterpart() {
		meeting.change(found -> found.setMarking(Marking.INTERNAL));

		assertEquals(Problem.NOT_SHAREABLE, problem(() -> meeting.make(DocumentKind.MINUTES, DocumentFormat.PDF, true, Language.EN)).problem());
		assertFalse(Files.exists(meeting.file(DocumentFormat.PDF)));
	}

	@Test
	void aCharacterWithoutAGlyphIsAnErrorThatSaysWhere() {
		meeting.change(found -> found.getOutcomes().getFirst().setText(LocalizedText.of(Language.EN, "Signed \uD83D\uDD8A by both")));

		var problem = problem(() -> meeting.minutes(DocumentFormat.PDF, Language.EN));
		assertEquals(Problem.MISSING_GLYPH, problem.problem());
		assertEquals(List.of("\uD83D\uDD8A", "U+1F58A", "Signed \uD83D\uDD8A by both", "1. Exchange of statistics *"), problem.arguments());
		assertFalse(Files.exists(meeting.file(DocumentFormat.PDF)));
	}

	@Test
	void minutesWrittenByHandSpeakForThemselvesOnceTheyAreAgreed() {
		meeting.change(found -> {
			MinutesVersion version = MeetingsFactory.eINSTANCE.createMinutesVersion();
			version.setText(LocalizedText.of(Language.EN, "The sides met.\nThey parted.").with(Language.RU, "Стороны встретились.\nИ разошлись."));
			version.setNumber("1");
			found.setMinutes(MeetingsFactory.eINSTANCE.createMinutes());
			found.getMinutes().getVersions().add(version);
		});
		String own = read(DocumentFormat.HTML, meeting.minutes(DocumentFormat.HTML, Language.EN, Language.RU));
		assertTrue(own.contains("Thesidesmet.*Сторонывстретились.*Theyparted.*Иразошлись.*"), own);
		assertFalse(own.contains(squeeze(PublishedMeeting.TEXT.text(Language.EN))), own);

		String theirs = read(DocumentFormat.HTML, meeting.make(DocumentKind.MINUTES, DocumentFormat.HTML, true, Language.EN));
		assertFalse(theirs.contains("Theyparted."), theirs);
	}

	/** What people, places and commitments are called or became since is not what was signed. */
	@ParameterizedTest
	@EnumSource(value = DocumentFormat.class, names = { "PDF", "DOCX", "HTML" })
	void signedMinutesArePrintedAsTheyWereSigned(DocumentFormat format) {
		meeting.change(found -> {
			found.setVenue("Heihe");
			found.getAgenda().getFirst().setNumber("1");
		});
		meeting.sign();
		String signed = read(format, meeting.minutes(format, Language.EN, Language.ZH, Language.RU));
		for (String said : List.of("Twelfth session", "Heihe", "Federal Customs Service", "Participants", "1. Exchange of statistics", "every month.", "COM-1")) {
			assertTrue(signed.contains(squeeze(said)), said + " in " + signed);
		}

		meeting.change(found -> {
			found.getParticipants().getFirst().getOrganisation().setTitle(LocalizedText.of(Language.EN, "Renamed"));
			((Commitment) found.getOutcomes().getFirst().getCommitments().getFirst()).setAgreed(PartialDate.parse("2030"));
		});
		assertEquals(signed, read(format, meeting.minutes(format, Language.EN, Language.ZH, Language.RU)));
	}

	@Test
	void whatAnotherPostChangedWithoutKnowingOfTheSignatureIsNotPrinted() {
		try (Register elsewhere = meeting.elsewhere()) {
			try (Edit edit = Edits.open(elsewhere)) {
				Meeting theirs = (Meeting) edit.load("MTG-1");
				theirs.setTitle(LocalizedText.of(Language.EN, "Thirteenth session"));
				theirs.setVenue("Blagoveshchensk");
				theirs.getAgenda().getFirst().setTitle(LocalizedText.of(Language.EN, "Bridges"));
				theirs.getOutcomes().getFirst().setText(LocalizedText.of(Language.EN, "Nothing is exchanged."));
				theirs.getParticipants().removeFirst();
				edit.save("");
			}
			meeting.sign();
			String signed = read(DocumentFormat.HTML, meeting.minutes(DocumentFormat.HTML, Language.EN));
			Giving.all(elsewhere, meeting.register());

			assertEquals(signed, read(DocumentFormat.HTML, meeting.minutes(DocumentFormat.HTML, Language.EN)));
		}
	}

	@Test
	void minutesAreNoSpreadsheet() {
		assertEquals(Problem.UNFIT_FORMAT, problem(() -> meeting.minutes(DocumentFormat.XLSX, Language.EN)).problem());
	}

	@Test
	void aFailureLeavesTheOldFile() {
		byte[] old = meeting.minutes(DocumentFormat.PDF, Language.EN);
		meeting.change(found -> found.getOutcomes().getFirst().setText(LocalizedText.of(Language.EN, "\uD83D\uDD8A")));

		problem(() -> meeting.minutes(DocumentFormat.PDF, Language.EN));
		assertEquals(old.length, meeting.file(DocumentFormat.PDF).toFile().length());
		assertEquals(1, folder.toFile().list((dir, name) -> name.startsWith("document")).length);
	}

	@Test
	void aPageIsOneFileThatTellsItsLanguages() {
		String page = new String(meeting.minutes(DocumentFormat.HTML, Language.RU, Language.ZH), StandardCharsets.UTF_8);
		assertTrue(page.contains("<html lang=\"ru\">"), page);
		assertTrue(page.contains("<td lang=\"zh-CN\">"), page);
		assertTrue(page.contains("<th scope=\"col\""), page);
		assertFalse(page.matches("(?s).*(src|href)=.*"), "nothing is loaded from elsewhere");
	}

	private static RegisterException problem(Runnable making) {
		return assertThrows(RegisterException.class, making::run);
	}
}
