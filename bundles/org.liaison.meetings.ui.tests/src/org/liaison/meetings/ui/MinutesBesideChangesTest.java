package org.liaison.meetings.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.IMessage;
import org.eclipse.ui.forms.editor.SharedHeaderFormEditor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.meetings.Body;
import org.liaison.meetings.Meeting;
import org.liaison.meetings.MeetingState;
import org.liaison.meetings.MeetingsPackage;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;
import org.liaison.sessions.agenda.Agendas;
import org.liaison.testing.ui.OpenDemo;
import org.liaison.testing.ui.Widgets;
import org.liaison.testing.ui.Window;

/** Lines of the minutes are saved by themselves while something else of the meeting is not: both are shown, and both stay. */
class MinutesBesideChangesTest {

	@RegisterExtension
	final OpenDemo demo = new OpenDemo();

	private String meeting;

	@BeforeEach
	void movePoint() {
		try (Edit edit = Edits.open(demo.register())) {
			Meeting created = (Meeting) edit.create(MeetingsPackage.Literals.MEETING);
			created.setTitle(LocalizedText.of(Language.EN, "Working session"));
			created.setBody((Body) edit.load("BOD-2"));
			created.setState(MeetingState.IN_SESSION);
			Agendas.add(created, LocalizedText.of(Language.EN, "Small vehicles"));
			Agendas.add(created, LocalizedText.of(Language.EN, "Large vehicles"));
			edit.save("");
			meeting = created.getKey();
		}
		Composite shell = OpenMeeting.open(demo.register(), meeting, "agenda");
		Table agenda = Widgets.find(shell, Table.class, table -> table.isVisible() && table.getItemCount() == 2);
		Window.run(() -> {
			agenda.setFocus();
			agenda.setSelection(1);
			agenda.notifyListeners(SWT.Selection, new Event());
		});
		Window.press("alt+Up");
		Window.quiet();
		assertTrue(isDirty());
		OpenMeeting.open(demo.register(), meeting, "minutes");
	}

	@Test
	void aLineIsThereWithItsNumberAndCanBeChangedAndDeleted() {
		type("The fees");
		type("The hours");
		Window.until("the lines are there", () -> numbers().equals(List.of("1", "2")));
		assertTrue(isDirty());
		assertFalse(isToldOfOthers());

		Window.quiet();
		select(1);
		Window.press("F2");
		Window.until("the line is shown", () -> "The hours".equals(typed()));
		Window.press("ctrl+a");
		type("The opening hours");
		Window.until("the changed line is shown", () -> words().equals(List.of("The fees", "The opening hours")));

		Window.quiet();
		select(0);
		Window.press("Delete");
		OpenMeeting.press(Window.dialog(), "Delete");
		Window.until("the line is deleted", () -> words().equals(List.of("The opening hours")));
		assertFalse(isToldOfOthers());

		Window.press("ctrl+s");
		Window.quiet();
		assertFalse(isDirty());
		assertEquals(List.of("Large vehicles", "Small vehicles"), OpenMeeting.ask(demo.register(), meeting,
				stored -> stored.getAgenda().stream().map(point -> point.getTitle().text(Language.EN)).toList()));
		assertEquals(List.of("The opening hours"), OpenMeeting.ask(demo.register(), meeting,
				stored -> stored.getOutcomes().stream().map(outcome -> outcome.getText().text(Language.EN)).toList()));
	}

	@Test
	void whatSomebodyChangedThatIsUnsavedHereIsStillTold() {
		try (Edit edit = Edits.open(demo.register())) {
			((Meeting) edit.load(meeting)).getAgenda().remove(1);
			edit.save("");
		}
		Window.until("it is told", MinutesBesideChangesTest::isToldOfOthers);
		assertTrue(isDirty());
	}

	private static boolean isDirty() {
		return Window.ui(() -> Window.page().getActiveEditor().isDirty());
	}

	/** Whether the header says that somebody else changed the same. */
	private static boolean isToldOfOthers() {
		return Window.ui(() -> {
			IMessage[] said = ((SharedHeaderFormEditor) Window.page().getActiveEditor()).getHeaderForm().getForm().getForm().getChildrenMessages();
			return said != null && Stream.of(said).anyMatch(message -> message.getMessage().startsWith("Somebody"));
		});
	}

	private static void type(String line) {
		Window.type(line);
		Window.press("Return");
	}

	private static String typed() {
		return Window.ui(() -> Window.page().getWorkbenchWindow().getShell().getDisplay().getFocusControl() instanceof Text text ? text.getText() : null);
	}

	private static Table table() {
		return Widgets.find(OpenMeeting.shell(), Table.class, table -> table.isVisible() && table.getColumnCount() > 5);
	}

	private static void select(int row) {
		Table table = table();
		Window.run(() -> {
			table.setFocus();
			table.setSelection(row);
			table.notifyListeners(SWT.Selection, new Event());
		});
	}

	private static List<String> numbers() {
		return column("No.");
	}

	private static List<String> words() {
		return column("Text");
	}

	/** Of the lines that the meeting has. */
	private static List<String> column(String header) {
		Table table = table();
		return Window.ui(() -> {
			List<String> headers = Stream.of(table.getColumns()).map(TableColumn::getText).toList();
			return Stream.of(table.getItems()).filter(item -> !item.getText(headers.indexOf("No.")).isEmpty())
					.map(item -> item.getText(headers.indexOf(header))).toList();
		});
	}
}
