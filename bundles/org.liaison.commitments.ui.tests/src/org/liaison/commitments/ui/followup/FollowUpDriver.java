package org.liaison.commitments.ui.followup;

import java.util.stream.IntStream;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.liaison.commitments.ui.Side;
import org.liaison.testing.ui.Widgets;
import org.liaison.testing.ui.Window;
import org.liaison.ui.list.FilterBar;
import org.osgi.service.prefs.BackingStoreException;

/** The follow-up as a person uses it. */
public final class FollowUpDriver {

	private final FollowUpEditor editor;

	private FollowUpDriver(FollowUpEditor editor) {
		this.editor = editor;
	}

	/** Opens it by its key, as China's officers see it, with what is usual. */
	public static FollowUpDriver open() {
		try {
			Side.preferences().clear();
		} catch (BackingStoreException e) {
			throw new IllegalStateException(e);
		}
		Side.preferences().put(Side.COUNTRY, "CN");
		Side.preferences().putBoolean("reminders.on", false);
		Window.press("ctrl+shift+p");
		Window.until("the follow-up is open", () -> Window.page().getActiveEditor() instanceof FollowUpEditor);
		Window.quiet();
		return new FollowUpDriver(Window.ui(() -> (FollowUpEditor) Window.page().getActiveEditor()));
	}

	FollowUpEditor editor() {
		return editor;
	}

	/** Types a filter. */
	public void filter(String expression) {
		Text text = Widgets.find(shell(), Text.class, found -> found.getParent() instanceof FilterBar);
		Window.run(() -> {
			text.setFocus();
			text.selectAll();
		});
		Window.type(expression);
		Window.press("Return");
		Window.quiet();
	}

	/** Selects the first commitments of the first group. */
	public void selectFirst(int count) {
		focus();
		Window.run(() -> editor.grid().select(1));
		IntStream.range(1, count).forEach(i -> Window.press("shift+Down"));
		Window.quiet();
	}

	/** Gives the keyboard to the table. */
	public void focus() {
		Window.run(editor::setFocus);
	}

	static Shell shell() {
		return Window.ui(() -> Window.page().getWorkbenchWindow().getShell());
	}
}
