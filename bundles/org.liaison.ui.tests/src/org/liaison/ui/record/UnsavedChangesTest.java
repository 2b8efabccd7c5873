package org.liaison.ui.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.IMessage;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.RecordRef;
import org.liaison.core.UserArea;
import org.liaison.core.draft.RecordDraft;
import org.liaison.core.draft.RecordDraftFile;
import org.liaison.model.Record;
import org.liaison.testing.ui.OpenDemo;
import org.liaison.testing.ui.Widgets;
import org.liaison.testing.ui.Window;
import org.liaison.ui.session.RecordLinks;
import org.liaison.ui.session.RegisterSession;

/** Nobody saves before a crash: what was typed into an editor is there afterwards, still unsaved. */
class UnsavedChangesTest {

	@RegisterExtension
	final OpenDemo demo = new OpenDemo();

	@Test
	void whatWasTypedIsThereAfterACrash() {
		RecordDraftFile place = place("COM-3");
		crash(place, typed("COM-3", "Half a sentence"));

		OpenRecord again = OpenRecord.open(demo.register(), "COM-3");
		assertEquals("Half a sentence", Window.ui(() -> notes(again).getText()));
		assertTrue(again.isDirty());
		assertTrue(said(again).startsWith("Unsaved changes of"), said(again));
		assertFalse("Half a sentence".equals(stored("COM-3").getNotes()));

		again.save();
		assertEquals("Half a sentence", stored("COM-3").getNotes());
		assertEquals("", said(again));
		Window.until("nothing is kept any more", () -> place.read().isEmpty());
	}

	@Test
	void whatWasKeptCanBeDropped() {
		String before = stored("COM-3").getNotes();
		RecordDraftFile place = place("COM-3");
		crash(place, typed("COM-3", "Half a sentence"));

		OpenRecord again = OpenRecord.open(demo.register(), "COM-3");
		Window.click(Widgets.find(head(again), Control.class, control -> (control instanceof CLabel || control instanceof Hyperlink) && control.isVisible()));
		Shell dialog = Window.dialog();
		Window.click(Widgets.find(dialog, Button.class, button -> "OK".equals(button.getText())));
		Window.quiet();
		assertEquals(before, again.record().getNotes());
		assertFalse(again.isDirty());
		assertEquals("", said(again));
		Window.until("nothing is kept any more", () -> place.read().isEmpty());
	}

	@Test
	void whoClosesWithoutSavingFindsNothingKept() {
		RecordDraftFile place = place("COM-3");
		typed("COM-3", "Half a sentence");
		Window.until("it is kept", () -> place.read().isPresent());
		Window.run(() -> Window.page().closeAllEditors(false));
		OpenRecord again = OpenRecord.open(demo.register(), "COM-3");
		assertFalse(again.isDirty());
		assertEquals("", said(again));
	}

	@Test
	void aNewRecordIsThereAfterACrash() {
		Window.run(() -> RecordLinks.create(Window.page(), RegisterSession.get().types().named("Commitment")).orElseThrow());
		OpenRecord begun = OpenRecord.active();
		RecordDraftFile place = RecordDraftFile.of(UserArea.of(System.getenv()), demo.register().info().id(), begun.record().getId());
		type(begun.inField("title", Text.class), "A new promise");
		RecordDraft draft = crash(place, begun);

		RecordRef ref = draft.record();
		Window.run(() -> RecordLinks.open(Window.page(), ref).orElseThrow());
		OpenRecord again = OpenRecord.active();
		assertTrue(Window.ui(() -> again.editor().getPartName()).contains("A new promise"));
		assertTrue(again.isDirty());
		again.save();
		assertTrue(demo.register().find(ref.id()).orElseThrow().key().startsWith("COM-"));
	}

	@Test
	void whereSomebodyChangedTheSameMeanwhileSavingAsks() {
		crash(place("COM-3"), typed("COM-3", "Mine"));
		change("COM-3", record -> record.setNotes("Theirs"));
		OpenRecord again = OpenRecord.open(demo.register(), "COM-3");
		assertEquals("Mine", again.record().getNotes());

		Window.press("ctrl+s");
		Shell dialog = Window.dialog();
		Window.click(Widgets.find(dialog, Button.class, button -> button.getText().contains("keep")));
		Window.quiet();
		assertEquals("Theirs", stored("COM-3").getNotes());
		again.save();
		assertEquals("Mine", stored("COM-3").getNotes());
	}

	@Test
	void whatBelongsToADeletedRecordIsSaidAndNotThrownAway() throws Exception {
		RecordDraftFile place = place("COM-3");
		crash(place, typed("COM-3", "Half a sentence"));
		RecordRef ref = demo.register().find("COM-3").orElseThrow();
		try (Edit edit = Edits.open(demo.register())) {
			edit.delete(edit.load("COM-3"));
			edit.save("");
		}
		Window.start(() -> RecordLinks.open(Window.page(), ref));
		Shell dialog = Window.dialog();
		assertTrue(Window.ui(() -> Widgets.all(dialog, Label.class).stream().anyMatch(label -> label.getText().contains("kept unsaved")
				&& label.getText().contains("COM-3"))), Window.picture());
		Window.press("Escape");
		Window.quiet();
		assertEquals(Optional.empty(), place.read());
		try (Stream<Path> aside = Files.list(place.path().getParent())) {
			List<Path> files = aside.filter(file -> file.getFileName().toString().startsWith(ref.id())).toList();
			assertTrue(Files.readString(files.getFirst()).contains("Half a sentence"));
			for (Path file : files) {
				Files.delete(file);
			}
		}
	}

	private RecordDraftFile place(String key) {
		return RecordDraftFile.of(UserArea.of(System.getenv()), demo.register().info().id(), demo.register().find(key).orElseThrow().id());
	}

	private OpenRecord typed(String key, String notes) {
		OpenRecord record = OpenRecord.open(demo.register(), key);
		type(Window.ui(() -> notes(record)), notes);
		return record;
	}

	private static Text notes(OpenRecord record) {
		return (Text) record.editor().form().control(record.feature("notes")).orElseThrow();
	}

	private static void type(Text text, String content) {
		OpenRecord.reveal(text);
		Window.click(text);
		Window.press("ctrl+a");
		Window.type(content);
		Window.quiet();
	}

	/** Leaves what a program leaves that is killed while the editor is open. */
	private static RecordDraft crash(RecordDraftFile place, OpenRecord open) {
		assertTrue(open.isDirty());
		Window.until("it is kept", () -> place.read().isPresent());
		Window.quiet();
		RecordDraft left = place.read().orElseThrow();
		Window.run(() -> Window.page().closeAllEditors(false));
		Window.until("a closed editor keeps nothing", () -> place.read().isEmpty());
		place.write(left);
		return left;
	}

	private static Composite head(OpenRecord record) {
		return Window.ui(() -> record.editor().getHeaderForm().getForm().getForm().getHead());
	}

	/** What the header says of what was kept. */
	private static String said(OpenRecord record) {
		return Window.ui(() -> {
			IMessage[] said = record.editor().getHeaderForm().getForm().getForm().getChildrenMessages();
			return said == null ? "" : Stream.of(said).map(IMessage::getMessage).filter(text -> text.startsWith("Unsaved")).collect(Collectors.joining());
		});
	}

	private void change(String key, Consumer<Record> change) {
		try (Edit edit = Edits.open(demo.register())) {
			change.accept(edit.load(key));
			edit.save("");
		}
	}

	private Record stored(String key) {
		try (Edit edit = Edits.open(demo.register())) {
			return edit.load(key);
		}
	}
}
