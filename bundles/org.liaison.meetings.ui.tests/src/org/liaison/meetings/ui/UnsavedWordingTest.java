package org.liaison.meetings.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.UserArea;
import org.liaison.core.draft.RecordDraft;
import org.liaison.core.draft.RecordDraftFile;
import org.liaison.meetings.Meeting;
import org.liaison.meetings.MeetingsPackage;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;
import org.liaison.testing.ui.OpenDemo;
import org.liaison.testing.ui.Widgets;
import org.liaison.testing.ui.Window;

/** A translation that nobody has saved yet is there after a crash. */
class UnsavedWordingTest {

	@RegisterExtension
	final OpenDemo demo = new OpenDemo();

	private String meeting;

	@BeforeEach
	void meet() {
		try (Edit edit = Edits.open(demo.register())) {
			Meeting created = (Meeting) edit.create(MeetingsPackage.Literals.MEETING);
			created.setTitle(LocalizedText.of(Language.EN, "Working session"));
			edit.save("");
			meeting = created.getKey();
		}
	}

	@Test
	void aTranslationIsThereAfterACrash() {
		RecordDraftFile place = RecordDraftFile.of(UserArea.of(System.getenv()), demo.register().info().id(), demo.register().find(meeting).orElseThrow().id());
		Text russian = russian();
		Window.click(russian);
		Window.press("ctrl+a");
		Window.type("Перевод");
		Window.until("it is kept", () -> place.read().isPresent());
		Window.quiet();
		RecordDraft left = place.read().orElseThrow();
		Window.run(() -> Window.page().closeAllEditors(false));
		Window.until("a closed editor keeps nothing", () -> place.read().isEmpty());
		place.write(left);

		Text again = russian();
		assertEquals("Перевод", Window.ui(again::getText));
		assertTrue(Window.ui(() -> Window.page().getActiveEditor().isDirty()));
		Window.press("ctrl+s");
		Window.quiet();
		assertEquals("Перевод", OpenMeeting.ask(demo.register(), meeting, stored -> stored.getTitle().text(Language.RU)));
	}

	/** The Russian wording of the meeting's title. */
	private Text russian() {
		Composite shell = OpenMeeting.open(demo.register(), meeting, "languages");
		Table segments = Widgets.find(shell, Table.class, table -> table.isVisible() && table.getColumnCount() == 2 + Language.values().length);
		Window.run(() -> {
			segments.setSelection(0);
			segments.notifyListeners(SWT.Selection, new Event());
		});
		Window.quiet();
		return Window.ui(() -> Widgets.all(shell, Text.class).stream().filter(text -> text.isVisible() && (text.getStyle() & SWT.WRAP) != 0)
				.toList().get(Language.RU.ordinal()));
	}
}
