package org.liaison.ui.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.UserArea;
import org.liaison.core.draft.RecordDraft;
import org.liaison.core.draft.RecordDraftFile;
import org.liaison.core.operation.Change;
import org.liaison.testing.ui.OpenDemo;
import org.liaison.testing.ui.Widgets;
import org.liaison.testing.ui.Window;

/** Who starts after a crash sees which records were being changed. */
class UnsavedRecordsTest {

	private static final String CARD = "Not saved when the program ended";

	@RegisterExtension
	final OpenDemo demo = new OpenDemo();

	@Test
	void whatWasNotSavedWaitsOnTodayUntilItIsOpened() {
		Window.run(() -> TodayEditor.open(Window.page()));
		Window.quiet();
		assertFalse(card().isPresent());
		Window.run(() -> Window.page().closeAllEditors(false));

		leave("COM-3", "Half a sentence");
		Window.run(() -> TodayEditor.open(Window.page()));
		Window.quiet();
		Table table = Widgets.find(card().orElseThrow(), Table.class);
		assertEquals(List.of("COM-3"), Window.ui(() -> List.of(table.getItems()).stream().map(item -> ((CardSource.Line) item.getData()).record().key()).toList()));

		Window.run(table::setFocus);
		Window.press("Return");
		Window.until("the record is open with its change", () -> Window.page().getActiveEditor().isDirty());
		IEditorPart record = Window.ui(() -> Window.page().getActiveEditor());
		Window.run(() -> TodayEditor.open(Window.page()));
		Window.quiet();
		assertFalse(card().isPresent(), "it waits for nobody any more");
		assertTrue(Window.ui(record::isDirty));
	}

	/** Leaves what a program leaves that is killed while a record is being changed. */
	private void leave(String key, String notes) {
		String register = demo.register().info().id();
		try (Edit edit = Edits.open(demo.register())) {
			edit.load(key).setNotes(notes);
			List<Change> unsaved = edit.unsaved();
			var record = demo.register().find(key).orElseThrow();
			RecordDraftFile.of(UserArea.of(System.getenv()), register, record.id()).write(new RecordDraft(register, record, Instant.now(), unsaved));
		}
	}

	private static Optional<CardControl> card() {
		return Window.ui(() -> Widgets.all(Window.page().getWorkbenchWindow().getShell(), CardControl.class).stream()
				.filter(card -> card.isVisible() && CARD.equals(card.label())).findFirst());
	}
}
