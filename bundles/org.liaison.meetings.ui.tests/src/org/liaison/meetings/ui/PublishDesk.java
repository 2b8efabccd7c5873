package org.liaison.meetings.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
	 * Makes the Word document that is offered first about the meeting that is open.
	 *
	 * @param kind what the dialog calls it
	 * @return its text
	 */
	static String publish(String kind, Path file) throws IOException {
		Window.press("ctrl+p");
		Shell dialog = Window.dialog();
		Combo kinds = Widgets.after(dialog, "Document:", Combo.class);
		assertEquals(kind, Window.ui(kinds::getText));
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
