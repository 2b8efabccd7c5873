package org.liaison.meetings.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.editor.FormEditor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liaison.commitments.Commitment;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.RegisterListener;
import org.liaison.core.UserArea;
import org.liaison.meetings.Body;
import org.liaison.meetings.Meeting;
import org.liaison.meetings.MeetingState;
import org.liaison.meetings.MeetingsPackage;
import org.liaison.meetings.Outcome;
import org.liaison.meetings.OutcomeKind;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;
import org.liaison.sessions.agenda.Agendas;
import org.liaison.sessions.minutes.DraftFile;
import org.liaison.sessions.minutes.LineDraft;
import org.liaison.sessions.workflow.MinutesSteps;
import org.liaison.testing.ui.OpenDemo;
import org.liaison.testing.ui.Widgets;
import org.liaison.testing.ui.Window;
import org.liaison.ui.session.RecordLinks;
import org.liaison.ui.session.RegisterSession;
import org.liaison.ui.today.TodayEditor;

/** Minutes are typed as people talk. */
class MinutesTest {

	private static final String WAITING = "Lines of minutes that are not saved yet";

	@RegisterExtension
	final OpenDemo demo = new OpenDemo();

	private String meeting;

	@BeforeEach
	void meet() {
		try (Edit edit = Edits.open(demo.register())) {
			Meeting created = (Meeting) edit.create(MeetingsPackage.Literals.MEETING);
			created.setTitle(LocalizedText.of(Language.EN, "Working session"));
			created.setBody((Body) edit.load("BOD-2"));
			created.setState(MeetingState.IN_SESSION);
			Agendas.add(created, LocalizedText.of(Language.EN, "Small vehicles"));
			Agendas.add(created, LocalizedText.of(Language.EN, "Fees"));
			edit.save("");
			meeting = created.getKey();
		}
		OpenMeeting.open(demo.register(), meeting, "minutes");
	}

	@Test
	void everyLineIsSavedInItsOrderWhileTypingGoesOn() {
		type("Both sides met");
		type("d: The group meets twice a year");
		Window.press("ctrl+5");
		type("The fees");
		Window.until("all lines are saved", () -> stored(m -> m.getOutcomes().size()) == 3);

		assertEquals(List.of("1 INFORMATION Both sides met", "2 DECISION The group meets twice a year", "3 DISAGREEMENT The fees"), lines());
		assertEquals(List.of(true, true, true), stored(m -> m.getOutcomes().stream().map(o -> o.getAgendaItem() == m.getAgenda().getFirst()).toList()));
		Window.quiet();
		Table table = Widgets.find(OpenMeeting.shell(), Table.class, found -> found.getItemCount() == 3);
		assertEquals("✓", Window.ui(() -> table.getItem(2).getText(7)));
	}

	@Test
	void aCommitmentLineCreatesTheCommitmentThatItSays() {
		Window.press("ctrl+2");
		type("@ORG-1 opens a second lane // #PRT-1 !end of 2027");
		Window.until("the line is saved", () -> stored(m -> m.getOutcomes().size()) == 1);

		String id = stored(m -> m.getOutcomes().getFirst().getCommitments().getFirst().getId());
		try (Edit edit = Edits.open(demo.register())) {
			Commitment commitment = (Commitment) edit.load(id);
			assertEquals("ORG-1", commitment.getObligors().getFirst().getKey());
			assertEquals("PRT-1", commitment.getConcerns().getFirst().getKey());
			assertTrue(commitment.getIndicative().text().startsWith("2027-12"), commitment.getIndicative().text());
			assertEquals(stored(m -> m.getOutcomes().getFirst().getId()), ((Outcome) commitment.getOrigin()).getId());
		}
	}

	@Test
	void namesAreProposedAndTakenWithEnter() {
		Window.type("Report by @ORG-2");
		Window.until("a name is proposed", () -> List.of(Window.page().getWorkbenchWindow().getShell().getDisplay().getShells()).stream()
				.anyMatch(shell -> shell.isVisible() && shell.getText().isEmpty() && Widgets.all(shell, Table.class).size() == 1));
		Window.press("Return");
		Text input = input();
		assertTrue(Window.ui(input::getText).contains("\""), Window.ui(input::getText));
		Window.press("Return");
		Window.until("the line is saved", () -> stored(m -> m.getOutcomes().size()) == 1);
		assertEquals("ORG-2", stored(m -> m.getOutcomes().getFirst().getBy().getFirst().getKey()));
	}

	@Test
	void aLineIsChangedAndMovedByKeys() {
		type("First");
		type("Second");
		Window.until("all lines are saved", () -> stored(m -> m.getOutcomes().size()) == 2);
		Window.quiet();
		change(1);
		Window.press("ctrl+a");
		type("Second, changed");
		Window.until("the line is changed", () -> lines().contains("2 INFORMATION Second, changed"));
		Window.quiet();
		select(1);
		Window.press("alt+Up");
		Window.until("the line is moved", () -> lines().equals(List.of("1 INFORMATION Second, changed", "2 INFORMATION First")));
	}

	@Test
	void aLineIsShownAsItWasTypedAndItsChangesReachTheCommitment() {
		Window.press("ctrl+2");
		type("@ORG-1 opens lane 2 at #PRT-1 by !end of 2027");
		until(1);
		change(0);
		Text input = input();
		String shown = Window.ui(input::getText);
		assertTrue(shown.startsWith("@\"") && shown.contains("\" opens lane 2 at #") && shown.endsWith(" by !end of 2027"), shown);
		Window.run(() -> input.setText(shown.replace("!end of 2027", "!end of 2028")));
		Window.press("Return");
		Window.until("the line is changed", () -> lines().getFirst().endsWith("by end of 2028"));

		Commitment commitment = commitment();
		assertEquals("2028-12~", commitment.getIndicative().text());
		assertTrue(commitment.getText().text(Language.EN).endsWith("by end of 2028"));
		assertEquals("ORG-1", commitment.getObligors().getFirst().getKey());
		assertEquals("PRT-1", commitment.getConcerns().getFirst().getKey());
	}

	@Test
	void aNewLineComesBackWhenAnotherWasChangedMeanwhile() {
		type("First");
		until(1);
		Window.type("Half a thou");
		change(0);
		Window.press("ctrl+a");
		type("First, changed");
		Window.until("the line is changed", () -> lines().equals(List.of("1 INFORMATION First, changed")));
		assertEquals("Half a thou", typed());

		Window.quiet();
		Table table = table();
		Rectangle row = Window.ui(() -> table.getItem(0).getBounds(3));
		Window.doubleClick(table, row.x + 20, row.y + row.height / 2);
		Window.until("the line is shown", () -> typed().equals("First, changed"));
		Window.press("Escape");
		assertEquals("Half a thou", typed());
		type("ght");
		Window.until("the line is saved", () -> lines().equals(List.of("1 INFORMATION First, changed", "2 INFORMATION Half a thought")));
	}

	@Test
	void aLineThatIsGivenUpComesBackWithASecondEscape() {
		Window.type("By mistake");
		Window.press("Escape");
		assertEquals("", typed());
		Window.press("Escape");
		assertEquals("By mistake", typed());
	}

	@Test
	void aChangeThatCannotBeSavedStaysUnderTheCursor() {
		type("First");
		until(1);
		change(0);
		Window.type(" and more");
		try (Edit edit = Edits.open(demo.register())) {
			((Meeting) edit.load(meeting)).getOutcomes().clear();
			edit.save("");
		}
		Window.press("Return");
		Window.until("the reason is said", () -> Widgets.all(OpenMeeting.shell(), Label.class).stream().anyMatch(label -> label.getText().contains("deleted meanwhile")));
		assertEquals("First and more", typed());
		Window.press("Return");
		Window.until("the line is saved anew", () -> lines().equals(List.of("1 INFORMATION First and more")));
	}

	@Test
	void whatIsTypedIsThereWhenTheEditorIsOpenedAgain() {
		type("First");
		until(1);
		Window.type("Half a thou");
		change(0);
		Window.type(", changed");
		openAgain();
		Window.until("the line that was changed is there", () -> typed().equals("First, changed"));
		Window.press("Return");
		Window.until("the line is changed", () -> lines().equals(List.of("1 INFORMATION First, changed")));
		assertEquals("Half a thou", typed());
	}

	/** Nobody says when a program is killed: after a short pause, what was typed is on the disk. */
	@Test
	void whatIsTypedIsKeptWhileTyping() {
		Window.type("Half a thou");
		Window.until("it is kept", () -> drafts().read().typed().stream().anyMatch(line -> line.text().equals("Half a thou")));
		type("ght");
		until(1);
		Window.until("it is kept no more", () -> drafts().read().isEmpty());
	}

	@Test
	void aLineComesBackWithItsKindAndUnderItsPoint() {
		Window.press("alt+Down");
		Window.press("ctrl+1");
		Window.type("Half a thou");
		openAgain();
		Window.until("the line is there", () -> typed().equals("Half a thou"));
		assertEquals("2. Fees", Window.ui(() -> point().getText()));
		type("ght");
		until(1);
		assertEquals(List.of("1 DECISION Half a thought"), lines());
		assertEquals("Fees", stored(m -> m.getOutcomes().getFirst().getAgendaItem().getTitle().text(Language.EN)));

		type("Next");
		until(2);
		assertEquals("Small vehicles", stored(m -> m.getOutcomes().get(1).getAgendaItem().getTitle().text(Language.EN)), "as it stood before the line came back");
	}

	@Test
	void aLineThatWasBeingChangedComesBackInItsLanguage() {
		type("Noted");
		until(1);
		try (Edit edit = Edits.open(demo.register())) {
			Outcome outcome = ((Meeting) edit.load(meeting)).getOutcomes().getFirst();
			outcome.setText(outcome.getText().with(Language.RU, "\u041f\u0440\u0438\u043d\u044f\u0442\u043e"));
			edit.save("");
		}
		Window.quiet();
		Window.run(() -> {
			language().select(Language.RU.ordinal());
			language().notifyListeners(SWT.Selection, new Event());
		});
		change(0);
		Window.type("!!");
		openAgain();
		Window.until("the line is there", () -> typed().endsWith("!!"));
		assertEquals(Language.RU.ordinal(), Window.ui(() -> language().getSelectionIndex()));
		Window.press("Return");
		Window.until("the line is changed", () -> stored(m -> m.getOutcomes().getFirst().getText().text(Language.RU)).endsWith("!!"));
		assertEquals("Noted", stored(m -> m.getOutcomes().getFirst().getText().text(Language.EN)));
		assertEquals(Language.EN.ordinal(), Window.ui(() -> language().getSelectionIndex()), "new lines are typed as before");
	}

	@Test
	void aLineIsMovedToAnotherPointByChangingIt() {
		type("Noted");
		until(1);
		assertEquals("1", Window.ui(() -> table().getItem(0).getText(1)));
		change(0);
		Window.press("alt+Down");
		Window.press("Return");
		Window.until("the line is moved", () -> stored(m -> m.getOutcomes().getFirst().getAgendaItem() == m.getAgenda().get(1)));
		Window.quiet();
		assertEquals("2", Window.ui(() -> table().getItem(0).getText(1)));
		assertEquals("1. Small vehicles", Window.ui(() -> point().getText()));
	}

	/** What is entered while somebody else writes is on the disk before it is in the register. */
	@Test
	void whatIsEnteredWhileTheRegisterIsBusyIsKept() {
		var free = new CountDownLatch(1);
		RegisterListener busy = commit -> await(free);
		demo.register().addListener(busy);
		try {
			type("First");
			type("Second");
			type("Third");
			Window.type("Half a thou");
			Window.until("all is kept", () -> texts(drafts().read().entered()).equals(List.of("First", "Second", "Third"))
					&& texts(drafts().read().typed()).equals(List.of("Half a thou")));
			assertEquals(1, stored(m -> m.getOutcomes().size()));
		} finally {
			free.countDown();
			demo.register().removeListener(busy);
		}
		type("ght");
		until(4);
		assertEquals(List.of("1 INFORMATION First", "2 INFORMATION Second", "3 INFORMATION Third", "4 INFORMATION Half a thought"), lines());
		Window.until("nothing is kept any more", () -> drafts().read().isEmpty());
	}

	/** The page that is opened again finds the same lines on the disk that are still being written by the one before. */
	@Test
	void whatIsBeingWrittenWhenThePageIsOpenedAgainIsWrittenOnce() {
		var free = new CountDownLatch(1);
		RegisterListener busy = commit -> await(free);
		demo.register().addListener(busy);
		try {
			type("First");
			type("Second");
			Window.until("both are kept", () -> texts(drafts().read().entered()).equals(List.of("First", "Second")));
			Window.run(() -> Window.page().closeAllEditors(false));
			FormEditor editor = (FormEditor) Window.ui(() -> RecordLinks.open(Window.page(), demo.register().find(meeting).orElseThrow()).orElseThrow());
			Window.run(() -> editor.setActivePage("minutes"));
			Window.until("the page is there", () -> Widgets.all(OpenMeeting.shell(), Table.class).stream()
					.anyMatch(table -> table.isVisible() && table.getColumnCount() == 8 && table.getItemCount() == 1));
		} finally {
			free.countDown();
			demo.register().removeListener(busy);
		}
		until(2);
		assertEquals(List.of("1 INFORMATION First", "2 INFORMATION Second"), lines());
		assertEquals(2, Window.ui(() -> table().getItemCount()));
		Window.until("nothing is kept any more", () -> drafts().read().isEmpty());
	}

	@Test
	void whatWasEnteredBeforeACrashIsWrittenOnce() {
		type("First");
		until(1);
		LineDraft written = LineDraft.of("First", OutcomeKind.INFORMATION, Language.EN, null);
		String first = stored(m -> m.getOutcomes().getFirst().getId());
		Window.run(() -> Window.page().closeAllEditors(false));
		Window.quiet();
		drafts().write(new DraftFile.Lines(List.of(new LineDraft(first, written.text(), written.kind(), written.language(), null, null),
				LineDraft.of("Second", OutcomeKind.DECISION, Language.EN, null)), List.of(new LineDraft(first, "Fir", written.kind(), written.language(), null, null))));
		OpenMeeting.open(demo.register(), meeting, "minutes");
		until(2);
		assertEquals(List.of("1 INFORMATION First", "2 DECISION Second"), lines());
		assertEquals(2, Window.ui(() -> table().getItemCount()));
		assertEquals("", typed());
		Window.until("nothing is kept any more", () -> drafts().read().isEmpty());
	}

	@Test
	void todayTellsOfLinesThatWaitAndOpensThem() {
		Window.type("Half a thou");
		Window.run(() -> Window.page().closeAllEditors(false));
		Window.quiet();
		Window.run(() -> TodayEditor.open(Window.page()));
		Window.until("the lines are told of", this::isTold);
		Table meetings = Widgets.after(OpenMeeting.shell(), WAITING, Table.class);
		assertEquals(1, Window.ui(meetings::getItemCount));
		Window.run(meetings::setFocus);
		Window.press("Return");
		Window.until("the line is there", () -> Widgets.all(OpenMeeting.shell(), Text.class).stream().anyMatch(text -> text.getText().equals("Half a thou")));
		Window.quiet();
		type("ght");
		until(1);
		Window.until("nothing is kept any more", () -> drafts().read().isEmpty());
		Window.run(() -> TodayEditor.open(Window.page()));
		Window.until("nothing is told any more", () -> !isTold());
	}

	private boolean isTold() {
		return Widgets.all(OpenMeeting.shell(), Label.class).stream().anyMatch(label -> label.isVisible() && label.getText().equals(WAITING));
	}

	@Test
	void theTextThatLacksALineIsToldOf() {
		var steps = new MinutesSteps(RegisterSession.get().labels());
		for (MeetingState state : List.of(MeetingState.MINUTES_DRAFTED, MeetingState.AGREED)) {
			try (Edit edit = Edits.open(demo.register())) {
				steps.go((Meeting) edit.load(meeting), state, "Lin");
				edit.save("");
			}
		}
		Window.quiet();
		assertFalse(Window.ui(this::isOutdated));
		type("What was said later");
		Window.until("the text is told to lack it", this::isOutdated);
	}

	private boolean isOutdated() {
		return Widgets.all(OpenMeeting.shell(), Label.class).stream().anyMatch(label -> label.isVisible()
				&& label.getText().startsWith("⚠ The text of the minutes (English) is not what"));
	}

	/** The marks of all languages, and all kinds, are wide enough to be read; a longer line is read by pointing at it. */
	@Test
	void nothingThatMustBeSeenIsCut() {
		String line = "The sides will exchange the statistics of the past half year, and look together at what differs between them and why";
		Window.press("ctrl+2");
		type("@ORG-1: " + line);
		until(1);
		Table table = table();
		for (int column : List.of(2, 6)) {
			int width = Window.ui(() -> table.getColumn(column).getWidth());
			Window.run(() -> table.getColumn(column).pack());
			assertTrue(Window.ui(() -> table.getColumn(column).getWidth()) <= width, Window.picture());
		}
		Rectangle row = Window.ui(() -> table.getItem(0).getBounds(3));
		Window.click(table, row.x + 20, row.y + row.height / 2);
		assertTrue(Window.ui(table::getToolTipText).endsWith(line));
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private static List<String> texts(List<LineDraft> lines) {
		return lines.stream().map(LineDraft::text).toList();
	}

	private DraftFile drafts() {
		return new DraftFile(UserArea.of(System.getenv()), stored(Meeting::getId));
	}

	private void openAgain() {
		Window.run(() -> Window.page().closeAllEditors(false));
		Window.quiet();
		OpenMeeting.open(demo.register(), meeting, "minutes");
	}

	private Combo point() {
		return Widgets.after(OpenMeeting.shell(), "Point", Combo.class);
	}

	private Combo language() {
		return Widgets.after(OpenMeeting.shell(), "Typed in", Combo.class);
	}

	@Test
	void aLineIsDeletedAfterAskingAndItsCommitmentWithIt() {
		type("First");
		Window.press("ctrl+2");
		type("@ORG-1 opens a second lane");
		type("i: Third");
		until(3);
		String commitment = stored(m -> m.getOutcomes().get(1).getCommitments().getFirst().getKey());
		select(0);
		Window.press("Delete");
		OpenMeeting.press(Window.dialog(), "Cancel");
		assertEquals(3, lines().size());
		select(0);
		Window.press("Delete");
		OpenMeeting.press(Window.dialog(), "Delete");
		until(2);
		select(0);
		Window.press("Delete");
		Shell dialog = Window.dialog();
		assertTrue(Window.ui(() -> Widgets.all(dialog, Label.class).stream().anyMatch(label -> label.getText().contains(commitment))), Window.picture());
		OpenMeeting.press(dialog, "Delete");
		until(1);
		assertEquals(List.of("1 INFORMATION Third"), lines());
		assertTrue(demo.register().find(commitment).isEmpty());
	}

	@Test
	void positionsOfBothSidesStayVisible() {
		type("The fees");
		Window.until("the line is saved", () -> stored(m -> m.getOutcomes().size()) == 1);
		Window.quiet();
		select(0);
		OpenMeeting.press(OpenMeeting.shell(), "Positions");
		Shell dialog = Window.dialog();
		List<Combo> stances = Window.ui(() -> Widgets.all(dialog, Combo.class));
		assertEquals(2, stances.size());
		Window.run(() -> {
			stances.get(0).select(1);
			stances.get(1).select(3);
		});
		OpenMeeting.press(dialog, "Save");
		Window.until("the positions are saved", () -> stored(m -> m.getOutcomes().getFirst().getPositions().size()) == 2);
		Window.quiet();
		Table table = Widgets.find(OpenMeeting.shell(), Table.class, found -> found.getItemCount() == 1);
		assertTrue(Window.ui(() -> table.getItem(0).getText(5)).startsWith("≠"), Window.ui(() -> table.getItem(0).getText(5)));
	}

	private Text input() {
		return Widgets.find(OpenMeeting.shell(), Text.class, text -> text.isFocusControl());
	}

	private String typed() {
		return Window.ui(() -> Widgets.all(OpenMeeting.shell(), Text.class).stream().filter(text -> text.isVisible() && (text.getStyle() & SWT.SEARCH) == 0
				&& text.getParent().getChildren().length == 6).findFirst().orElseThrow().getText());
	}

	private void until(int lines) {
		Window.until("all lines are saved", () -> stored(m -> m.getOutcomes().size()) == lines);
		Window.quiet();
	}

	private void change(int index) {
		select(index);
		Window.press("F2");
		Window.quiet();
	}

	private Commitment commitment() {
		String id = stored(m -> m.getOutcomes().getFirst().getCommitments().getFirst().getId());
		try (Edit edit = Edits.open(demo.register())) {
			Commitment commitment = (Commitment) edit.load(id);
			commitment.eCrossReferences().forEach(Object::hashCode);
			return commitment;
		}
	}

	private Table table() {
		return Widgets.find(OpenMeeting.shell(), Table.class, found -> found.getColumnCount() == 8);
	}

	private void type(String line) {
		Window.type(line);
		Window.press("Return");
	}

	private void select(int index) {
		Table table = table();
		Rectangle row = Window.ui(() -> table.getItem(index).getBounds(3));
		Window.click(table, row.x + 20, row.y + row.height / 2);
	}

	private List<String> lines() {
		return stored(m -> m.getOutcomes().stream()
				.map(outcome -> outcome.getNumber() + " " + outcome.getKind() + " " + outcome.getText().text(Language.EN)).toList());
	}

	private <T> T stored(Function<Meeting, T> question) {
		return OpenMeeting.ask(demo.register(), meeting, question);
	}
}
