package org.liaison.commitments.ui.reminders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liaison.commitments.Commitment;
import org.liaison.commitments.ui.reminders.Reminder.Kind;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.model.PartialDate;
import org.liaison.testing.ui.OpenDemo;
import org.liaison.testing.ui.Widgets;
import org.liaison.testing.ui.Window;
import org.liaison.ui.session.RecordEditorInput;
import org.osgi.service.prefs.BackingStoreException;

class RemindersTest {

	private static final LocalDate TODAY = LocalDate.now();
	private static final Settings SETTINGS = new Settings(true, 10, 100);

	@RegisterExtension
	final OpenDemo demo = new OpenDemo();

	private final Quieted quieted = new Quieted();

	@BeforeEach
	void everythingIsUndatedAndNothingIsQuiet() throws BackingStoreException {
		InstanceScope.INSTANCE.getNode("org.liaison.commitments.ui/reminders").clear();
		change("COM-31", commitment -> commitment.setIndicative(null));
		change("COM-34", commitment -> commitment.setIndicative(null));
		change("COM-34", commitment -> commitment.setAgreed(null));
	}

	@Test
	void oneIsRemindedOfWhatIsOverdueAndOfWhatIsDueInTheDaysAhead() {
		due("COM-1", TODAY.minusDays(1));
		due("COM-2", TODAY.plusDays(10));
		due("COM-3", TODAY.plusDays(11));
		assertEquals(List.of("COM-1"), keys(Kind.OVERDUE));
		assertEquals(List.of("COM-2"), keys(Kind.SOON));
	}

	@Test
	void oneIsRemindedOfWhatIsWithoutDateForTooLong() {
		change("COM-1", commitment -> commitment.setMade(PartialDate.of(TODAY.minusDays(101))));
		change("COM-2", commitment -> commitment.setMade(PartialDate.of(TODAY.minusDays(100))));
		assertTrue(keys(Kind.UNDATED).contains("COM-1"));
		assertFalse(keys(Kind.UNDATED).contains("COM-2"));
	}

	@Test
	void whatWasDismissedComesBackWhenItsDateChanges() {
		due("COM-1", TODAY.minusDays(5));
		quieted.dismiss(found().first().stream().filter(reminder -> reminder.kind() == Kind.OVERDUE).toList());
		assertEquals(List.of(), keys(Kind.OVERDUE));
		assertEquals(0, found().counts().get(Kind.OVERDUE));
		due("COM-1", TODAY.minusDays(2));
		assertEquals(List.of("COM-1"), keys(Kind.OVERDUE));
	}

	@Test
	void whatWasPutOffComesBackOnItsDay() {
		due("COM-1", TODAY.minusDays(5));
		quieted.until(List.of(id("COM-1")), TODAY.plusDays(1));
		assertEquals(List.of(), keys(Kind.OVERDUE));
		assertEquals(1, Due.in(demo.register(), SETTINGS, quieted, TODAY.plusDays(1)).counts().get(Kind.OVERDUE));
	}

	@Test
	void theNoticeNamesTheCommitmentsAndOpensThem() {
		due("COM-1", TODAY.minusDays(5));
		Due due = found();
		IWorkbenchWindow window = Window.ui(() -> Window.page().getWorkbenchWindow());
		Window.run(() -> ReminderPopup.show(window, due, quieted));
		Window.until("the notice is there", () -> notice().isPresent());
		Shell notice = Window.ui(() -> notice().orElseThrow());
		assertTrue(Window.ui(() -> Widgets.all(notice, Label.class).stream().anyMatch(label -> label.getText().contains("1 overdue"))));
		Link first = Widgets.find(notice, Link.class, link -> link.getText().contains("COM-1"));
		Window.click(first, 10, 8);
		Window.until("the record is open", () -> Window.page().getActiveEditor() != null
				&& Window.page().getActiveEditor().getEditorInput() instanceof RecordEditorInput);
		assertEquals(id("COM-1"), ((RecordEditorInput) Window.ui(() -> Window.page().getActiveEditor().getEditorInput())).recordId());
		Window.until("the notice is gone", () -> notice().isEmpty());
	}

	@Test
	void theNextLookIsInSomeHoursButNotAfterTheNextDayHasBegun() {
		assertEquals(Duration.ofHours(4), Reminders.untilNext(LocalDateTime.of(2026, 11, 25, 9, 0)));
		assertEquals(Duration.ofMinutes(31), Reminders.untilNext(LocalDateTime.of(2026, 11, 25, 23, 30)));
	}

	@Test
	void oneIsToldAfterTheStartAndOfWhatBecomesOverdueWhileTheWorkbenchRunsButOfNothingTwiceOnADay() {
		InstanceScope.INSTANCE.getNode("org.liaison.commitments.ui").putBoolean("reminders.on", true);
		InstanceScope.INSTANCE.getNode("org.liaison.commitments.ui").putInt("reminders.undatedDays", 100_000);
		due("COM-1", TODAY.minusDays(5));
		// Nobody waits here: the alarms ring when the test says so.
		Deque<Runnable> alarms = new ArrayDeque<>();
		var morning = Clock.fixed(TODAY.atTime(9, 0).atZone(ZoneId.systemDefault()).toInstant(), ZoneId.systemDefault());
		var reminders = new Reminders(morning, (time, action) -> alarms.add(action));
		Window.run(reminders::begin);
		Window.start(() -> MessageDialog.openInformation(Window.page().getWorkbenchWindow().getShell(), "", "a question"));
		Window.dialog();
		ring(alarms);
		assertTrue(Window.ui(() -> notice().isEmpty()), "a dialog has the word");
		Window.press("Escape");
		Window.until("the dialog is answered", () -> !Window.dialogIsOpen());

		ring(alarms);
		Window.until("the notice is there", () -> notice().isPresent());
		closeNotice();

		ring(alarms);
		assertTrue(Window.ui(() -> notice().isEmpty()));

		due("COM-2", TODAY.minusDays(1));
		ring(alarms);
		Window.until("the notice is there again", () -> notice().isPresent());
		Widgets.find(Window.ui(() -> notice().orElseThrow()), Link.class, link -> link.getText().contains("COM-2"));
		closeNotice();
	}

	private static void ring(Deque<Runnable> alarms) {
		Window.run(alarms.removeFirst());
		Window.quiet();
	}

	private static void closeNotice() {
		Window.run(() -> notice().orElseThrow().close());
	}

	private static Optional<Shell> notice() {
		return Stream.of(Window.page().getWorkbenchWindow().getShell().getDisplay().getShells())
				.filter(shell -> shell.isVisible() && !Widgets.all(shell, Link.class).isEmpty() && shell.getText().isEmpty()).findFirst();
	}

	private Due found() {
		return Due.in(demo.register(), SETTINGS, quieted, TODAY);
	}

	private List<String> keys(Kind kind) {
		return found().first().stream().filter(reminder -> reminder.kind() == kind).map(reminder -> reminder.commitment().key()).toList();
	}

	private void due(String key, LocalDate day) {
		change(key, commitment -> commitment.setAgreed(PartialDate.of(day)));
	}

	private void change(String key, Consumer<Commitment> change) {
		try (Edit edit = Edits.open(demo.register())) {
			change.accept((Commitment) edit.load(key));
			edit.save("");
		}
	}

	private String id(String key) {
		return demo.register().find(key).orElseThrow().id();
	}
}
