package org.liaison.meetings.ui;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipFile;

import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.liaison.testing.ui.Widgets;
import org.liaison.testing.ui.Window;

/** Documents as a person has them made. */
final class PublishDesk {

	private PublishDesk() {
	}

	/**
	 * Makes a Word document about the meeting that is open.
	 *
	 * @param kind what the dialog calls it
	 * @return its text
	 */
	static String publish(String kind, Path file) throws IOException {
		Window.press("ctrl+p");
		Shell dialog = Window.dialog();
		Combo kinds = Widgets.after(dialog, "Document:", Combo.class);
		Window.run(kinds::setFocus);
		while (!Window.ui(kinds::getText).equals(kind)) {
			Window.press("Down");
		}
		Window.click(Widgets.after(dialog, "File:", Text.class));
		Window.press("ctrl+a");
		Window.type(file.toString());
		OpenMeeting.press(dialog, "Publish");
		Window.until("the document is made", () -> dialog.isDisposed());
		Window.quiet();
		OpenMeeting.press(Window.dialog(), "Close");
		try (var word = new ZipFile(file.toFile())) {
			String text = new String(word.getInputStream(word.getEntry("word/document.xml")).readAllBytes(), StandardCharsets.UTF_8);
			return text.replaceAll("<[^>]*>", "");
		}
	}
}
