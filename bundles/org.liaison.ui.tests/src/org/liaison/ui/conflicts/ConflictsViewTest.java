package org.liaison.ui.conflicts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.swt.SWT;
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
import org.liaison.core.operation.Operation;
import org.liaison.model.Language;
import org.liaison.model.Record;
import org.liaison.testing.ui.OpenDemo;
import org.liaison.testing.ui.Widgets;
import org.liaison.testing.ui.Window;
import org.liaison.ui.session.RecordLinks;

class ConflictsViewTest {

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
	void theFormSaysThatAConflictIsOpen() {
		Window.run(() -> RecordLinks.open(Window.page(), demo.register().find("COM-12").orElseThrow()));
		Window.until("the header warns", () -> header() != null && header().getMessageType() == IMessageProvider.WARNING
				&& header().getMessage().contains("Title (en)"));
	}

	/** Presses the button of the view's toolbar. */
	private static void decideMany() {
		ConflictsView view = (ConflictsView) Window.page().findView(ConflictsView.ID);
		Arrays.stream(view.getViewSite().getActionBars().getToolBarManager().getItems()).map(ActionContributionItem.class::cast)
				.map(ActionContributionItem::getAction).filter(action -> action.getText().equals(ConflictsText.decideMany)).findFirst()
				.orElseThrow().run();
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
