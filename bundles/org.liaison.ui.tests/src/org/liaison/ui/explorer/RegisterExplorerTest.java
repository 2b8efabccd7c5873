package org.liaison.ui.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liaison.core.query.Filter;
import org.liaison.core.query.Query;
import org.liaison.core.query.SavedFilters;
import org.liaison.core.types.RecordType;
import org.liaison.model.Language;
import org.liaison.testing.ui.OpenDemo;
import org.liaison.testing.ui.Widgets;
import org.liaison.testing.ui.Window;
import org.liaison.ui.list.ListEditor;
import org.liaison.ui.list.ListEditorInput;

class RegisterExplorerTest {

	@RegisterExtension
	final OpenDemo demo = new OpenDemo();

	@Test
	void everyTypeStandsUnderItsSubjectWithItsNumberOfRecords() {
		Tree tree = tree();
		List<String> lines = Window.ui(() -> lines(tree));
		for (RecordType type : demo.register().types().all()) {
			long count = demo.register().count(new Query(type, Filter.ALL, List.of(), List.of(), Language.EN));
			assertTrue(lines.stream().anyMatch(line -> line.endsWith("  " + count)), type.name() + " " + count + " in " + lines);
		}
		assertEquals(demo.register().types().all().size(), lines.size());
	}

	@Test
	void enterOpensTheListOfAType() {
		Tree tree = tree();
		TreeItem item = Window.ui(() -> item(tree, "Commitment"));
		Rectangle place = Window.ui(() -> item.getBounds());
		Window.click(tree, place.x + 10, place.y + place.height / 2);
		Window.press("Return");
		Window.until("the list is open", () -> Window.page().getActiveEditor() instanceof ListEditor);
		assertEquals("Commitment", Window.ui(() -> ((ListEditor) Window.page().getActiveEditor()).type().name()));
	}

	@Test
	void aSavedFilterStandsBelowItsTypeAndOpensItsList() {
		RecordType commitments = demo.register().types().named("Commitment");
		new SavedFilters(demo.register()).save(commitments, "No date", Language.EN, "agreed is empty");
		Tree tree = tree();
		Window.until("the filter stands there", () -> Window.ui(() -> item(tree, "Commitment").getItemCount()) == 1);
		Rectangle place = Window.ui(() -> item(tree, "Commitment").getBounds());
		Window.click(tree, place.x + 10, place.y + place.height / 2);
		Window.press("Right");
		Window.until("the filter is seen", () -> "No date".equals(Window.ui(() -> item(tree, "Commitment").getItem(0).getText())));
		Window.press("Down");
		Window.press("Return");
		Window.until("the list is open", () -> Window.page().getActiveEditor() instanceof ListEditor);
		assertEquals("agreed is empty", Window.ui(() -> ((ListEditorInput) Window.page().getActiveEditor().getEditorInput()).filter()));
	}

	private static Tree tree() {
		Window.run(() -> {
			try {
				Window.page().showView(RegisterExplorer.ID);
			} catch (PartInitException e) {
				throw new AssertionError(e);
			}
		});
		Tree tree = Widgets.find(Window.ui(() -> Window.page().getWorkbenchWindow().getShell()), Tree.class);
		Window.until("types are counted", () -> lines(tree).stream().allMatch(line -> line.matches(".*  [0-9,.]+")));
		return tree;
	}

	private static TreeItem item(Tree tree, String type) {
		return Arrays.stream(tree.getItems()).flatMap(subject -> Arrays.stream(subject.getItems()))
				.filter(item -> item.getData() instanceof RecordType known && known.name().equals(type)).findFirst().orElseThrow();
	}

	private static List<String> lines(Tree tree) {
		List<String> lines = new ArrayList<>();
		for (TreeItem subject : tree.getItems()) {
			for (TreeItem type : subject.getItems()) {
				lines.add(type.getText());
			}
		}
		return lines;
	}
}
