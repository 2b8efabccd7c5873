package org.liaison.ui.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.query.FilterParser;
import org.liaison.core.query.Query;
import org.liaison.core.types.RecordType;
import org.liaison.model.Language;
import org.liaison.testing.ui.OpenDemo;
import org.liaison.testing.ui.Widgets;
import org.liaison.testing.ui.Window;
import org.liaison.ui.internal.ContributionProblems;
import org.liaison.ui.list.ListEditor;
import org.liaison.ui.session.RecordEditorInput;

class TodayTest {

	@RegisterExtension
	final OpenDemo demo = new OpenDemo();

	@BeforeEach
	void openToday() {
		Window.run(() -> TodayEditor.open(Window.page()));
		Window.quiet();
	}

	@Test
	void eachCardShowsHowManyCommitmentsItsFilterSelects() {
		Map.of("Overdue", "overdue", "Due in 30 days", "open and not overdue and due < today+31d", "No date agreed",
				"open and undated").forEach((label, filter) -> {
					long expected = count(filter);
					CardControl card = card(label);
					assertEquals(String.valueOf(expected), Window.ui(() -> Widgets.all(card, Label.class).getFirst().getText()), label);
					assertEquals(Math.min(expected, 12), Window.ui(() -> table(card).getItemCount()).intValue(), label);
				});
		assertTrue(count("open and undated") > 0);
	}

	@Test
	void enterOpensTheRecordOfACard() {
		Table table = table(card("No date agreed"));
		Window.run(table::setFocus);
		Window.press("Return");
		Window.until("the record is open", () -> Window.page().getActiveEditor().getEditorInput() instanceof RecordEditorInput);
	}

	@Test
	void theHeadingOpensTheListOfAll() {
		CardControl card = card("No date agreed");
		Link heading = Widgets.find(card, Link.class);
		Window.click(heading, 10, Window.ui(() -> heading.getSize().y) / 2);
		Window.until("the list is open", () -> Window.page().getActiveEditor() instanceof ListEditor);
		Window.quiet();
		assertEquals(count("open and undated"), Window.ui(() -> demo.register()
				.count(((ListEditor) Window.page().getActiveEditor()).query().orElseThrow())).longValue());
	}

	@Test
	void whatIsSavedIsAmongTheRecentChangesAtOnce() {
		try (Edit edit = Edits.open(demo.register())) {
			var record = edit.load("COM-2");
			record.setNotes("seen");
			edit.save("");
		}
		Table recent = table(card("Recently changed"));
		Window.until("the change is first", () -> recent.getItemCount() > 0 && recent.getItem(0).getData() instanceof CardSource.Line line && line.record().key().equals("COM-2"));
	}

	@Test
	void aCardOfAnUnknownTypeIsNamedAndTheOthersStay() {
		assertTrue(ContributionProblems.all().stream().anyMatch(failure -> failure.name().equals("org.liaison.ui.tests.brokenCard")));
		assertFalse(Window.ui(() -> Widgets.all(shell(), CardControl.class)).isEmpty());
	}

	private CardControl card(String label) {
		return Widgets.find(shell(), CardControl.class, card -> card.label().equals(label));
	}

	private static Table table(CardControl card) {
		return Window.ui(card::table);
	}

	private long count(String filter) {
		RecordType type = demo.register().types().named("Commitment");
		return demo.register().count(new Query(type, FilterParser.of(demo.register()).parse(type, filter), List.of(), List.of(), Language.EN));
	}

	private static Shell shell() {
		return Window.ui(() -> Window.page().getWorkbenchWindow().getShell());
	}
}
