package org.liaison.meetings.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.commitments.Commitment;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.meetings.AgendaItem;
import org.liaison.meetings.Meeting;
import org.liaison.meetings.MeetingState;
import org.liaison.meetings.MinutesVersions;
import org.liaison.testing.ui.OpenDemo;
import org.liaison.testing.ui.Widgets;
import org.liaison.testing.ui.Window;

/** A session of the customs talks, from the agenda that drafts itself to the commitment that comes back at the next one: all of it with mouse and keys. */
class MeetingLifeTest {

	private static final String BODY = "BOD-1";

	@RegisterExtension
	final OpenDemo demo = new OpenDemo();

	@TempDir
	private Path folder;

	private String meeting;

	@Test
	void aSessionLivesFromItsAgendaToTheCommitmentThatComesBack() throws IOException {
		meeting = prepareNextSession(draft -> assertTrue(draft.stream().anyMatch(keys -> keys.contains("COM-3")), draft::toString));
		theThirdPointComesFirst();
		theFirstPointGetsAPresenterAndAPaper();
		String briefing = PublishDesk.publish("Briefing pack for a meeting", folder.resolve("briefing.docx"));
		assertTrue(briefing.contains("Mutual recognition of supervision results") && briefing.contains("COM-3"), briefing);

		step("Prepared", "Go on", MeetingState.PREPARED);
		step("In session", "Go on", MeetingState.IN_SESSION);
		List<String> made = minutesAreTypedLineByLine();
		step("Minutes drafted", "Go on", MeetingState.MINUTES_DRAFTED);
		step("Minutes agreed", "Go on", MeetingState.AGREED);
		sign();
		String minutes = PublishDesk.publish("Minutes of a meeting", folder.resolve("minutes.docx"));
		assertTrue(minutes.contains("opens a second lane") && minutes.contains("sends the list of fees"), minutes);

		FollowUpDesk followUp = FollowUpDesk.open();
		String done = made.get(0);
		assertEquals(done, followUp.find(done));
		followUp.progress("Lane built, trial run in March");
		followUp.closeWithEvidence("SRC-2", "Both bridges were opened");
		assertEquals("FULFILLED SRC-2", commitment(done, c -> c.getStatus() + " " + c.getProgress().getLast().getCitations().getFirst().getSource().getKey()));

		String open = made.get(1);
		String next = prepareNextSession(draft -> {
			assertTrue(draft.stream().anyMatch(keys -> keys.contains(open)), draft::toString);
			assertFalse(draft.stream().anyMatch(keys -> keys.contains(done)), draft::toString);
		});
		assertFalse(next.equals(meeting));
	}

	/** @param draft is given the keys of the commitments of each point that comes back */
	private String prepareNextSession(Consumer<List<String>> draft) {
		OpenMeeting.open(demo.register(), BODY, "sessions");
		OpenMeeting.press(OpenMeeting.shell(), "Prepare the next meeting");
		Shell wizard = Window.dialog();
		OpenMeeting.press(wizard, "Next");
		Table points = Widgets.find(wizard, Table.class);
		draft.accept(Window.ui(() -> IntStream.range(0, points.getItemCount()).mapToObj(row -> points.getItem(row).getText(2)).toList()));
		OpenMeeting.press(wizard, "Finish");
		Window.until("the meeting is open", () -> name().startsWith("MTG-"));
		Window.quiet();
		return Window.ui(MeetingLifeTest::name).split(" ")[0];
	}

	private static String name() {
		return Window.page().getActiveEditor() == null ? "" : Window.page().getActiveEditor().getEditorInput().getName();
	}

	private void theThirdPointComesFirst() {
		List<String> before = points();
		Table table = table();
		Rectangle third = Window.ui(() -> table.getItem(2).getBounds(1));
		Rectangle first = Window.ui(() -> table.getItem(0).getBounds(1));
		Window.drag(table, new Point(third.x + 40, third.y + third.height / 2), new Point(first.x + 40, first.y + 2));
		save();
		assertEquals(List.of(before.get(2), before.get(0), before.get(1)), points().subList(0, 3));
	}

	private void theFirstPointGetsAPresenterAndAPaper() throws IOException {
		Path paper = Files.writeString(folder.resolve("throughput.txt"), "Figures of the first half of the year");
		Widgets.clickRow(table(), 0);
		Window.press("Return");
		Shell point = Window.dialog();
		pick(Widgets.after(point, "Presenter", Text.class), "ORG-3");
		ToolBar papers = Widgets.after(point, "Papers", ToolBar.class);
		Rectangle add = Window.ui(() -> papers.getItem(0).getBounds());
		Window.click(papers, add.x + add.width / 2, add.y + add.height / 2);
		Window.chooseFile(paper);
		Window.quiet();
		OpenMeeting.press(point, "OK");
		save();
		assertEquals("ORG-3 throughput.txt", stored(m -> m.getAgenda().getFirst().getPresenter().getKey() + " "
				+ m.getAgenda().getFirst().getPapers().getFirst().getName()));
	}

	/** @return the keys of the commitments that the lines made, in their order */
	private List<String> minutesAreTypedLineByLine() {
		OpenMeeting.open(demo.register(), meeting, "minutes");
		line("ctrl+1", "The group meets twice a year");
		line("ctrl+2", "@ORG-1 opens a second lane by !end of 2027 // #\"PRT-1\"");
		line("ctrl+2", "@ORG-2 sends the list of fees by !1 March 2027 // #\"PRT-1\"");
		line("ctrl+5", "The opening hours");
		Window.until("all lines are saved", () -> stored(m -> m.getOutcomes().size()) == 4);
		Window.quiet();
		List<String> made = stored(m -> m.getOutcomes().stream().flatMap(outcome -> outcome.getCommitments().stream()).map(c -> c.getKey()).toList());
		assertEquals("ORG-1 PRT-1 2027-12", commitment(made.get(0), c -> c.getObligors().getFirst().getKey() + " " + c.getConcerns().getFirst().getKey()
				+ " " + c.getIndicative().text().substring(0, 7)));
		return made;
	}

	/** A name between quotation marks is complete: nothing is proposed for it, which Enter would take. */
	private static void line(String kind, String words) {
		Window.press(kind);
		Window.type(words);
		Window.press("Return");
	}

	private void step(String to, String go, MeetingState reached) {
		OpenMeeting.press(OpenMeeting.shell(), "Next: " + to);
		OpenMeeting.press(Window.dialog(), go);
		Window.until("the meeting is " + reached, () -> stored(Meeting::getState) == reached);
		Window.quiet();
	}

	private void sign() {
		OpenMeeting.press(OpenMeeting.shell(), "Next: Minutes signed");
		Shell dialog = Window.dialog();
		Window.click(Widgets.after(dialog, "Signed on", Text.class));
		Window.type("12 May 2027");
		pick(Widgets.after(dialog, "Add a person or organisation", Text.class), "ORG-1");
		OpenMeeting.press(dialog, "Sign");
		Window.until("the minutes are signed", () -> stored(Meeting::getState) == MeetingState.SIGNED);
		Window.quiet();
		assertTrue(stored(m -> MinutesVersions.lock(m).isPresent()));
	}

	private static void pick(Text picker, String key) {
		Window.click(picker);
		Window.type(key);
		Window.quiet();
		Window.press("Return");
		Window.quiet();
	}

	private static Table table() {
		return Widgets.find(OpenMeeting.shell(), Table.class, found -> found.getColumnCount() == 7);
	}

	private static void save() {
		Window.press("ctrl+s");
		Window.quiet();
	}

	private List<String> points() {
		return stored(m -> m.getAgenda().stream().map(AgendaItem::getId).toList());
	}

	private <T> T stored(Function<Meeting, T> question) {
		return OpenMeeting.ask(demo.register(), meeting, question);
	}

	private <T> T commitment(String key, Function<Commitment, T> question) {
		try (Edit edit = Edits.open(demo.register())) {
			return question.apply((Commitment) edit.load(key));
		}
	}
}
