package org.liaison.sessions.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liaison.commitments.Commitment;
import org.liaison.commitments.CommitmentKind;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.Register;
import org.liaison.core.codec.StandIns;
import org.liaison.core.operation.Operation;
import org.liaison.meetings.Body;
import org.liaison.meetings.Meeting;
import org.liaison.meetings.MeetingsPackage;
import org.liaison.meetings.Outcome;
import org.liaison.meetings.OutcomeKind;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;
import org.liaison.model.ModelPackage;
import org.liaison.model.Organisation;
import org.liaison.model.PartialDate;
import org.liaison.model.Record;
import org.liaison.ports.PortsPackage;
import org.liaison.sessions.Registers;

/** A line that is changed is shown as it was typed, and changes what was changed in it, no more. */
class ChangedLinesTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

	@TempDir
	private Path folder;
	private Register register;
	private LineContext context;

	@BeforeEach
	void aMeetingOfTwoCustoms() {
		register = Registers.create(folder);
		try (Edit edit = Edits.open(register)) {
			var china = (Organisation) named(edit.create(ModelPackage.Literals.ORGANISATION), "Chinese Customs", "中国海关", "Китайская таможня");
			named(edit.create(ModelPackage.Literals.ORGANISATION), "Harbin Customs", "哈尔滨海关", "Харбинская таможня");
			var russia = (Organisation) named(edit.create(ModelPackage.Literals.ORGANISATION), "Russian Customs", "俄罗斯海关", "Российская таможня");
			named(edit.create(PortsPackage.Literals.PLACE), "Hunchun", "珲春", "Хуньчунь");
			named(edit.create(PortsPackage.Literals.PLACE), "Hunchun North", "珲春北", "Хуньчунь-Северный");
			named(edit.create(PortsPackage.Literals.PLACE), "Twin", "双子", "Близнец");
			named(edit.create(PortsPackage.Literals.PLACE), "Twin", "双子", "Близнец");
			edit.create(PortsPackage.Literals.PLACE);
			Body body = (Body) named(edit.create(MeetingsPackage.Literals.BODY), "Working group", "工作组", "Рабочая группа");
			body.getMembers().addAll(List.of(china, russia));
			Meeting meeting = (Meeting) named(edit.create(MeetingsPackage.Literals.MEETING), "Talks", "会谈", "Переговоры");
			meeting.setBody(body);
			meeting.setDates(PartialDate.parse("2026-11-25"));
			edit.save("");
			context = new MinuteTaking(register).context(meeting);
		}
	}

	@AfterEach
	void close() {
		register.close();
	}

	private static Record named(Record record, String en, String zh, String ru) {
		record.setTitle(LocalizedText.of(Language.EN, en).with(Language.ZH, zh).with(Language.RU, ru));
		return record;
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			EN | c: @ORG-2 opens #Hunchun for @>ORG-3 !by end of 2027.    | @"Harbin Customs" opens #"Hunchun" for @>"Russian Customs" !by end of 2027.
			EN | c: @both open #Hunchun North // #Hunchun !2027-05         | @both open #"Hunchun North" // #"Hunchun" !2027-05
			EN | c: @ORG-2 will answer !as soon as possible // #PRT-3      | @"Harbin Customs" will answer !as soon as possible // #PRT-3
			EN | d: @ORG-2 reports on #PRT-5                              | @"Harbin Customs" reports on #PRT-5
			EN | i: d: stays a word of the text                           | i: d: stays a word of the text
			ZH | 诺：@双方在!2027年底前开通#珲春                          | @双方在!2027年底前开通#"珲春"
			RU | о: @ORG-2 откроет #PRT-1 !до 1 мая 2027 г.               | @"Харбинская таможня" откроет #"Хуньчунь" !до 1 мая 2027 г.
			""")
	void aLineIsShownAsItWasTyped(Language language, String typed, String shown) {
		String outcome = save(typed, language);

		assertEquals(shown, shown(outcome, language));
	}

	/** Whatever is typed: the line that is shown says the same, so that entering it again changes nothing. */
	@Test
	void whatIsShownSaysTheSame() {
		var random = new Random(20261125);
		List<String> pieces = List.of("@ORG-1", "@\"Harbin Customs\"", "@both", "@>ORG-3", "@双方", "#Hunchun", "#PRT-2", "#Twin", "#PRT-4", "#PRT-5", "@Nobody",
				"!end of 2027", "!soon", "!2027-05", "!2027年底前", "!\"when ready\"", "!весной 2027 года", "Hunchun", "Harbin Customs", "both", "in 2028", "珲春",
				"海关", "opens", "3:1", "a@b.org", "C#", "!", "@", ",", ".", "//", "http://x", "2000", "\"so\"");
		for (int i = 0; i < 120; i++) {
			var line = new StringBuilder(List.of("c: ", "d: ", "i: ", "", "诺：").get(random.nextInt(5)));
			random.ints(1 + random.nextInt(8), 0, pieces.size()).mapToObj(pieces::get)
					.forEach(piece -> line.append("@#!".indexOf(piece.charAt(0)) < 0 && random.nextInt(4) == 0 ? "" : " ").append(piece));
			Language language = Language.values()[random.nextInt(3)];
			MinuteLine said = parse(line.toString(), OutcomeKind.INFORMATION, language);
			if (said.text().isBlank()) {
				continue;
			}
			String formatted = new LineFormat(parser(language), language).format(said);
			same(said, parse(formatted, said.kind(), language), line + " → " + formatted);

			String outcome = save(line.toString(), language);
			String before = shown(outcome, language);
			change(outcome, said.kind(), before, said.kind(), before, language, edit -> assertFalse(edit.isDirty(), line + " → " + before));
		}
	}

	private static void same(MinuteLine one, MinuteLine other, String line) {
		assertEquals(one.text(), other.text(), line);
		assertEquals(one.kind(), other.kind(), line);
		assertEquals(Set.copyOf(one.actors()), Set.copyOf(other.actors()), line);
		assertEquals(Set.copyOf(one.towards()), Set.copyOf(other.towards()), line);
		assertEquals(Set.copyOf(one.concerns()), Set.copyOf(other.concerns()), line);
		assertEquals(one.date(), other.date(), line);
		assertEquals(one.dateWords(), other.dateWords(), line);
	}

	@Test
	void aMarkThatIsTakenAwayTakesOnlyThat() {
		String outcome = save("c: @ORG-2 opens #Hunchun and #\"Hunchun North\" !in 2027", Language.EN);
		change(outcome, "@\"Harbin Customs\" opens #\"Hunchun\" and Hunchun North !in 2027 at once");

		Commitment commitment = commitment();
		assertEquals("Harbin Customs opens Hunchun and Hunchun North in 2027 at once", commitment.getText().text(Language.EN));
		assertEquals("Harbin Customs opens Hunchun and Hunchun North in 2027 at once", commitment.getTitle().text(Language.EN));
		assertEquals("2027", commitment.getIndicative().text());
		assertEquals(List.of("PRT-1"), keys(commitment.getConcerns()));
		assertEquals(List.of("ORG-2"), keys(commitment.getObligors()));

		change(outcome, "@\"Harbin Customs\" opens #\"Hunchun\"");
		assertNull(commitment().getIndicative());
	}

	@Test
	void aChangeReachesTheCommitmentInOneCommit() {
		String outcome = save("c: @ORG-2 opens #Hunchun !in 2027", Language.EN);
		Set<String> before = edits();
		change(outcome, "@ORG-1 and @ORG-3 open #Hunchun !in 2028");

		Commitment commitment = commitment();
		assertEquals("Chinese Customs and Russian Customs open Hunchun in 2028", commitment.getText().text(Language.EN));
		assertEquals("2028", commitment.getIndicative().text());
		assertEquals(CommitmentKind.MUTUAL, commitment.getKind());
		assertEquals(List.of("ORG-1", "ORG-3"), keys(commitment.getObligors()));
		assertEquals(List.of("ORG-1", "ORG-3"), keys(commitment.getBeneficiaries()));
		Set<String> after = edits();
		after.removeAll(before);
		assertEquals(1, after.size());
	}

	@Test
	void whatSomebodyHasChangedInTheCommitmentSinceStaysAndIsTold() {
		String outcome = save("c: @ORG-2 opens #Hunchun !in 2027", Language.EN);
		String before = shown(outcome, Language.EN);
		byHand(commitment -> {
			commitment.setIndicative(PartialDate.parse("2030"));
			commitment.setText(commitment.getText().with(Language.EN, "The exact wording"));
			commitment.getObligors().add((Organisation) StandIns.of(register.types(), register.find("ORG-3").orElseThrow()));
		});
		List<Trouble> told = change(outcome, OutcomeKind.COMMITMENT, before, OutcomeKind.COMMITMENT, "@ORG-1 opens #Hunchun North !in 2028", Language.EN,
				edit -> edit.save(""));

		Commitment commitment = commitment();
		assertEquals("2030", commitment.getIndicative().text());
		assertEquals("The exact wording", commitment.getText().text(Language.EN));
		assertEquals("Chinese Customs opens Hunchun North in 2028", commitment.getTitle().text(Language.EN));
		assertEquals(List.of("ORG-2", "ORG-3"), keys(commitment.getObligors()));
		assertEquals(List.of("PRT-2"), keys(commitment.getConcerns()));
		assertEquals(3, told.size());
		assertTrue(told.stream().allMatch(trouble -> trouble.kind() == Trouble.Kind.KEPT), told.toString());
		assertTrue(told.getFirst().in(Language.EN).contains("COM-1"), told.getFirst().in(Language.EN));
	}

	@Test
	void whatTheFormSaysOfTheCommitmentIsShownInTheLine() {
		String outcome = save("c: @ORG-2 opens #Hunchun !in 2027", Language.EN);
		byHand(commitment -> commitment.setIndicative(PartialDate.parse("2030")));

		assertEquals("@\"Harbin Customs\" opens #\"Hunchun\" in 2027 // !2030", shown(outcome, Language.EN));
	}

	@Test
	void aLineThatIsNoCommitmentAnyMoreTakesItsCommitmentAlong() {
		String outcome = save("c: @ORG-2 opens #Hunchun", Language.EN);
		String before = shown(outcome, Language.EN);
		List<Trouble> told = change(outcome, OutcomeKind.COMMITMENT, before, OutcomeKind.PROPOSAL, before, Language.EN, edit -> edit.save(""));

		assertTrue(register.find("COM-1").isEmpty());
		assertSame(Trouble.Kind.COMMITMENT_GOES, told.getFirst().kind());
		try (Edit edit = Edits.open(register)) {
			Outcome proposal = outcome(edit, outcome);
			assertEquals(OutcomeKind.PROPOSAL, proposal.getKind());
			assertEquals(List.of("ORG-2"), keys(proposal.getBy()));
			assertEquals(List.of(), List.copyOf(proposal.getCommitments()));
		}
	}

	@Test
	void aDeletedLineTakesTheCommitmentThatOnlyItMade() {
		save("i: First", Language.EN);
		String outcome = save("c: @ORG-2 opens #Hunchun", Language.EN);
		delete(outcome);

		assertTrue(register.find("COM-1").isEmpty());
		try (Edit edit = Edits.open(register)) {
			assertEquals(List.of("First"), ((Meeting) edit.load("MTG-1")).getOutcomes().stream().map(left -> left.getText().text(Language.EN)).toList());
		}
	}

	@Test
	void aDeletedLineLeavesACommitmentOnWhichSomebodyHasWorked() {
		String outcome = save("c: @ORG-2 opens #Hunchun", Language.EN);
		byHand(commitment -> commitment.setAgreed(PartialDate.parse("2027-05")));
		delete(outcome);

		assertEquals("MTG-1", ((Record) commitment().getOrigin()).getKey());
	}

	@Test
	void aTextThatSomebodySpacedWidelyIsShownWithItsMarksInPlace() {
		String outcome = save("i: @ORG-2 opens #Hunchun", Language.EN);
		try (Edit edit = Edits.open(register)) {
			outcome(edit, outcome).setText(LocalizedText.of(Language.EN, "Harbin Customs  opens\nHunchun"));
			edit.save("");
		}
		assertEquals("@\"Harbin Customs\" opens #\"Hunchun\"", shown(outcome, Language.EN));
	}

	private void delete(String outcome) {
		try (Edit edit = Edits.open(register)) {
			var removal = new LineRemoval(register);
			Outcome found = outcome(edit, outcome);
			List<Trouble> fates = removal.fates(found);
			assertEquals(fates, removal.remove(edit, found));
			edit.save("");
		}
	}

	private void byHand(Consumer<Commitment> change) {
		try (Edit edit = Edits.open(register)) {
			change.accept((Commitment) edit.load("COM-1"));
			edit.save("");
		}
	}

	private void change(String outcome, String typed) {
		change(outcome, OutcomeKind.COMMITMENT, shown(outcome, Language.EN), OutcomeKind.COMMITMENT, typed, Language.EN, edit -> edit.save(""));
	}

	private List<Trouble> change(String outcome, OutcomeKind shownKind, String shown, OutcomeKind kind, String typed, Language language, Consumer<Edit> then) {
		try (Edit edit = Edits.open(register)) {
			List<Trouble> told = new LineChange(register, language).apply(edit, outcome(edit, outcome), parse(shown, shownKind, language),
					parse(typed, kind, language));
			then.accept(edit);
			return told;
		}
	}

	private String save(String typed, Language language) {
		return new MinuteTaking(register).save("MTG-1", LineDraft.of(typed, OutcomeKind.INFORMATION, language, null),
				parse(typed, OutcomeKind.INFORMATION, language));
	}

	private String shown(String outcome, Language language) {
		try (Edit edit = Edits.open(register)) {
			MinuteLine line = new MinuteTaking(register).line(outcome(edit, outcome), language, context);
			return new LineFormat(parser(language), language).format(line);
		}
	}

	private static Outcome outcome(Edit edit, String id) {
		return ((Meeting) edit.load("MTG-1")).getOutcomes().stream().filter(outcome -> outcome.getId().equals(id)).findFirst().orElseThrow();
	}

	private Commitment commitment() {
		try (Edit edit = Edits.open(register)) {
			Commitment commitment = (Commitment) edit.load("COM-1");
			commitment.eCrossReferences().forEach(Object::hashCode);
			return commitment;
		}
	}

	private Set<String> edits() {
		return register.history(register.find("MTG-1").orElseThrow().id(), null, 100).stream().map(Operation::edit)
				.collect(Collectors.toSet());
	}

	private LineParser parser(Language language) {
		return new LineParser(register, context, language, TODAY);
	}

	private MinuteLine parse(String line, OutcomeKind kind, Language language) {
		return parser(language).parse(line, kind);
	}

	private static List<String> keys(List<? extends Record> records) {
		return records.stream().map(Record::getKey).toList();
	}
}
