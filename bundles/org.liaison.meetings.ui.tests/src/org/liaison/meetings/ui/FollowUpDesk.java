package org.liaison.meetings.ui;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.liaison.testing.ui.Widgets;
import org.liaison.testing.ui.Window;
import org.liaison.ui.list.FilterBar;

/** The follow-up as a person uses it. */
final class FollowUpDesk {

	/** Under the header and the heading of the first group. */
	private static final int FIRST_ROW = 2;

	private FollowUpDesk() {
	}

	static FollowUpDesk open() {
		Window.press("ctrl+shift+p");
		Window.quiet();
		return new FollowUpDesk();
	}

	/** Filters for a commitment, selects the first that is shown, and says its key. */
	String find(String key) {
		Window.click(Widgets.find(OpenMeeting.shell(), Text.class, text -> text.getParent() instanceof FilterBar));
		Window.press("ctrl+a");
		Window.type("key = " + key);
		Window.press("Return");
		Window.quiet();
		NatTable table = Widgets.find(OpenMeeting.shell(), NatTable.class);
		Rectangle cell = Window.ui(() -> table.getBoundsByPosition(1, FIRST_ROW));
		Window.click(table, cell.x + 20, cell.y + cell.height / 2);
		Window.quiet();
		return Window.ui(() -> table.getDataValueByPosition(0, FIRST_ROW)).toString().strip();
	}

	/** Reports progress to what is selected. */
	void progress(String text) {
		Window.press("ctrl+shift+g");
		Shell dialog = Window.dialog();
		Window.click(Widgets.after(dialog, "What happened", Text.class));
		Window.type(text);
		OpenMeeting.press(dialog, "Apply");
		Window.until("it is reported", dialog::isDisposed);
		Window.quiet();
	}

	/** Closes what is selected, by a sentence of a source. */
	void closeWithEvidence(String source, String sentence) {
		Window.press("ctrl+shift+d");
		Shell dialog = Window.dialog();
		Window.click(Widgets.after(dialog, "Source", Text.class));
		Window.type(source);
		Window.quiet();
		Window.press("Return");
		Window.click(Widgets.after(dialog, "Its sentence", Text.class));
		Window.type(sentence);
		OpenMeeting.press(dialog, "Close commitment");
		Window.until("it is closed", dialog::isDisposed);
		Window.quiet();
	}
}
