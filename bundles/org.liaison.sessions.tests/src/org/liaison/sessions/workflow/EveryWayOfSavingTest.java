package org.liaison.sessions.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
import org.liaison.commitments.CommitmentsPackage;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.Problem;
import org.liaison.core.Register;
import org.liaison.core.RegisterException;
import org.liaison.core.json.RecordImport;
import org.liaison.core.operation.Operation;
import org.liaison.core.query.Filter;
import org.liaison.core.query.Query;
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
import org.liaison.sessions.Registers;

/** What nobody may do is refused to the command line and to an import as it is to a form, and nothing is written. */
class EveryWayOfSavingTest {

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
		set("MTG-1", "venue=Room 3");
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
		read("{'type': 'Meeting', 'key': 'MTG-1', 'venue': 'Room 3'}");
	}

	@Test
	void takingItBack() {
		try (Edit edit = Edits.open(register)) {
			Meeting meeting = (Meeting) edit.load("MTG-1");
			MinutesVersion correction = MeetingsFactory.eINSTANCE.createMinutesVersion();
			meeting.getMinutes().getVersions().add(correction);
			edit.save("");
			correction.setState(MinutesState.SIGNED);
			edit.save("signed");
			edit.undo();
			refused(() -> edit.save(""));
		}
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
