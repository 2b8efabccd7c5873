package org.liaison.ui.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.codec.ObjectIds;
import org.liaison.model.Language;
import org.liaison.model.PartialDate;
import org.liaison.model.Record;
import org.liaison.testing.ui.OpenDemo;
import org.liaison.testing.ui.Widgets;
import org.liaison.testing.ui.Window;

class RecordEditorTest {

	@RegisterExtension
	final OpenDemo demo = new OpenDemo();

	@Test
	void aTitleTypedInRussianIsSavedUndoneAndInTheHistory() {
		OpenRecord commitment = OpenRecord.open(demo.register(), "COM-3");
		String before = russianTitle(stored());
		replace(textWith(commitment, "title", before), "Взаимное признание");
		assertTrue(commitment.isDirty());
		commitment.save();

		assertFalse(commitment.isDirty());
		assertEquals("Взаимное признание", russianTitle(stored()));

		Tree history = Widgets.find(commitment.page("history"), Tree.class);
		assertTrue(Window.ui(() -> rows(history.getItem(0))).contains(List.of("Title (ru)", before, "Взаимное признание")));

		Window.press("ctrl+z");
		Window.quiet();
		assertEquals(before, russianTitle(commitment.record()));
		assertTrue(commitment.isDirty(), "the inverse of what was saved is still to be saved");
		commitment.save();
		assertEquals(before, russianTitle(stored()));
	}

	@Test
	void aLongTitleGivesWayToTheWindowAndToWhatThereIsToSay() {
		try (Edit other = Edits.open(demo.register())) {
			Record record = other.load("ORG-1");
			record.setTitle(record.getTitle().with(Language.EN, "Administration of everything that crosses a border ".repeat(5)));
			other.save("");
		}
		OpenRecord organisation = OpenRecord.open(demo.register(), "ORG-1");
		ScrolledForm form = Window.ui(() -> organisation.editor().getHeaderForm().getForm());
		assertTrue(Window.ui(() -> form.getForm().getSize().x <= form.getClientArea().width), "wider than the window");
		assertEquals(List.of(), said(form));

		Window.run(() -> organisation.editor().messages().addMessage("long", "A sentence about this record. ".repeat(12), null, IMessageProvider.WARNING));
		Window.quiet();
		assertTrue(Window.ui(() -> form.getForm().getSize().x <= form.getClientArea().width), "wider than the window");
		Control message = said(form).getFirst();
		assertTrue(Window.ui(() -> message.getSize().x > form.getClientArea().width / 4), "too narrow to be read");
	}

	/** What shows a message in the header. */
	private static List<Control> said(ScrolledForm form) {
		return Window.ui(() -> Stream.of(form.getForm().getHead().getChildren())
				.filter(child -> child.isVisible() && (child instanceof CLabel || child instanceof Hyperlink)).toList());
	}

	@Test
	void anEarlierValueCanBeRestoredFromTheHistory() {
		String before = russianTitle(stored());
		try (Edit other = Edits.open(demo.register())) {
			Record record = other.load("COM-3");
			record.setTitle(record.getTitle().with(Language.RU, "Their title"));
			other.save("");
		}
		OpenRecord commitment = OpenRecord.open(demo.register(), "COM-3");
		Composite page = commitment.page("history");
		Tree history = Widgets.find(page, Tree.class);
		Window.run(() -> {
			history.setSelection(history.getItem(0).getItem(0));
			history.notifyListeners(SWT.Selection, new Event());
		});
		Window.click(Widgets.find(page, Button.class));
		Window.quiet();
		assertEquals(before, russianTitle(commitment.record()));
		commitment.save();
		assertEquals(before, russianTitle(stored()));
	}

	@Test
	void aWrongDateSaysWhyKeepsTheTextAndIsNotSaved() {
		OpenRecord commitment = OpenRecord.open(demo.register(), "COM-3");
		Text date = commitment.inField("agreed", Text.class);
		replace(date, "2027-13");

		String why = Window.ui(() -> Widgets.find(commitment.field("agreed"), Label.class).getText());
		assertTrue(why.contains("13"), why);
		assertNull(commitment.value("agreed"), "2027, which is a date, was only the beginning of what was meant");
		commitment.save();
		assertTrue(commitment.isDirty(), "a text that is no date cannot be saved");
		assertEquals("2027-13", Window.ui(date::getText));

		replace(date, "2027~");
		assertEquals("about 2027", Window.ui(() -> Widgets.find(commitment.field("agreed"), Label.class).getText()));
		commitment.save();
		assertFalse(commitment.isDirty());
		assertEquals(PartialDate.parse("2027~"), commitment.value("agreed"));
	}

	@Test
	void thePickerFindsARecordByItsAlias() {
		OpenRecord commitment = OpenRecord.open(demo.register(), "COM-3");
		Text picker = commitment.inField("concerns", Text.class);
		Window.click(picker);
		Window.type("Binhai 2");
		Window.until("the corridor with this alias comes first",
				() -> foundBy(picker) != null && foundBy(picker).getItem(0).getText().startsWith("COR-3"));
		Window.press("Return");
		Window.quiet();

		String corridor = demo.register().find("COR-3").orElseThrow().id();
		assertTrue(ids(commitment, "concerns").contains(corridor));
		commitment.save();
		assertTrue(demo.register().referrers(corridor, 100).stream().anyMatch(r -> "COM-3".equals(r.record().key())));
	}

	@Test
	void objectsInsideAreMovedRemovedAndAddedByTheKeyboard() {
		OpenRecord meeting = OpenRecord.open(demo.register(), "MTG-1");
		Table agenda = meeting.inField("agenda", Table.class);
		List<String> before = ids(meeting, "agenda");
		Window.run(() -> {
			agenda.setFocus();
			agenda.select(0);
			agenda.notifyListeners(SWT.Selection, new Event());
		});
		Window.press("alt+Down");
		assertEquals(List.of(before.get(1), before.get(0)), ids(meeting, "agenda").subList(0, 2));

		Window.press("Delete");
		assertEquals(before.size() - 1, ids(meeting, "agenda").size());
		Window.press("ctrl+z");
		Window.press("ctrl+z");
		assertEquals(before, ids(meeting, "agenda"));

		Window.run(agenda::setFocus);
		Window.press("Insert");
		Shell dialog = Window.dialog();
		Text number = Widgets.find(dialog, Text.class);
		Window.click(number);
		Window.type("7");
		Window.click(Widgets.find(dialog, Button.class, button -> "OK".equals(button.getText())));
		Window.quiet();
		assertEquals(before.size() + 1, ids(meeting, "agenda").size());
		meeting.save();
		assertFalse(meeting.isDirty());
	}

	@Test
	void cancellingADialogTakesBackWhatWasDoneInIt() {
		OpenRecord meeting = OpenRecord.open(demo.register(), "MTG-1");
		Table agenda = meeting.inField("agenda", Table.class);
		int before = ids(meeting, "agenda").size();
		Window.run(agenda::setFocus);
		Window.press("Insert");
		Shell dialog = Window.dialog();
		Window.click(Widgets.find(dialog, Text.class));
		Window.type("7");
		Window.press("Escape");
		Window.quiet();
		assertEquals(before, ids(meeting, "agenda").size());
		assertFalse(meeting.isDirty());
	}

	@Test
	void whatOthersSavedMeanwhileIsNotOverwrittenUnasked() {
		OpenRecord commitment = OpenRecord.open(demo.register(), "COM-3");
		String russian = russianTitle(stored());
		replace(textWith(commitment, "title", russian), "My title");
		try (Edit other = Edits.open(demo.register())) {
			Record record = other.load("COM-3");
			record.setTitle(record.getTitle().with(Language.RU, "Their title"));
			record.setNotes("Their note");
			other.save("");
		}
		Window.quiet();
		assertEquals("My title", russianTitle(commitment.record()));

		Window.press("ctrl+s");
		Shell dialog = Window.dialog();
		Window.click(Widgets.find(dialog, Button.class, button -> button.getText().contains("keep")));
		Window.quiet();
		assertEquals("Their title", russianTitle(stored()), "nothing is saved before somebody has looked at it");
		assertEquals("Their note", Window.ui(() -> commitment.record().getNotes()));
		assertTrue(commitment.isDirty());

		commitment.save();
		assertEquals("My title", russianTitle(stored()));
		assertEquals("Their note", stored().getNotes());
	}

	private Record stored() {
		try (Edit edit = Edits.open(demo.register())) {
			return edit.load("COM-3");
		}
	}

	private static String russianTitle(Record record) {
		return record.getTitle().text(Language.RU);
	}

	private static Text textWith(OpenRecord record, String feature, String content) {
		return Widgets.find(record.field(feature), Text.class, text -> text.getText().equals(content));
	}

	private static void replace(Text text, String content) {
		OpenRecord.reveal(text);
		Window.click(text);
		Window.press("ctrl+a");
		Window.type(content);
		Window.quiet();
	}

	private static Table foundBy(Text picker) {
		for (Shell shell : picker.getDisplay().getShells()) {
			if (shell.getParent() == picker.getShell() && shell.isVisible() && shell.getChildren().length == 1
					&& shell.getChildren()[0] instanceof Table table && table.getItemCount() > 0) {
				return table;
			}
		}
		return null;
	}

	private static List<String> ids(OpenRecord record, String feature) {
		return Window.ui(() -> ((InternalEList<?>) record.record().eGet(record.feature(feature))).basicList().stream()
				.map(object -> ObjectIds.of((EObject) object)).toList());
	}

	private static List<List<String>> rows(TreeItem parent) {
		return List.of(parent.getItems()).stream().map(item -> List.of(item.getText(0), item.getText(1), item.getText(2))).toList();
	}
}
