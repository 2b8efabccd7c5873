package org.liaison.ui.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liaison.model.Citation;
import org.liaison.model.Language;
import org.liaison.testing.ui.OpenDemo;
import org.liaison.testing.ui.Widgets;
import org.liaison.testing.ui.Window;

class SourcesTest {

	@RegisterExtension
	final OpenDemo demo = new OpenDemo();

	@Test
	void theCitedSentenceIsHighlightedAndInSight() {
		OpenRecord commitment = OpenRecord.open(demo.register(), "COM-3");
		Composite page = commitment.page("citations");
		StyledText reader = Widgets.find(page, StyledText.class);
		Citation second = commitment.record().getCitations().get(1);
		Table citations = Widgets.find(page, Table.class);
		Window.click(citations, 40, Window.ui(() -> citations.getHeaderHeight() + citations.getItemHeight() * 3 / 2));
		Window.quiet();

		assertTrue(highlighted(reader).contains(second.getExact()));
		int start = Window.ui(() -> reader.getText().indexOf(second.getExact()));
		int y = Window.ui(() -> reader.getLocationAtOffset(start).y);
		assertTrue(y >= 0 && y < Window.ui(() -> reader.getClientArea().height), "the sentence stands at " + y);
	}

	@Test
	void aSelectionBecomesACitationOfTheRecord() {
		OpenRecord commitment = OpenRecord.open(demo.register(), "COM-3");
		Composite page = commitment.page("citations");
		int before = commitment.record().getCitations().size();
		String sentence = select(page, 4);
		Window.click(Widgets.find(page, Button.class, button -> "Cite selection".equals(button.getText())));
		Window.quiet();

		assertEquals(before + 1, commitment.record().getCitations().size());
		Citation citation = commitment.record().getCitations().getLast();
		assertEquals(sentence, citation.getExact());
		commitment.save();
		assertFalse(commitment.isDirty());
	}

	@Test
	void aSelectionBecomesARecordThatCitesIt() {
		OpenRecord source = OpenRecord.open(demo.register(), "SRC-1");
		Composite page = source.page("source");
		String sentence = select(page, 0);
		Window.click(Widgets.find(page, Button.class, button -> button.getText().startsWith("New record")));
		Window.dialog();
		Window.type("Constr");
		Window.press("Return");
		Window.until("the new record is open", () -> Window.page().getActiveEditor() != source.editor());

		OpenRecord constraint = OpenRecord.active();
		assertEquals("Constraint", constraint.record().eClass().getName());
		assertEquals(sentence, constraint.record().getTitle().text(Language.EN));
		assertEquals(sentence, constraint.record().getCitations().getFirst().getExact());
		constraint.save();
		assertFalse(constraint.isDirty());
		String key = constraint.record().getKey();
		assertTrue(demo.register().find(key).isPresent(), key);
	}

	/** Selects a line of the source as a person does who drags over it, and returns it. */
	private static String select(Composite page, int line) {
		StyledText reader = Widgets.find(page, StyledText.class);
		Window.run(() -> {
			int start = reader.getOffsetAtLine(line);
			reader.setSelection(start, start + reader.getLine(line).length());
			reader.notifyListeners(SWT.Selection, new Event());
		});
		return Window.ui(() -> reader.getLine(line).strip());
	}

	private static List<String> highlighted(StyledText reader) {
		return Window.ui(() -> Arrays.stream(reader.getStyleRanges()).filter(range -> range.background != null)
				.map((StyleRange range) -> reader.getTextRange(range.start, range.length)).toList());
	}
}
