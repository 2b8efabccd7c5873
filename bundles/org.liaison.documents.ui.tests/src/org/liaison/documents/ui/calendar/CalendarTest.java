package org.liaison.documents.ui.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.documents.ui.publish.PublishText;
import org.liaison.model.Marking;
import org.liaison.testing.ui.OpenDemo;
import org.liaison.testing.ui.Widgets;
import org.liaison.testing.ui.Window;

/** A person writes the calendar of the demo register. */
class CalendarTest {

	@RegisterExtension
	final OpenDemo demo = new OpenDemo();

	@TempDir
	private Path folder;

	@Test
	void meetingsAndCommitmentsAreWrittenInTheLanguageAskedFor() throws IOException {
		Shell dialog = open();
		choose(dialog, PublishText.chinese);
		press(dialog, CalendarText.choose);
		Window.chooseFile(folder.resolve("ours.ics"));
		Shell done = told("ours.ics was written");
		press(done, "Close");
		String calendar = unfolded(folder.resolve("ours.ics"));
		assertTrue(calendar.startsWith("BEGIN:VCALENDAR") && calendar.contains("BEGIN:VTODO"), calendar);
		assertTrue(calendar.contains("特定商品监管结果互认") && !calendar.contains("Mutual recognition of supervision results"), calendar);
	}

	@Test
	void whatIsInternalStaysOutOfThePartnersCalendarAndIsListed() throws IOException {
		try (Edit edit = Edits.open(demo.register())) {
			edit.load("COM-3").setMarking(Marking.INTERNAL);
			edit.save("");
		}
		Window.quiet();
		Shell dialog = open();
		Window.click(button(dialog, PublishText.counterpart));
		Widgets.find(dialog, Text.class, text -> text.getText().equals(PublishText.counterpartHint));
		press(dialog, CalendarText.choose);
		Window.chooseFile(folder.resolve("theirs.ics"));
		Shell done = told("Left out because it may not be shared (");
		String list = Window.ui(Widgets.find(done, Text.class, text -> (text.getStyle() & SWT.MULTI) != 0)::getText);
		assertTrue(list.lines().anyMatch(line -> line.startsWith("COM-3 ")), list);
		press(done, "Close");
		String calendar = unfolded(folder.resolve("theirs.ics"));
		assertTrue(calendar.contains("BEGIN:VTODO") && !calendar.contains("COM-3 ") && !calendar.contains("Mutual recognition of supervision results"), calendar);
	}

	@Test
	void aPlaceWhereNothingCanBeWrittenIsToldInASentence() {
		Shell dialog = open();
		press(dialog, CalendarText.choose);
		Path nowhere = Path.of("/proc/liaison.ics");
		Window.chooseFile(nowhere);
		Shell refused = told(nowhere.toString());
		assertFalse(Files.exists(nowhere));
		press(refused, "OK");
		Window.quiet();
		assertFalse(Window.dialogIsOpen());
	}

	@Test
	void leavingTheDialogWritesNothing() throws IOException {
		open();
		Window.press("Escape");
		Window.quiet();
		assertFalse(Window.dialogIsOpen());
		try (var files = Files.list(folder)) {
			assertEquals(0, files.count());
		}
	}

	private static Shell open() {
		Window.start(() -> {
			try {
				Window.page().getWorkbenchWindow().getService(IHandlerService.class).executeCommand("org.liaison.documents.ui.exportCalendar", null);
			} catch (CommandException e) {
				throw new AssertionError(e);
			}
		});
		return Window.dialog();
	}

	private static void choose(Shell dialog, String language) {
		Window.run(() -> {
			Combo combo = Widgets.all(dialog, Combo.class).stream().filter(one -> Arrays.asList(one.getItems()).contains(language)).findFirst().orElseThrow();
			combo.select(combo.indexOf(language));
			combo.notifyListeners(SWT.Selection, new Event());
		});
	}

	/** The dialog that says this, once it is there. */
	private static Shell told(String words) {
		Window.until("it is told: " + words, () -> Window.dialogIsOpen() && says(Window.dialog(), words));
		return Window.dialog();
	}

	private static boolean says(Shell shell, String words) {
		return Window.ui(() -> Widgets.all(shell, Label.class).stream().anyMatch(label -> label.getText().contains(words)));
	}

	private static Button button(Shell shell, String text) {
		return Widgets.find(shell, Button.class, one -> one.getText().replace("&", "").equals(text));
	}

	private static void press(Shell shell, String text) {
		Window.click(button(shell, text));
	}

	/** Long lines of a calendar go on after a line break and a space. */
	private static String unfolded(Path file) throws IOException {
		return Files.readString(file).replace("\r\n ", "");
	}
}
