package org.liaison.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liaison.core.RecordRef;
import org.liaison.core.query.SearchHit;
import org.liaison.core.query.SearchQuery;
import org.liaison.testing.ui.OpenDemo;
import org.liaison.testing.ui.Widgets;
import org.liaison.testing.ui.Window;
import org.liaison.ui.session.RecordEditorInput;

class SearchViewTest {

	@RegisterExtension
	final OpenDemo demo = new OpenDemo();

	@BeforeEach
	void openByKey() {
		Window.press("ctrl+h");
		Window.until("the search view has the keyboard", () -> Window.page().getActivePart() instanceof SearchView);
		Window.run(() -> text().setText(""));
	}

	@ParameterizedTest
	@ValueSource(strings = { "海关", "порт", "Binhai 2" })
	void typingFindsRecordsInEveryLanguage(String words) {
		Window.run(() -> text().setFocus());
		Window.type(words);
		Window.until("the words stand there", () -> text().getText().equals(words));
		Set<String> expected = demo.register().search(new SearchQuery(words, Set.of(), true, 200)).stream()
				.map(RecordRef::id).collect(Collectors.toSet());
		Window.until("as many are found as the register has", () -> !expected.isEmpty() && found().equals(expected));
	}

	@Test
	void enterOpensTheFirstHit() {
		Window.run(() -> text().setFocus());
		Window.type("COM-1");
		Window.until("something is found", () -> !found().isEmpty());
		Window.press("Return");
		Window.until("the record is open", () -> Window.page().getActiveEditor() != null
				&& Window.page().getActiveEditor().getEditorInput() instanceof RecordEditorInput);
		assertEquals(demo.register().find("COM-1").orElseThrow().id(),
				Window.ui(() -> ((RecordEditorInput) Window.page().getActiveEditor().getEditorInput()).recordId()));
	}

	private static Set<String> found() {
		Table table = Widgets.all(shell(), Table.class).stream()
				.filter(t -> t.isVisible() && t.getItemCount() > 0 && t.getItem(0).getData() instanceof SearchHit).findFirst().orElse(null);
		return table == null ? Set.of()
				: Arrays.stream(table.getItems()).map(item -> ((SearchHit) item.getData()).record().id()).collect(Collectors.toSet());
	}

	private static Text text() {
		List<Text> lines = Widgets.all(shell(), Text.class).stream().filter(Text::isVisible)
				.filter(text -> SearchText.hint.equals(text.getMessage())).toList();
		return lines.getFirst();
	}

	private static Shell shell() {
		return Window.page().getWorkbenchWindow().getShell();
	}
}
