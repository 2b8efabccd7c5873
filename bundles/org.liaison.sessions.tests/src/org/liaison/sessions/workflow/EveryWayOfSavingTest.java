package org.liaison.sessions.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liaison.commitments.CommitmentsPackage;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.Problem;
import org.liaison.core.Problems;
import org.liaison.core.RecordRef;
import org.liaison.core.Register;
import org.liaison.core.RegisterException;
import org.liaison.core.json.RecordImport;
import org.liaison.core.operation.Change;
import org.liaison.core.operation.ChangeSet;
import org.liaison.core.operation.FieldKey;
import org.liaison.core.operation.Operation;
import org.liaison.core.query.Filter;
import org.liaison.core.query.Query;
import org.liaison.core.types.Labels;
import org.liaison.core.types.RecordTypes;
import org.liaison.core.types.RecordTypesBuilder;
import org.liaison.core.value.Assignments;
import org.liaison.core.value.EditReferences;
import org.liaison.core.value.ValueParser;
import org.liaison.meetings.Meeting;
import org.liaison.meetings.MeetingState;
import org.liaison.meetings.MeetingsFactory;
import org.liaison.meetings.MeetingsPackage;
import org.liaison.meetings.MinutesState;
import org.liaison.meetings.MinutesVersion;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;
import org.liaison.model.PartialDate;
import org.liaison.sessions.Registers;

/** What nobody may do is refused to the command line and to an import as it is to a form, and nothing is written. */
class EveryWayOfSavingTest {

	private final Labels labels = new RecordTypesBuilder().add(MeetingsPackage.eINSTANCE).labels();
	private final MinutesSteps steps = new MinutesSteps(labels);
	@TempDir
	private Path folder;
	private Register register;
	private String outcome;
	private String version;

	@BeforeEach
	void signedMinutesAndAnOpenCommitment() {
		register = Registers.create(folder);
		try (Edit edit = Edits.open(register)) {
			edit.create(CommitmentsPackage.Literals.COMMITMENT);
			Meeting meeting = (Meeting) edit.create(MeetingsPackage.Literals.MEETING);
			meeting.setState(MeetingState.SIGNED);
			meeting.getOutcomes().add(MeetingsFactory.eINSTANCE.createOutcome());
			meeting.setMinutes(MeetingsFactory.eINSTANCE.createMinutes());
			MinutesVersion signed = MeetingsFactory.eINSTANCE.createMinutesVersion();
			signed.setText(LocalizedText.of(Language.EN, "Agreed."));
			signed.setState(MinutesState.SIGNED);
			meeting.getMinutes().getVersions().add(signed);
			edit.save("");
			outcome = meeting.getOutcomes().getFirst().getId();
			version = signed.getId();
		}
	}

	@AfterEach
	void close() {
		register.close();
	}

	@Test
	void theCommandLine() {
		refused(() -> set("MTG-1", "state=PLANNED"));
		refused(() -> set("COM-1", "status=FULFILLED"));
		refused(() -> set("MTG-1", "venue=Room 3"));
		set("MTG-1", "notes=Filed in Harbin.");
		set("COM-1", "status=FULFILLED", "closingReason=done");
	}

	@Test
	void anImport() throws IOException {
		refused(() -> read("{'type': 'Meeting', 'key': 'MTG-1', 'outcomes': [{'id': '" + outcome + "', 'text': {'en': 'Other.'}}]}"));
		refused(() -> read("{'type': 'Meeting', 'key': 'MTG-1', 'outcomes': []}"));
		refused(() -> read("{'type': 'Meeting', 'key': 'MTG-1', 'minutes': {'versions': [{'id': '" + version + "', 'state': 'DRAFT'}]}}"));
		refused(() -> read("[{'type': 'Commitment', 'title': {'en': 'New'}}, {'type': 'Commitment', 'key': 'COM-1', 'status': 'DROPPED'}]"));
		assertEquals(1, register.count(new Query(register.types().named("Commitment"), Filter.ALL, List.of(), List.of(), Language.EN)),
				"all or nothing");
		read("{'type': 'Meeting', 'key': 'MTG-1', 'notes': 'Filed in Harbin.'}");
	}

	@Test
	void takingItBack() {
		try (Edit edit = Edits.open(register)) {
			Meeting meeting = agreed(edit);
			steps.sign(meeting, PartialDate.parse("2027-05"), List.of());
			edit.save("signed");
			edit.undo();
			refused(() -> edit.save(""));
		}
	}

	/** Who began before the minutes were signed is not asked less than who begins afterwards. */
	@Test
	void anEditThatWasBegunBefore() {
		try (Edit early = Edits.open(register); Edit edit = Edits.open(register)) {
			String id = agreed(edit).getId();
			((Meeting) early.load(id)).setVenue("Room 3");
			steps.sign((Meeting) edit.load(id), PartialDate.parse("2027-05"), List.of());
			edit.save("signed");
			refused(() -> early.save(""));
		}
	}

	/** What a partner's records and decided conflicts become are changes that are written as they are. */
	@Test
	void changesWithoutAnEdit() {
		RecordRef meeting = register.find("MTG-1").orElseThrow();
		RecordRef commitment = register.find("COM-1").orElseThrow();
		refused(() -> write(new Change.Set(meeting.id(), outcome, RecordTypes.typeId(MeetingsPackage.Literals.OUTCOME), new FieldKey("text", "en"), null,
				"draft:Other.")));
		refused(() -> write(new Change.Set(meeting.id(), meeting.id(), meeting.type(), FieldKey.of(FieldKey.DELETED), null, "true")));
		refused(() -> write(new Change.Set(commitment.id(), commitment.id(), commitment.type(), FieldKey.of("status"), "PROPOSED", "DROPPED")));
	}

	private void write(Change change) {
		register.commit(new ChangeSet("Hunchun", "", List.of(change)));
	}

	/** From the draft of the minutes on a meeting goes on with them, whoever writes its state. */
	@ParameterizedTest
	@CsvSource({ "MINUTES_DRAFTED, A meeting goes from planned through prepared", "SIGNED, A meeting goes from planned through prepared" })
	void aStepIsNotLeftOut(String state, String sentence) {
		plan();
		refused(() -> set("MTG-2", "state=" + state), sentence);
		refused(() -> read("{'type': 'Meeting', 'key': 'MTG-2', 'state': '" + state + "'}"), sentence);
		set("MTG-2", "state=IN_SESSION");
	}

	@Test
	void theMinutesGoOnWithTheirMeeting() {
		plan();
		set("MTG-2", "state=IN_SESSION");
		refused(() -> set("MTG-2", "state=MINUTES_DRAFTED"), "From the draft of the minutes on");
		try (Edit edit = Edits.open(register)) {
			String id = agreed(edit).getId();
			refused(() -> set(id, "state=SIGNED"), "From the draft of the minutes on");
			refused(() -> read("{'type': 'Meeting', 'id': '" + id + "', 'state': 'SIGNED', 'minutes': {'versions': [{'id': '"
					+ ((Meeting) edit.load(id)).getMinutes().getVersions().getFirst().getId() + "', 'state': 'SIGNED'}]}}"),
					"Minutes become signed by the step from agreed to signed only");
		}
	}

	private void plan() {
		try (Edit edit = Edits.open(register)) {
			Meeting meeting = (Meeting) edit.create(MeetingsPackage.Literals.MEETING);
			meeting.setState(MeetingState.PLANNED);
			edit.save("");
		}
	}

	/** Another meeting, whose minutes are agreed. */
	private Meeting agreed(Edit edit) {
		Meeting meeting = (Meeting) edit.create(MeetingsPackage.Literals.MEETING);
		meeting.setTitle(LocalizedText.of(Language.EN, "Talks"));
		meeting.setState(MeetingState.IN_SESSION);
		edit.save("");
		for (MeetingState state : List.of(MeetingState.MINUTES_DRAFTED, MeetingState.AGREED)) {
			steps.go(meeting, state, "Lin");
			edit.save("");
		}
		return meeting;
	}

	private void refused(Executable attempt, String sentence) {
		String said = Problems.sentence(assertThrows(RegisterException.class, attempt), Language.EN);
		assertTrue(said.contains(" was not saved. " + sentence), said);
	}

	private void refused(Executable attempt) {
		List<Operation> before = log();
		assertEquals(Problem.REFUSED, assertThrows(RegisterException.class, attempt).problem());
		assertEquals(before, log());
	}

	private List<Operation> log() {
		return List.of("MTG-1", "COM-1").stream().flatMap(key -> register.history(register.find(key).orElseThrow().id(), null, 100).stream()).toList();
	}

	private void set(String key, String... assignments) {
		try (Edit edit = Edits.open(register)) {
			new Assignments(new EditReferences(register, edit), ValueParser.now(), Language.EN).apply(edit.load(key), List.of(assignments));
			edit.save("");
		}
	}

	private void read(String json) throws IOException {
		try (RecordImport in = new RecordImport(register)) {
			in.read("file.json", new ByteArrayInputStream(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
			in.save("");
		}
	}
}
