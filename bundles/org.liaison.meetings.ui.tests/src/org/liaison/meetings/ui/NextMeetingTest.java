package org.liaison.meetings.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liaison.core.RecordRef;
import org.liaison.meetings.AgendaItem;
import org.liaison.meetings.AgendaItemState;
import org.liaison.sessions.agenda.AgendaDraft;
import org.liaison.sessions.agenda.CarryOver;
import org.liaison.sessions.agenda.Preparation;
import org.liaison.sessions.agenda.Series;
import org.liaison.sessions.agenda.SessionPlan;
import org.liaison.testing.ui.OpenDemo;
import org.liaison.testing.ui.Widgets;
import org.liaison.testing.ui.Window;

/** An officer prepares the next meeting of a body, and orders its agenda. */
class NextMeetingTest {

	@RegisterExtension
	final OpenDemo demo = new OpenDemo();

	@Test
	void whatIsOpenComesBackUnlessTakenOffForAReason() {
		String body = bodyWithOpenPoints();
		int open = new CarryOver(demo.register()).draft(body).points().size();
		OpenMeeting.open(demo.register(), body, "sessions");
		OpenMeeting.press(OpenMeeting.shell(), "Prepare the next meeting");

		Shell wizard = Window.dialog();
		Text when = Widgets.find(wizard, Text.class, text -> text.getMessage().startsWith("for example"));
		Window.click(when);
		Window.type("spring 2027");
		OpenMeeting.press(wizard, "Next");
		Table points = Widgets.find(wizard, Table.class);
		assertEquals(open, Window.ui(points::getItemCount));
		assertTrue(Window.ui(() -> points.getItem(0).getChecked()));

		takeOffFirst(points, "Waits for the ministry");
		assertFalse(Window.ui(() -> points.getItem(0).getChecked()));
		OpenMeeting.press(wizard, "Finish");
		Window.until("the meeting is open", () -> Window.page().getActiveEditor() != null
				&& Window.page().getActiveEditor().getEditorInput().getName().startsWith("MTG-"));

		RecordRef meeting = Series.of(demo.register(), demo.register().find(body).orElseThrow().id()).planned().orElseThrow().record();
		assertEquals("2027-21", OpenMeeting.ask(demo.register(), meeting.key(), m -> m.getDates().text()));
		assertEquals(open, OpenMeeting.ask(demo.register(), meeting.key(), m -> m.getAgenda().size()));
		assertEquals("TAKEN_OFF Waits for the ministry",
				OpenMeeting.ask(demo.register(), meeting.key(), m -> m.getAgenda().getFirst().getState() + " " + m.getAgenda().getFirst().getReason()));
	}

	private static void takeOffFirst(Table points, String reason) {
		Rectangle box = Window.ui(() -> points.getItem(0).getBounds(0));
		Window.click(points, 12, box.y + box.height / 2);
		Window.until("the reason is asked", () -> Stream.of(points.getShell().getShells()).anyMatch(Shell::isVisible));
		Shell question = Window.dialog();
		Button ok = Widgets.find(question, Button.class, button -> button.getText().equals("OK"));
		assertFalse(Window.ui(ok::isEnabled));
		Window.click(Widgets.find(question, Text.class, text -> (text.getStyle() & SWT.READ_ONLY) == 0));
		Window.type(reason);
		Window.click(ok);
	}

	@Test
	void columnsThatSayNothingLeaveTheRoomToThePoints() {
		OpenMeeting.open(demo.register(), "MTG-1", "agenda");
		Table table = Widgets.find(OpenMeeting.shell(), Table.class, found -> found.getColumnCount() == 7 && found.getItemCount() > 0);
		Window.quiet();
		// Presenter, papers, carried over and state of that meeting are empty; papers and carried over are marks.
		for (int mark : new int[] { 4, 5 }) {
			assertEquals(0, Window.ui(() -> table.getColumn(mark).getWidth()), "column " + mark);
		}
		for (int column : new int[] { 2, 6 }) {
			int width = Window.ui(() -> table.getColumn(column).getWidth());
			Window.run(() -> table.getColumn(column).pack());
			// The last column also takes the point that dividing leaves over.
			assertEquals(Window.ui(() -> table.getColumn(column).getWidth()), width, 1, "column " + column);
		}
	}

	@Test
	void pointsMoveByKeysAndStayWhereTheyWerePut() {
		String body = bodyWithOpenPoints();
		AgendaDraft draft = new CarryOver(demo.register()).draft(body);
		RecordRef meeting = new Preparation(demo.register()).create(draft, SessionPlan.OPEN, "");
		List<String> before = titles(meeting);
		OpenMeeting.open(demo.register(), meeting.key(), "agenda");
		Table table = Widgets.find(OpenMeeting.shell(), Table.class, found -> found.getItemCount() == before.size());
		Rectangle first = Window.ui(() -> table.getItem(0).getBounds(1));
		Window.click(table, first.x + 20, first.y + first.height / 2);
		Window.press("alt+Down");
		Window.press("ctrl+s");
		Window.quiet();

		List<String> after = titles(meeting);
		assertEquals(List.of(before.get(1), before.get(0)), after.subList(0, 2));
		assertEquals("1", OpenMeeting.ask(demo.register(), meeting.key(), m -> m.getAgenda().getFirst().getNumber()));
		assertEquals(AgendaItemState.NOT_STATED, OpenMeeting.ask(demo.register(), meeting.key(), m -> m.getAgenda().getFirst().getState()));
	}

	private List<String> titles(RecordRef meeting) {
		return OpenMeeting.ask(demo.register(), meeting.key(), m -> m.getAgenda().stream().map(AgendaItem::getId).toList());
	}

	/** A body of the demo register from whose meetings several points are open. */
	private String bodyWithOpenPoints() {
		return List.of("BOD-1", "BOD-2", "BOD-3", "BOD-4").stream().filter(key -> {
			AgendaDraft draft = new CarryOver(demo.register()).draft(key);
			return draft.points().size() > 1 && draft.planned().isEmpty();
		}).findFirst().orElseThrow();
	}
}
