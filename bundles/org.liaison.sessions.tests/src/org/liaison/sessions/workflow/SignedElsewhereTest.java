package org.liaison.sessions.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liaison.core.Device;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.Problem;
import org.liaison.core.Register;
import org.liaison.core.RegisterException;
import org.liaison.core.RegisterStore.Mode;
import org.liaison.core.query.FilterParser;
import org.liaison.core.query.Query;
import org.liaison.core.query.Row;
import org.liaison.core.replica.Conflict;
import org.liaison.core.replica.Resolution;
import org.liaison.core.types.RecordType;
import org.liaison.core.types.RecordTypesBuilder;
import org.liaison.meetings.Meeting;
import org.liaison.meetings.MeetingState;
import org.liaison.meetings.MeetingsFactory;
import org.liaison.meetings.MeetingsPackage;
import org.liaison.model.Ids;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;
import org.liaison.model.ModelPackage;
import org.liaison.model.PartialDate;
import org.liaison.sessions.Registers;
import org.liaison.sessions.agenda.Agendas;
import org.liaison.store.sqlite.SqliteStore;
import org.liaison.testing.Giving;

/** Two posts have the same meeting; its minutes are signed at one of them while the other, which does not know, changes it. */
class SignedElsewhereTest {

	private final MinutesSteps steps = new MinutesSteps(new RecordTypesBuilder().add(MeetingsPackage.eINSTANCE).labels());
	@TempDir
	private Path folder;
	private Register harbin;
	private Register hunchun;
	private String id;

	@BeforeEach
	void minutesAreAgreedAtBothPosts() throws Exception {
		harbin = Registers.create(Files.createDirectory(folder.resolve("harbin")));
		hunchun = Registers.create(Files.createDirectory(folder.resolve("hunchun")));
		try (Edit edit = Edits.open(harbin)) {
			Meeting meeting = (Meeting) edit.create(MeetingsPackage.Literals.MEETING);
			id = meeting.getId();
			meeting.setTitle(text("Talks"));
			meeting.setState(MeetingState.IN_SESSION);
			Agendas.add(meeting, text("Ports"));
			for (String words : List.of("The port opens in May.", "Fees are lowered.")) {
				meeting.getOutcomes().add(MeetingsFactory.eINSTANCE.createOutcome());
				meeting.getOutcomes().getLast().setText(text(words));
			}
			edit.save("");
			for (MeetingState state : List.of(MeetingState.MINUTES_DRAFTED, MeetingState.AGREED)) {
				steps.go(meeting, state, "Lin");
				edit.save("");
			}
		}
		Giving.all(harbin, hunchun);
	}

	@AfterEach
	void close() {
		harbin.close();
		hunchun.close();
	}

	private static LocalizedText text(String words) {
		return LocalizedText.of(Language.EN, words);
	}

	/** What somebody at the other post may do. */
	enum Alteration {
		TITLE(m -> m.setTitle(text("Other talks"))),
		DATES(m -> m.setDates(PartialDate.parse("2027-21"))),
		PARTICIPANT(m -> m.getParticipants().add(MeetingsFactory.eINSTANCE.createParticipant())),
		AGENDA(m -> m.getAgenda().getFirst().setTitle(text("Bridges"))),
		OUTCOME(m -> m.getOutcomes().getFirst().setText(text("The port opens in June."))),
		MORE(m -> m.getOutcomes().add(MeetingsFactory.eINSTANCE.createOutcome())),
		FEWER(m -> m.getOutcomes().removeFirst()),
		ORDER(m -> m.getOutcomes().move(0, 1)),
		VERSION(m -> m.getMinutes().getVersions().getFirst().setText(text("Other words.")));

		private final Consumer<Meeting> change;

		Alteration(Consumer<Meeting> change) {
			this.change = change;
		}
	}

	@ParameterizedTest
	@EnumSource
	void aChangeMadeWithoutKnowingOfTheSignatureBreaksTheSealAtEveryPost(Alteration alteration) {
		change(hunchun, alteration.change);
		sign();
		change(harbin, meeting -> meeting.setNotes("Filed."));
		assertEquals(Optional.empty(), SignedMeeting.alteration(harbin, id, Language.EN));
		String signed = ask(harbin, meeting -> printed(meeting));

		Giving.all(hunchun, harbin);
		Giving.all(harbin, hunchun);

		assertEquals(harbin.read(id), hunchun.read(id));
		for (Register register : List.of(harbin, hunchun)) {
			assertEquals(List.of("MTG-1"), altered(register));
			SignedMeeting found = ask(register, meeting -> SignedMeeting.of(register, meeting)).orElseThrow();
			assertEquals(signed, printed(found.meeting()));
			assertTrue(found.alterations().stream().allMatch(operation -> operation.device().equals(hunchun.info().device().id())));
			String sentence = SignedMeeting.alteration(register, id, Language.EN).orElseThrow();
			assertTrue(sentence.startsWith("MTG-1 was changed after version 1 of its minutes was signed, by Lin, "), sentence);
		}
	}

	@Test
	void whatBreaksTheSealCanBeSetBackAndNothingElse() {
		change(hunchun, Alteration.OUTCOME.change);
		sign();
		Giving.all(hunchun, harbin);

		assertThrows(RegisterException.class, () -> change(harbin, meeting -> meeting.getOutcomes().getFirst().setText(text("The port opens in July."))));
		change(harbin, meeting -> meeting.getOutcomes().getFirst().setText(text("The port opens in May.")));
		assertEquals(List.of(), altered(harbin));
	}

	/** The register shows one of two words meanwhile; who decides cannot decide for those that nobody signed. */
	@Test
	void aConflictIsDecidedForWhatWasSigned() {
		change(hunchun, Alteration.OUTCOME.change);
		try (Edit edit = Edits.open(harbin)) {
			Meeting meeting = (Meeting) edit.load(id);
			meeting.getOutcomes().getFirst().setText(text("The port opens in April."));
			edit.save("");
		}
		sign();
		Giving.all(hunchun, harbin);
		Conflict conflict = harbin.replica().conflicts(id).getFirst();

		assertEquals(List.of("draft:The port opens in April.", "draft:The port opens in June."), conflict.heads().stream().map(conflict::value).toList());

		RegisterException refused = assertThrows(RegisterException.class, () -> decide(conflict, "draft:The port opens in June."));
		assertEquals(Problem.REFUSED, refused.problem());
		decide(conflict, "draft:The port opens in April.");
		assertEquals(List.of(), harbin.replica().conflicts(id));
		assertEquals(List.of(), altered(harbin));
	}

	@Test
	void anAlterationIsOverWithTheVersionThatCorrectsIt() {
		change(hunchun, Alteration.VERSION.change);
		sign();
		assertEquals(List.of(), altered(harbin));
		Giving.all(hunchun, harbin);
		assertEquals(List.of("MTG-1"), altered(harbin));

		change(harbin, meeting -> steps.correct(meeting, "Lin", "The words of the other post are taken over."));
		assertEquals(List.of(), altered(harbin));
	}

	/** A register of an earlier version of the workbench is looked through once, when it gains the column. */
	@Test
	void whatWasAlteredBeforeTheWorkbenchKnewHowToTellIsFound() {
		change(hunchun, Alteration.TITLE.change);
		EPackage earlier = EcoreUtil.copy(MeetingsPackage.eINSTANCE);
		EClass meeting = (EClass) earlier.getEClassifier("Meeting");
		meeting.getEStructuralFeatures().remove(meeting.getEStructuralFeature("altered"));
		Path file = folder.resolve("earlier.liaison");
		Device device = new Device(Ids.newId(), "Lin");
		sign();
		try (Register register = new SqliteStore().create(file, new RecordTypesBuilder().add(ModelPackage.eINSTANCE).add(earlier).build(), device)) {
			Giving.all(harbin, register);
			Giving.all(hunchun, register);
		}
		try (Register register = new SqliteStore().open(file, Registers.TYPES, device, Mode.READ_WRITE, null)) {
			assertEquals(List.of("MTG-1"), altered(register));
		}
	}

	/** As the card of Today asks, and a list; what the rows say is also what {@code verify} computes. */
	private static List<String> altered(Register register) {
		assertEquals(List.of(), register.verify(null).findings());
		RecordType type = register.types().named("Meeting");
		return register.rows(new Query(type, FilterParser.of(register).parse(type, "altered"), List.of(), List.of(), Language.EN)).rows(0, 10).stream()
				.map(Row::key).toList();
	}

	private void decide(Conflict conflict, String value) {
		harbin.replica().resolve(List.of(new Resolution(conflict, value)), "Lin", "");
	}

	private void sign() {
		change(harbin, meeting -> steps.sign(meeting, PartialDate.parse("2027-04-02"), List.of()));
	}

	private static String printed(Meeting meeting) {
		return meeting.getTitle() + " " + meeting.getDates() + " " + meeting.getParticipants().size() + " "
				+ meeting.getAgenda().stream().map(item -> item.getTitle().toString()).toList()
				+ meeting.getOutcomes().stream().map(outcome -> outcome.getText().toString()).toList() + meeting.getMinutes().getVersions().getFirst().getText();
	}

	private void change(Register register, Consumer<Meeting> change) {
		try (Edit edit = Edits.open(register)) {
			change.accept((Meeting) edit.load(id));
			edit.save("");
		}
	}

	private <T> T ask(Register register, Function<Meeting, T> question) {
		try (Edit edit = Edits.open(register)) {
			return question.apply((Meeting) edit.load(id));
		}
	}
}
