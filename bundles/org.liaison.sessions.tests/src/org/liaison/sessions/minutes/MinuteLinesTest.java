package org.liaison.sessions.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liaison.commitments.Commitment;
import org.liaison.commitments.CommitmentKind;
import org.liaison.commitments.CommitmentStatus;
import org.liaison.commitments.CommitmentsPackage;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.RecordRef;
import org.liaison.core.Register;
import org.liaison.meetings.Body;
import org.liaison.meetings.Meeting;
import org.liaison.meetings.MeetingsPackage;
import org.liaison.meetings.Outcome;
import org.liaison.meetings.OutcomeKind;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;
import org.liaison.model.Marking;
import org.liaison.model.ModelPackage;
import org.liaison.model.Organisation;
import org.liaison.model.PartialDate;
import org.liaison.model.Record;
import org.liaison.ports.PortsPackage;
import org.liaison.sessions.Registers;
import org.liaison.sessions.agenda.Agendas;

class MinuteLinesTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

	@TempDir
	private Path folder;
	private Register register;
	private LineContext context;

	@BeforeEach
	void aMeetingOfTwoCustoms() {
		register = Registers.create(folder);
		try (Edit edit = Edits.open(register)) {
			Organisation china = organisation(edit, "Chinese Customs", "中国海关", "Китайская таможня", null, "GACC", "海关总署");
			organisation(edit, "Harbin Customs", "哈尔滨海关", "Харбинская таможня", china);
			Organisation russia = organisation(edit, "Russian Customs", "俄罗斯海关", "Российская таможня", null, "FCS");
			organisation(edit, "Far East Customs", "远东海关局", "Дальневосточное таможенное управление", russia, "Far East");
			named((Record) edit.create(ModelPackage.Literals.PERSON), "Yang Zhenqing", "杨振清", "Ян Чжэньцин");
			named(edit.create(PortsPackage.Literals.PLACE), "Hunchun", "珲春", "Хуньчунь");
			named(edit.create(PortsPackage.Literals.PLACE), "Hunchun North", "珲春北", "Хуньчунь-Северный");
			named(edit.create(PortsPackage.Literals.CORRIDOR), "Primorye-2", "滨海2号", "Приморье-2").getAliases().add("Binhai 2");
			Body body = (Body) named(edit.create(MeetingsPackage.Literals.BODY), "Working group", "工作组", "Рабочая группа");
			body.getMembers().addAll(List.of(china, russia));
			Meeting meeting = (Meeting) named(edit.create(MeetingsPackage.Literals.MEETING), "Talks", "会谈", "Переговоры");
			meeting.setBody(body);
			meeting.setMarking(Marking.SHAREABLE);
			meeting.setDates(PartialDate.parse("2026-11-25"));
			Agendas.add(meeting, LocalizedText.of(Language.EN, "Ports"));
			edit.save("");
			context = new MinuteTaking(register).context(meeting);
		}
	}

	@AfterEach
	void close() {
		register.close();
	}

	private Organisation organisation(Edit edit, String en, String zh, String ru, Organisation parent, String... aliases) {
		Organisation organisation = (Organisation) named(edit.create(ModelPackage.Literals.ORGANISATION), en, zh, ru);
		organisation.setParent(parent);
		organisation.getAliases().addAll(List.of(aliases));
		return organisation;
	}

	private static Record named(Record record, String en, String zh, String ru) {
		record.setTitle(LocalizedText.of(Language.EN, en).with(Language.ZH, zh).with(Language.RU, ru));
		record.setMarking(Marking.PUBLIC);
		return record;
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			EN | d: Agreed.                                       | DECISION     | Agreed.                                  | -             | -      | -           | -
			EN | Noted.                                           | INFORMATION  | Noted.                                   | -             | -      | -           | -
			EN | Ratio 3:1 at 10:00, mail a@b.org                 | INFORMATION  | Ratio 3:1 at 10:00, mail a@b.org         | -             | -      | -           | -
			EN | c: @ORG-2 clears faster at #Hunchun by !end of 2027. | COMMITMENT | Harbin Customs clears faster at Hunchun by end of 2027. | ORG-2 | PRT-1 | 2027-12~ | -
			EN | c: @harbin customs and @FCS meet at #Hunchun North | COMMITMENT | Harbin Customs and Russian Customs meet at Hunchun North | ORG-2 ORG-3 | PRT-2 | -  | -
			EN | commitment: @Both sides open #Binhai 2, !by 1 May 2027, for transit | COMMITMENT | Both sides open Primorye-2, by 1 May 2027, for transit | ORG-1 ORG-3 | COR-1 | ../2027-05-01 | -
			EN | p: @Yang proposes a visit !as soon as possible   | PROPOSAL     | Yang Zhenqing proposes a visit as soon as possible | PER-1 | -    | -           | as soon as possible
			EN | x: "no" to it // @"Russian Customs" #PRT-1 !spring 2027 | DISAGREEMENT | "no" to it                         | ORG-3         | PRT-1  | 2027-21     | -
			EN | i: @"Harbin Customs"  opens #"Hunchun" , then  rests | INFORMATION | Harbin Customs opens Hunchun, then rests | ORG-2 | PRT-1 | -        | -
			ZH | 报：@哈尔滨海关在#珲春推进　便利化                | INFORMATION  | 哈尔滨海关在珲春推进　便利化                 | ORG-2         | PRT-1  | -           | -
			ZH | 诺：@哈尔滨海关在#珲春推进通关便利化，!2027年底前完成 | COMMITMENT | 哈尔滨海关在珲春推进通关便利化，2027年底前完成 | ORG-2 | PRT-1 | ../2027-12 | -
			ZH | 决定：@海关总署与@俄罗斯海关尽快会晤，!尽快。    | DECISION     | 中国海关与俄罗斯海关尽快会晤，尽快。       | ORG-1 ORG-3   | -      | -           | 尽快
			ZH | 承诺：@双方明年开通#滨海2号！                    | COMMITMENT   | 双方明年开通滨海2号！                      | ORG-1 ORG-3   | COR-1  | -           | -
			RU | о: @Харбинская таможня упрощает оформление в пункте #Хуньчунь !до конца 2027 г. | COMMITMENT | Харбинская таможня упрощает оформление в пункте Хуньчунь до конца 2027 г. | ORG-2 | PRT-1 | ../2027-12 | -
			RU | обязательство: @обе стороны !как можно скорее откроют #Binhai 2 | COMMITMENT | обе стороны как можно скорее откроют Приморье-2 | ORG-1 ORG-3 | COR-1 | - | как можно скорее
			RU | н: @ORG-3 возражает                              | DISAGREEMENT | Российская таможня возражает             | ORG-3         | -      | -           | -
			""")
	void aLineSaysWhoDoesWhatWhereAndWhen(Language language, String typed, OutcomeKind kind, String text, String actors, String concerns, String date,
			String words) {
		MinuteLine line = parse(typed, language);

		assertEquals(kind, line.kind());
		assertEquals(text, line.text());
		assertEquals(actors == null ? "" : actors, keys(line.actors()));
		assertEquals(concerns == null ? "" : concerns, keys(line.concerns()));
		assertEquals(date, line.date() == null ? null : line.date().text());
		assertEquals(words, line.dateWords());
		assertEquals(List.of(), line.troubles());
	}

	@Test
	void whatIsNotUnderstoodStaysAndIsTold() {
		MinuteLine line = parse("c: @Nobody Known meets at #Hunch", Language.EN);

		assertEquals("Nobody Known meets at Hunch", line.text());
		assertEquals("Nobody and nothing in the register is called “Nobody”.", line.troubles().get(0).in(Language.EN));
		assertTrue(line.troubles().get(1).in(Language.ZH).startsWith("“Hunch”可能指多项："));
		assertEquals("PRT-1 PRT-2", keys(line.troubles().get(1).candidates().stream().sorted(Comparator.comparing(RecordRef::key)).toList()));
		assertEquals("Не указано, кто должен действовать.", line.troubles().get(2).in(Language.RU));
	}

	@Test
	void aCommitmentLineCreatesTheCommitmentLinkedBothWays() {
		String point = point();
		MinuteLine line = parse("c: @ORG-2 opens #Hunchun for @>FCS !by end of 2027. Details follow.", Language.EN);
		save(point, line);

		try (Edit edit = Edits.open(register)) {
			Outcome outcome = ((Meeting) edit.load("MTG-1")).getOutcomes().getFirst();
			Commitment commitment = (Commitment) outcome.getCommitments().getFirst();
			assertEquals("1", outcome.getNumber());
			assertEquals(point, outcome.getAgendaItem().getId());
			assertEquals(outcome, commitment.getOrigin());
			assertEquals("COM-1", commitment.getKey());
			assertEquals("Harbin Customs opens Hunchun for Russian Customs by end of 2027", commitment.getTitle().text(Language.EN));
			assertEquals(outcome.getText(), commitment.getText());
			assertEquals(CommitmentKind.UNILATERAL, commitment.getKind());
			assertEquals(CommitmentStatus.AGREED, commitment.getStatus());
			assertEquals(Marking.SHAREABLE, commitment.getMarking());
			assertEquals("../2027-12", commitment.getIndicative().text());
			assertNull(commitment.getAgreed(), "nobody has accepted a date yet");
			assertEquals("2026-11-25", commitment.getMade().text());
			assertEquals(List.of("ORG-2"), commitment.getObligors().stream().map(Record::getKey).toList());
			assertEquals(List.of("ORG-3"), commitment.getBeneficiaries().stream().map(Record::getKey).toList());
			assertEquals(List.of("PRT-1"), commitment.getConcerns().stream().map(Record::getKey).toList());
		}
		assertEquals(1, register.history(register.find("COM-1").orElseThrow().id(), null, 10).stream().map(o -> o.edit()).distinct().count());
	}

	@Test
	void aLineThatNamesAnInternalRecordIsInternalUntilSomebodySaysOtherwise() {
		save(null, parse("c: @ORG-2 opens #Hunchun", Language.EN));
		mark("PRT-2", Marking.INTERNAL);
		save(null, parse("c: @ORG-2 opens #Hunchun North", Language.EN));
		assertEquals(List.of(Marking.SHAREABLE, Marking.INTERNAL), List.of(marking("COM-1"), marking("COM-2")));

		mark("COM-2", Marking.SHAREABLE);
		rewrite(1, "c: @ORG-3 opens #Hunchun North");
		assertEquals(Marking.SHAREABLE, marking("COM-2"), "somebody said so");
		rewrite(0, "c: @ORG-3 opens #Hunchun North");
		assertEquals(Marking.INTERNAL, marking("COM-1"), "it names an internal record now");
	}

	private void rewrite(int outcome, String line) {
		try (Edit edit = Edits.open(register)) {
			change(edit, ((Meeting) edit.load("MTG-1")).getOutcomes().get(outcome), line, Language.EN);
			edit.save("");
		}
	}

	private void mark(String key, Marking marking) {
		try (Edit edit = Edits.open(register)) {
			edit.load(key).setMarking(marking);
			edit.save("");
		}
	}

	private Marking marking(String key) {
		try (Edit edit = Edits.open(register)) {
			return edit.load(key).getMarking();
		}
	}

	@Test
	void bothSidesOweEachOther() {
		save(null, parse("c: @both exchange statistics", Language.EN));
		save(null, parse("c: @ORG-1 and @ORG-2 exchange statistics", Language.EN));

		try (Edit edit = Edits.open(register)) {
			Commitment both = (Commitment) edit.load("COM-1");
			assertEquals(CommitmentKind.MUTUAL, both.getKind());
			assertEquals(List.of("ORG-1", "ORG-3"), both.getBeneficiaries().stream().map(Record::getKey).toList());
			assertEquals(CommitmentKind.UNILATERAL, ((Commitment) edit.load("COM-2")).getKind(), "two customs of one side");
		}
	}

	@Test
	void aLineWrittenAnewChangesItsCommitmentAndKeepsTheOtherLanguages() {
		save(null, parse("c: @ORG-2 opens #Hunchun", Language.EN));
		try (Edit edit = Edits.open(register)) {
			((Commitment) edit.load("COM-1")).setMarking(Marking.INTERNAL);
			edit.save("");
		}
		try (Edit edit = Edits.open(register)) {
			Outcome outcome = ((Meeting) edit.load("MTG-1")).getOutcomes().getFirst();
			change(edit, outcome, "诺：@哈尔滨海关于!2027年底前开通#珲春", Language.ZH);
			edit.save("");
			change(edit, outcome, "c: @ORG-2 and @ORG-3 open #Hunchun !in 2028", Language.EN);
			edit.save("");

			assertEquals("Harbin Customs and Russian Customs open Hunchun in 2028", outcome.getText().text(Language.EN));
			assertEquals("哈尔滨海关于2027年底前开通珲春", outcome.getText().text(Language.ZH));
			Commitment commitment = (Commitment) edit.load("COM-1");
			assertEquals(outcome.getText(), commitment.getText());
			assertEquals(Marking.INTERNAL, commitment.getMarking(), "what somebody has marked internal is not opened by its line");
			assertEquals("2028", commitment.getIndicative().text());
			assertEquals(CommitmentKind.MUTUAL, commitment.getKind());
			assertTrue(register.find("COM-2").isEmpty());
		}
	}

	@Test
	void completionGoesOnWithNamesAndDates() {
		var completion = new Completion(register, context, Language.EN, TODAY);
		String line = "c: @cust";
		List<Completion.Proposal> proposals = completion.at(line, line.length(), 10);
		assertEquals(List.of("ORG-1", "ORG-3"), proposals.stream().limit(2).map(p -> p.record().key()).sorted().toList(), "those at the table first");
		assertEquals(4, proposals.size());
		Completion.Proposal first = proposals.getFirst();
		String completed = line.substring(0, first.start()) + first.insert() + " agrees";
		assertEquals(List.of(first.record()), parse(completed, Language.EN).actors());

		assertEquals(List.of("COR-1"), completion.at("see #Binh", 9, 10).stream().map(Completion.Proposal::detail).toList());
		assertEquals(List.of("珲春", "珲春北"), new Completion(register, context, Language.ZH, TODAY).at("在#珲", 3, 10).stream()
				.map(Completion.Proposal::label).sorted().toList());
		assertEquals(List.of("about December 2027 2027-12~"), completion.at("open !end of 2027", 17, 10).stream().map(p -> p.label() + ' ' + p.detail()).toList());
		assertEquals(List.of(), completion.at("no mark", 7, 10));
		assertEquals("@>\"Harbin Customs\"", completion.at("for @>Harb", 10, 10).getFirst().insert());
	}

	/** As after a crash between the commit and the moment at which the line was forgotten. */
	@Test
	void aLineThatIsEnteredTwiceIsThereOnce() {
		LineDraft entered = LineDraft.of("c: @ORG-2 opens #Hunchun", OutcomeKind.INFORMATION, Language.EN, point());
		for (int i = 0; i < 2; i++) {
			assertEquals(entered.id(), new MinuteTaking(register).save("MTG-1", entered, parse(entered.text(), Language.EN)));
		}
		try (Edit edit = Edits.open(register)) {
			assertEquals(List.of(entered.id()), ((Meeting) edit.load("MTG-1")).getOutcomes().stream().map(Outcome::getId).toList());
		}
		assertTrue(register.find("COM-2").isEmpty());
	}

	@Test
	void aLineWhosePointIsGoneBelongsToNone() {
		LineDraft entered = LineDraft.of("Noted.", OutcomeKind.INFORMATION, Language.EN, point());
		try (Edit edit = Edits.open(register)) {
			((Meeting) edit.load("MTG-1")).getAgenda().clear();
			edit.save("");
		}
		new MinuteTaking(register).save("MTG-1", entered, parse(entered.text(), Language.EN));
		try (Edit edit = Edits.open(register)) {
			assertNull(((Meeting) edit.load("MTG-1")).getOutcomes().getFirst().getAgendaItem());
		}
	}

	@Test
	void aLineIsMovedToAnotherPoint() {
		String first = point();
		save(first, parse("Noted.", Language.EN));
		try (Edit edit = Edits.open(register)) {
			Meeting meeting = (Meeting) edit.load("MTG-1");
			Agendas.add(meeting, LocalizedText.of(Language.EN, "Fees"));
			edit.save("");
			String second = meeting.getAgenda().get(1).getId();
			Outcome outcome = meeting.getOutcomes().getFirst();
			LineDraft line = LineDraft.of(outcome.getId(), new LineDraft.Shown("Noted.", OutcomeKind.INFORMATION, first), Language.EN);

			LineChange.move(outcome, line.with(line.text(), line.kind(), Language.EN, second));
			assertEquals(second, outcome.getAgendaItem().getId());
			LineChange.move(outcome, line.with(line.text(), line.kind(), Language.EN, "no point any more"));
			assertEquals(second, outcome.getAgendaItem().getId());
			LineChange.move(outcome, line.with(line.text(), line.kind(), Language.EN, null));
			assertNull(outcome.getAgendaItem());
		}
	}

	@Test
	void whatLinesAreAboutIsProposedBeforeWhatWasPromisedAboutIt() {
		try (Edit edit = Edits.open(register)) {
			named(edit.create(CommitmentsPackage.Literals.COMMITMENT), "Hunchun opens at night", "珲春夜间开放", "Хуньчунь работает ночью");
			named(edit.create(CommitmentsPackage.Literals.COMMITMENT), "Night work at Hunchun", "在珲春夜间作业", "Ночная работа в Хуньчуне");
			named(edit.create(PortsPackage.Literals.PLACE), "New Hunchun", "新珲春", "Новый Хуньчунь");
			named(edit.create(PortsPackage.Literals.CORRIDOR), "Road to Hunchun", "通往珲春的路", "Дорога на Хуньчунь");
			named(edit.create(PortsPackage.Literals.PLACE), "Other port", "另一口岸", "Другой пункт").setNotes("not far from Hunchun");
			edit.save("");
		}
		List<String> proposed = new Completion(register, context, Language.EN, TODAY).at("at #hun", 7, 10).stream().map(Completion.Proposal::label).toList();
		assertEquals(List.of("Hunchun", "Hunchun North"), proposed.subList(0, 2));
		assertEquals(Set.of("New Hunchun", "Road to Hunchun"), Set.copyOf(proposed.subList(2, 4)));
		assertEquals(List.of("Hunchun opens at night", "Night work at Hunchun", "Other port"), proposed.subList(4, 7));
	}

	@Test
	void whatLacksATranslationOrApprovalIsSeen() {
		save(point(), parse("d: Agreed.", Language.EN));
		try (Edit edit = Edits.open(register)) {
			Meeting meeting = (Meeting) edit.load("MTG-1");
			List<Translations.Segment> segments = Translations.of(meeting);
			assertEquals(List.of("", "1", "1"), segments.stream().map(Translations.Segment::number).toList());
			assertEquals(2, Translations.lacking(meeting, List.of(Language.ZH), Translations.State.MISSING).size());

			segments.forEach(segment -> segment.write(Language.ZH, "同意。"));
			segments.forEach(segment -> segment.approve(Language.ZH, true));
			assertEquals(List.of(), Translations.lacking(meeting, List.of(Language.ZH), Translations.State.MISSING, Translations.State.DRAFT));
			segments.getLast().write(Language.ZH, "议定。");
			assertEquals(Translations.State.DRAFT, segments.getLast().state(Language.ZH), "another wording is not approved");
		}
	}

	private void save(String point, MinuteLine line) {
		new MinuteTaking(register).save("MTG-1", LineDraft.of("", line.kind(), Language.EN, point), line);
	}

	private void change(Edit edit, Outcome outcome, String typed, Language language) {
		MinuteLine before = new MinuteTaking(register).line(outcome, language, context);
		new LineChange(register, language).apply(edit, outcome, before, parse(typed, language));
	}

	private String point() {
		try (Edit edit = Edits.open(register)) {
			return ((Meeting) edit.load("MTG-1")).getAgenda().getFirst().getId();
		}
	}

	private MinuteLine parse(String line, Language language) {
		return new LineParser(register, context, language, TODAY).parse(line, OutcomeKind.INFORMATION);
	}

	private static String keys(List<RecordRef> refs) {
		return String.join(" ", refs.stream().map(RecordRef::key).toList());
	}
}
