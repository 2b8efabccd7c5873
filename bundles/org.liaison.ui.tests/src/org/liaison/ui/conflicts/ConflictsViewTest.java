package org.liaison.ui.conflicts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.forms.widgets.Form;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.RecordRef;
import org.liaison.core.operation.Operation;
import org.liaison.model.Language;
import org.liaison.model.Record;
import org.liaison.testing.ui.OpenDemo;
import org.liaison.testing.ui.Widgets;
import org.liaison.testing.ui.Window;
import org.liaison.ui.list.ListEditor;
import org.liaison.ui.record.RecordEditor;
import org.liaison.ui.session.RecordLinks;

class ConflictsViewTest {

	/** So wide is the picture before the first cell of a row. */
	private static final int PICTURE = 24;
	/** So wide is a dialog that leaves something to be seen of the window at 1280 points. */
	private static final int WIDEST = 800;

	@RegisterExtension
	final OpenDemo demo = new OpenDemo();
	@TempDir
	Path folder;
	private AnotherPost hunchun;

	@BeforeEach
	void twoPostsChangeTheSameFields() {
		hunchun = new AnotherPost(demo.register(), folder.resolve("hunchun.liaison"));
		hunchun.change("COM-12", "after the talks", commitment -> title(commitment, "Small vehicles from spring"));
		hunchun.change("COM-13", "", commitment -> title(commitment, "Link the three zones"));
		change("COM-12", commitment -> title(commitment, "Small vehicles from autumn"));
		change("COM-13", commitment -> title(commitment, "Link two zones"));
		hunchun.send();
		Window.run(() -> ConflictsView.open(Window.page(), null));
		Window.until("both conflicts are listed", () -> fields().equals(List.of("Title (en)", "Title (en)")));
	}

	@AfterEach
	void closeHunchun() {
		hunchun.close();
	}

	@Test
	void bothVersionsAreShownWithWhoWhereAndWhy() {
		choose("COM-12");
		List<List<String>> versions = versions();
		assertEquals(List.of("Small vehicles from autumn", "Small vehicles from spring"),
				versions.stream().map(List::getFirst).sorted().toList());
		assertTrue(versions.stream().anyMatch(v -> v.contains("Orlova") && v.contains("Hunchun") && v.contains("after the talks")),
				versions::toString);
		assertTrue(versions.stream().anyMatch(v -> v.contains(ConflictsText.thisPost)), versions::toString);
	}

	@Test
	void takingAVersionDecidesAndTravels() {
		choose("COM-12");
		Window.run(() -> {
			Table versions = versionTable();
			for (int i = 0; i < versions.getItemCount(); i++) {
				if (versions.getItem(i).getText(0).equals("Small vehicles from spring")) {
					versions.setSelection(i);
					versions.notifyListeners(SWT.Selection, null);
				}
			}
			Widgets.find(view(), Text.class, text -> (text.getStyle() & SWT.READ_ONLY) == 0).setText("agreed by telephone");
		});
		Window.click(button(ConflictsText.take));
		Window.until("one conflict is left", () -> fields().size() == 1);
		assertEquals("Small vehicles from spring", title("COM-12"));
		Operation last = demo.register().history(demo.register().find("COM-12").orElseThrow().id(), null, 1).getFirst();
		assertEquals("agreed by telephone", last.reason());
		hunchun.receive();
		assertEquals(1, hunchun.register().replica().conflicts(), "the decision arrived, the other conflict is still open there");
	}

	@Test
	void aThirdValueIsWritten() {
		choose("COM-12");
		Window.click(button(ConflictsText.other));
		Window.until("the question is open", Window::dialogIsOpen);
		Window.run(() -> Widgets.find(Window.dialog(), Text.class, text -> (text.getStyle() & SWT.READ_ONLY) == 0)
				.setText("Small vehicles from 1 May"));
		Window.click(Window.ui(() -> Widgets.find(Window.dialog(), Button.class, b -> b.getText().equals("OK"))));
		Window.until("one conflict is left", () -> fields().size() == 1);
		assertEquals("Small vehicles from 1 May", title("COM-12"));
	}

	@Test
	void manyAreDecidedByARule() {
		Window.start(ConflictsViewTest::decideMany);
		Window.until("the question is open", Window::dialogIsOpen);
		Window.run(() -> {
			Button theirs = Widgets.find(Window.dialog(), Button.class, b -> b.getText().equals(ConflictsText.ruleTHEIRS));
			Widgets.find(Window.dialog(), Button.class, b -> b.getText().equals(ConflictsText.ruleOURS)).setSelection(false);
			theirs.setSelection(true);
			theirs.notifyListeners(SWT.Selection, null);
		});
		assertTrue(Window.ui(() -> Widgets.all(Window.dialog(), Label.class).stream().map(Label::getText)
				.anyMatch(text -> text.startsWith("The rule decides 2; 0"))));
		Window.click(Window.ui(() -> Widgets.find(Window.dialog(), Button.class, b -> b.getText().equals("Decide many"))));
		Window.until("no conflict is left", () -> fields().isEmpty());
		assertEquals("Small vehicles from spring", title("COM-12"));
		assertEquals("Link the three zones", title("COM-13"));
	}

	@Test
	void theListMarksTheRecordUntilTheConflictIsDecided() {
		Window.run(() -> ListEditor.open(Window.page(), demo.register().types().named("Commitment"), "key in (COM-11, COM-12, COM-14, COM-15)"));
		Window.quiet();
		NatTable list = Widgets.find(Window.page().getWorkbenchWindow().getShell(), NatTable.class);
		assertEquals(List.of("COM-11", "COM-12", "COM-14", "COM-15"), Window.ui(() -> IntStream.rangeClosed(1, 4).mapToObj(row -> list.getDataValueByPosition(0, row)).toList()));
		Window.until("the picture before COM-12 is another one", () -> !picture(list, 2).equals(picture(list, 4)));
		// Every other row has another ground.
		assertEquals(picture(list, 1), picture(list, 3), "the others are not marked");
		choose("COM-12");
		Window.run(() -> {
			versionTable().setSelection(0);
			versionTable().notifyListeners(SWT.Selection, null);
		});
		Window.click(button(ConflictsText.take));
		Window.until("one conflict is left", () -> fields().size() == 1);
		Window.until("the picture is the one of the others again", () -> picture(list, 2).equals(picture(list, 4)));
	}

	/** What is seen before the first cell of a row. */
	private static String picture(NatTable list, int row) {
		return Window.ui(() -> {
			Rectangle cell = list.getBoundsByPosition(0, row);
			Point corner = list.toDisplay(cell.x, cell.y);
			var image = new Image(list.getDisplay(), PICTURE, cell.height - 2);
			var gc = new GC(list.getDisplay());
			gc.copyArea(image, corner.x, corner.y);
			gc.dispose();
			byte[] seen = image.getImageData().data;
			image.dispose();
			return Arrays.toString(seen);
		});
	}

	@Test
	void recordsWithOneKeyGetNewOnes() {
		assertFalse(action(ConflictsText.newKeys).isEnabled(), "every record has a key of its own");
		String key = hunchun.create("Made at Hunchun").key();
		RecordRef later = AnotherPost.create(demo.register(), "Made here");
		assertEquals(key, later.key());
		hunchun.send();
		Window.until("the key is named", () -> Widgets.all(view().getParent(), Label.class).stream().anyMatch(label -> label.getText().contains(key)));
		Window.start(() -> action(ConflictsText.newKeys).run());
		Shell dialog = Window.dialog();
		assertTrue(Window.ui(() -> dialog.getSize().x) <= WIDEST, "the sentence above the table is wrapped");
		Table keys = Widgets.find(dialog, Table.class);
		assertEquals(List.of(key, "Made at Hunchun", "Made here"), Window.ui(() -> IntStream.range(0, 3).mapToObj(keys.getItem(0)::getText).toList()));
		Window.run(() -> Widgets.find(dialog, Text.class, text -> (text.getStyle() & SWT.READ_ONLY) == 0).setText("two posts, one number"));
		Window.click(Widgets.find(dialog, Button.class, one -> one.getText().equals(ConflictsText.newKeysButton)));
		Window.until("there is nothing left to do", () -> !action(ConflictsText.newKeys).isEnabled());
		assertEquals("Made at Hunchun", title(key));
		assertNotEquals(key, demo.register().refs(List.of(later.id())).getFirst().key());
		assertEquals("two posts, one number", demo.register().history(later.id(), null, 1).getFirst().reason());
		hunchun.receive();
		assertEquals("Made at Hunchun", hunchun.register().find(key).orElseThrow().title().text(Language.EN));
	}

	@Test
	void aKeyOfTwoRecordsIsMarkedInTheListAndInTheForm() {
		RecordRef here = AnotherPost.create(demo.register(), "Made here");
		assertEquals(here.key(), hunchun.create("Made at Hunchun").key());
		Window.run(() -> ListEditor.open(Window.page(), demo.register().types().named("Commitment"), "key in (COM-14, COM-15, " + here.key() + ")"));
		Window.quiet();
		NatTable list = Widgets.find(Window.page().getWorkbenchWindow().getShell(), NatTable.class);
		Window.until("nothing is marked", () -> picture(list, 1).equals(picture(list, 3)));

		hunchun.send();

		Window.until("both records are marked", () -> list.getRowCount() == 5 && !picture(list, 1).equals(picture(list, 3))
				&& !picture(list, 2).equals(picture(list, 4)));
		Window.run(() -> RecordLinks.open(Window.page(), here));
		Window.until("the header warns", () -> header() != null && header().getMessageType() == IMessageProvider.ERROR
				&& header().getMessage().contains("Key"));
	}

	@Test
	void theFormSaysThatAConflictIsOpen() {
		Window.run(() -> RecordLinks.open(Window.page(), demo.register().find("COM-12").orElseThrow()));
		Window.until("the header warns", () -> header() != null && header().getMessageType() == IMessageProvider.ERROR
				&& header().getMessage().contains("Title (en)"));
		Window.run(() -> ((RecordEditor) Window.page().getActiveEditor()).messages().addMessage("check", "No date.", null, IMessageProvider.WARNING));
		assertTrue(Window.ui(() -> header().getMessage()).contains("Title (en)"), "also beside what checks find");
	}

	/** Presses the button of the view's toolbar. */
	private static void decideMany() {
		action(ConflictsText.decideMany).run();
	}

	private static IAction action(String text) {
		return Window.ui(() -> {
			ConflictsView view = (ConflictsView) Window.page().findView(ConflictsView.ID);
			return Arrays.stream(view.getViewSite().getActionBars().getToolBarManager().getItems()).map(ActionContributionItem.class::cast)
					.map(ActionContributionItem::getAction).filter(action -> action.getText().equals(text)).findFirst().orElseThrow();
		});
	}

	private static void title(Record record, String title) {
		record.setTitle(record.getTitle().with(Language.EN, title));
	}

	private String title(String key) {
		return demo.register().find(key).orElseThrow().title().text(Language.EN);
	}

	private void change(String key, Consumer<Record> change) {
		try (Edit edit = Edits.open(demo.register())) {
			change.accept(edit.load(key));
			edit.save("");
		}
	}

	private static Composite view() {
		Tree tree = tree();
		return tree.getParent().getParent();
	}

	private static Tree tree() {
		Shell shell = Window.page().getWorkbenchWindow().getShell();
		return Widgets.find(shell, Tree.class, tree -> tree.getColumnCount() == 2 && tree.getColumn(1).getText().equals(ConflictsText.shown));
	}

	private static List<String> fields() {
		return Window.ui(() -> Arrays.stream(tree().getItems()).flatMap(group -> Arrays.stream(group.getItems()))
				.map(item -> item.getText(0)).toList());
	}

	private static void choose(String key) {
		Window.run(() -> {
			for (TreeItem group : tree().getItems()) {
				if (group.getText(0).startsWith(key + ' ')) {
					tree().setSelection(group.getItem(0));
					tree().notifyListeners(SWT.Selection, null);
				}
			}
		});
		Window.quiet();
	}

	private static Table versionTable() {
		return Widgets.find(view(), Table.class, table -> table.getColumnCount() == 5);
	}

	private static List<List<String>> versions() {
		return Window.ui(() -> Arrays.stream(versionTable().getItems())
				.map(item -> List.of(item.getText(0), item.getText(1), item.getText(2), item.getText(3), item.getText(4))).toList());
	}

	private static Button button(String text) {
		return Window.ui(() -> Widgets.find(view(), Button.class, button -> button.getText().equals(text)));
	}

	private static Form header() {
		return Widgets.all(Window.page().getWorkbenchWindow().getShell(), Form.class).stream().filter(Form::isVisible).findFirst().orElse(null);
	}
}
