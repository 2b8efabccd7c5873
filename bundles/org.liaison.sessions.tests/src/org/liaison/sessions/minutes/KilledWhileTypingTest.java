package org.liaison.sessions.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.commitments.Commitment;
import org.liaison.core.Device;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.Register;
import org.liaison.core.RegisterStore.Mode;
import org.liaison.core.UserArea;
import org.liaison.meetings.Meeting;
import org.liaison.meetings.MeetingsPackage;
import org.liaison.meetings.Outcome;
import org.liaison.model.Ids;
import org.liaison.model.Language;
import org.liaison.model.ModelPackage;
import org.liaison.sessions.Registers;
import org.liaison.store.sqlite.SqliteStore;
import org.liaison.testing.JavaProcess;

/**
 * The program is killed while minutes are typed: every line that was entered is there once, with its commitment, none is half there, and
 * what stood under the cursor when it was last kept comes back.
 */
class KilledWhileTypingTest {

	private static final int KILLS = 5;
	private static final String SAVED = "saved ";
	private static final String TYPED = "typed ";
	private static final String ENTERED = "entered c: @";

	@TempDir
	private Path folder;
	private final String device = Ids.newId();

	@Test
	void noLineIsLost() throws IOException, InterruptedException {
		Path file;
		try (Register register = Registers.create(folder); Edit edit = Edits.open(register)) {
			edit.create(ModelPackage.Literals.ORGANISATION);
			edit.create(MeetingsPackage.Literals.MEETING);
			edit.save("");
			file = register.file();
		}
		Set<String> acknowledged = new LinkedHashSet<>();
		List<String> entered = new ArrayList<>();
		for (int i = 1; i <= KILLS; i++) {
			List<String> said = killed(file, "run" + i, 30 * i + i);
			said.stream().filter(line -> line.startsWith(ENTERED)).map(line -> line.substring(ENTERED.length()).replace("!", "")).forEach(entered::add);
			said.stream().filter(line -> line.startsWith(SAVED)).map(line -> line.substring(SAVED.length())).forEach(acknowledged::add);
			comesBack(file, said.getLast());
		}
		killed(file, "last", 1);

		try (Register register = new SqliteStore().open(file, Registers.TYPES, new Device(device, "Lin"), Mode.READ_WRITE, null);
				Edit edit = Edits.open(register)) {
			Meeting meeting = (Meeting) edit.load("MTG-1");
			assertTrue(meeting.getOutcomes().stream().map(Outcome::getId).collect(Collectors.toCollection(HashSet::new)).containsAll(acknowledged));
			List<String> texts = meeting.getOutcomes().stream().map(outcome -> outcome.getText().text(Language.EN)).toList();
			assertEquals(entered, texts.stream().filter(text -> !text.contains("last")).toList(), "each once, in their order");
			for (Outcome outcome : meeting.getOutcomes()) {
				Commitment commitment = (Commitment) outcome.getCommitments().getFirst();
				assertEquals(outcome, commitment.getOrigin());
				assertEquals("../2027-12", commitment.getIndicative().text());
			}
			assertTrue(register.verify(new NullProgressMonitor()).clean());
		}
	}

	private void comesBack(Path file, String lastSaid) {
		try (Register register = new SqliteStore().open(file, Registers.TYPES, new Device(device, "Lin"), Mode.READ_WRITE, null)) {
			DraftFile.Lines lines = new DraftFile(new UserArea(folder), register.find("MTG-1").orElseThrow().id()).read();
			List<LineDraft> drafts = Stream.concat(lines.entered().stream(), lines.typed().stream()).toList();
			if (lastSaid.startsWith(TYPED)) {
				String kept = lastSaid.substring(TYPED.length());
				assertTrue(drafts.stream().anyMatch(line -> line.text().startsWith(kept)), kept + " is not in " + drafts);
			}
		}
	}

	private List<String> killed(Path file, String run, int said) throws IOException, InterruptedException {
		Process process = JavaProcess.start(TypingProcess.class, file.toString(), device, folder.toString(), run);
		List<String> acknowledged = new ArrayList<>();
		try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
			for (String line = out.readLine(); line != null; line = out.readLine()) {
				acknowledged.add(line);
				if (acknowledged.size() == said) {
					process.toHandle().destroyForcibly(); // by its handle: the process itself would close the stream with what was said in the meantime
				}
			}
		}
		process.waitFor();
		assertTrue(acknowledged.size() >= said, "the process ended by itself");
		return acknowledged;
	}
}
