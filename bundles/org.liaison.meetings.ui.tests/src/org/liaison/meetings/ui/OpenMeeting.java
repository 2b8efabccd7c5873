package org.liaison.meetings.ui;

import java.util.function.Function;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.PlatformUI;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.Register;
import org.liaison.meetings.Meeting;
import org.liaison.testing.ui.Widgets;
import org.liaison.testing.ui.Window;
import org.liaison.ui.session.RecordLinks;

/** What the tests of meetings do in the window again and again. */
public final class OpenMeeting {

	private OpenMeeting() {
	}

	/** Opens a record at a page of its editor and waits until it is there. */
	public static Composite open(Register register, String key, String page) {
		FormEditor editor = (FormEditor) Window.ui(() -> RecordLinks.open(Window.page(), register.find(key).orElseThrow()).orElseThrow());
		Window.quiet();
		Window.run(() -> editor.setActivePage(page));
		Window.quiet();
		return shell();
	}

	/** The window. */
	public static Shell shell() {
		return Window.ui(() -> Window.page().getWorkbenchWindow().getShell());
	}

	/** Runs a command of the workbench. */
	public static void run(String command) {
		Window.start(() -> {
			try {
				PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
			} catch (Exception e) {
				throw new IllegalStateException(e);
			}
		});
	}

	/** Presses a button by what it says. */
	public static void press(Composite parent, String text) {
		Button button = Widgets.find(parent, Button.class, found -> found.getText().replace("&", "").startsWith(text));
		Window.until(text + " can be pressed", button::isEnabled);
		Window.click(button);
		Window.quiet();
	}

	/** Asks a stored meeting something. */
	public static <T> T ask(Register register, String key, Function<Meeting, T> question) {
		try (Edit edit = Edits.open(register)) {
			return question.apply((Meeting) edit.load(key));
		}
	}
}
