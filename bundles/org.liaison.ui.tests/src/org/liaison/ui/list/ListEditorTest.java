package org.liaison.ui.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.grid.cell.AlternatingRowConfigLabelAccumulator;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.query.FilterParser;
import org.liaison.core.contribution.Contributions;
import org.liaison.core.query.Query;
import org.liaison.core.query.SavedFilters;
import org.liaison.core.types.RecordType;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;
import org.liaison.testing.Services;
import org.liaison.testing.ui.OpenDemo;
import org.liaison.testing.ui.Widgets;
import org.liaison.testing.ui.Window;
import org.liaison.ui.session.RecordEditorInput;
import org.liaison.ui.widgets.Waiting;
import org.osgi.service.prefs.BackingStoreException;
import org.eclipse.core.runtime.preferences.InstanceScope;

class ListEditorTest {

	@RegisterExtension
	final OpenDemo demo = new OpenDemo();

	private RecordType commitments;
	private ListEditor list;
	private NatTable table;

	@BeforeEach
	void openList() throws BackingStoreException {
		InstanceScope.INSTANCE.getNode("org.liaison.ui/lists").clear();
		commitments = demo.register().types().named("Commitment");
		list = Window.ui(() -> ListEditor.open(Window.page(), commitments, "").orElseThrow());
		Window.quiet();
		table = Widgets.find(shell(), NatTable.class);
	}

	@Test
	void everyRecordIsInTheList() {
		assertEquals(count(""), rows());
		assertTrue(Window.ui(() -> countLabel().getText()).contains(String.valueOf(count(""))));
	}

	@Test
	void aClickOnAHeaderSortsAndAnotherOneTurnsTheOrder() {
		clickHeader(0);
		assertEquals("COM-1", cell(0, 0));
		clickHeader(0);
		List<String> keys = keys();
		assertEquals(keys.stream().sorted((a, b) -> Integer.compare(number(b), number(a))).toList(), keys);
	}

	@Test
	void theKeyboardSortsByTheColumnOfTheCursor() {
		clickCell(1, 0);
		Window.press("ctrl+shift+o");
		Window.quiet();
		List<String> titles = list.query().map(query -> demo.register().rows(query).rows(0, 100).stream()
				.map(row -> ((LocalizedText) row.cells().get(1)).best(Language.EN)).toList()).orElseThrow();
		assertEquals(titles.stream().sorted(String.CASE_INSENSITIVE_ORDER).toList(), titles);
		assertEquals(titles.getFirst(), cell(1, 0));
	}

	@Test
	void typedWordsAndTestsFilterTheList() {
		filter("status = AGREED");
		assertEquals(count("status = AGREED"), rows());
		filter("Hunchun");
		assertEquals(count("Hunchun"), rows());
		assertTrue(rows() < count(""));
	}

	@Test
	void aFilterThatCannotBeUnderstoodIsSaidWithItsPositionAndTheRowsStay() {
		long all = rows();
		filter("statsu = AGREED");
		String said = Window.ui(() -> Widgets.all(shell(), Label.class).stream().filter(Label::isVisible).map(Label::getText)
				.filter(text -> text.contains("statsu")).findFirst().orElse(""));
		assertTrue(said.contains("status"), said);
		assertTrue(said.contains("1"), said);
		assertEquals(all, rows());
	}

	@Test
	void aFilterThatTakesLongIsSeenAndCanBeLeft() {
		long before = addTangledTitles();
		// Nearly the same everywhere and never to the end: the slowest there is for a search within words.
		String slow = IntStream.range(0, 200).mapToObj(i -> "title.en ~ \"" + "a".repeat(150) + i + '"').collect(Collectors.joining(" or "));
		Text text = filterText();
		Window.run(() -> {
			text.setText(slow);
			text.notifyListeners(SWT.DefaultSelection, new Event());
		});
		Waiting waiting = Window.ui(() -> Widgets.all(shell(), Waiting.class).stream().filter(one -> one.getParent() == text.getParent()).findFirst().orElseThrow());
		Window.until("it is seen that this takes long", waiting::getVisible);
		Window.click(Widgets.find(waiting, Button.class));
		Window.until("it is said that it was left", () -> Widgets.all(shell(), Label.class).stream()
				.anyMatch(label -> label.isVisible() && label.getText().equals(ListText.readingCancelled)));
		Window.quiet();
		assertEquals(before, rows(), "the list shows what it showed");
		filter("status = AGREED");
		assertEquals(count("status = AGREED"), rows());
	}

	/** To a list that is restored at start the theme comes after it was made. */
	@Test
	void theListCanBeReadInColoursThatComeLater() {
		Window.run(() -> {
			table.getParent().setBackground(new Color(40, 40, 44));
			table.getParent().setForeground(new Color(230, 230, 230));
			table.redraw();
		});
		Window.until("light words stand on dark ground", () -> table.getBackground().getRed() < 100 && table.getConfigRegistry()
				.getConfigAttribute(CellConfigAttributes.CELL_STYLE, DisplayMode.NORMAL, AlternatingRowConfigLabelAccumulator.EVEN_ROW_CONFIG_TYPE).getAttributeValue(CellStyleAttributes.FOREGROUND_COLOR).getRed() > 200);
	}

	private long addTangledTitles() {
		try (Edit edit = Edits.open(demo.register())) {
			IntStream.range(0, 400).forEach(i -> edit.create(commitments.eClass()).setTitle(LocalizedText.of(Language.EN, "a".repeat(3000) + i)));
			edit.save("");
		}
		Window.until("they are listed", () -> rows() == count(""));
		return rows();
	}

	@Test
	void theButtonOfAConditionFiltersTogetherWithWhatIsTyped() {
		Button undated = Widgets.find(shell(), Button.class, button -> "undated".equals(button.getData()));
		Window.click(undated);
		Window.quiet();
		assertEquals(count("undated"), rows());
		filter("status = PROPOSED");
		assertEquals(count("undated and status = PROPOSED"), rows());
	}

	@Test
	void enterOpensTheRecordOfTheCursor() {
		clickHeader(0);
		clickCell(0, 2);
		String key = cell(0, 2);
		Window.press("Return");
		Window.until("the record is open", () -> Window.page().getActiveEditor().getEditorInput() instanceof RecordEditorInput);
		IEditorPart editor = Window.ui(() -> Window.page().getActiveEditor());
		assertEquals(demo.register().find(key).orElseThrow().id(), ((RecordEditorInput) editor.getEditorInput()).recordId());
	}

	@Test
	void selectedRowsAreCopiedAsATable() {
		clickHeader(0);
		clickCell(0, 0);
		Window.press("shift+Down");
		Window.press("ctrl+c");
		Window.quiet();
		String text = clipboardText();
		String[] lines = text.split("\\R");
		assertEquals(3, lines.length, text);
		assertTrue(lines[1].startsWith("COM-1\t"), text);
		assertTrue(lines[2].startsWith("COM-2\t"), text);
		String html = Window.ui(() -> (String) new Clipboard(shell().getDisplay()).getContents(HTMLTransfer.getInstance()));
		assertTrue(html.contains("<td>COM-2</td>"), html);
	}

	@Test
	void chosenColumnsAreShownAndRememberedInTheirOrder() {
		String second = header(1);
		Window.press("ctrl+shift+c");
		Shell dialog = Window.dialog();
		Table choice = Widgets.find(dialog, Table.class);
		Window.run(() -> choice.setFocus());
		Window.press("Down");
		Window.press("space");
		Window.press("Return");
		Window.until("the dialog is closed", dialog::isDisposed);
		Window.quiet();
		assertFalse(IntStream.range(0, Window.ui(table::getColumnCount)).anyMatch(i -> header(i).equals(second)));
		List<String> headers = headers();
		Window.run(() -> Window.page().closeAllEditors(false));
		Window.run(() -> ListEditor.open(Window.page(), commitments, ""));
		Window.quiet();
		table = Widgets.find(shell(), NatTable.class);
		assertEquals(headers, headers());
	}

	@Test
	void theListIsExportedAsItIsFiltered(@TempDir Path folder) throws IOException {
		filter("status = PROPOSED");
		Path file = folder.resolve("list.csv");
		Query query = list.query().orElseThrow();
		ListExport.write(demo.register(), query, Window.ui(() -> ListExport.exporter("csv").orElseThrow()), file,
				new NullProgressMonitor());
		List<String> lines = Files.readAllLines(file);
		assertTrue(lines.getFirst().contains("key"), lines.getFirst());
		assertEquals(count("status = PROPOSED"), lines.stream().filter(line -> line.contains("COM-")).filter(line -> line.contains("PROPOSED")).count());
		assertEquals(List.of(file), list(folder));
	}

	@Test
	void aCancelledExportLeavesNoFile(@TempDir Path folder) {
		var cancelled = new NullProgressMonitor();
		cancelled.setCanceled(true);
		Query query = list.query().orElseThrow();
		Assertions.assertThrows(OperationCanceledException.class, () -> ListExport.write(demo.register(), query,
				Window.ui(() -> ListExport.exporter("csv").orElseThrow()), folder.resolve("list.csv"), cancelled));
		assertEquals(List.of(), list(folder));
	}

	@Test
	void anExporterThatFailsIsNamedAndLeavesNoFile(@TempDir Path folder) {
		ListExport.write(demo.register(), list.query().orElseThrow(), Window.ui(() -> ListExport.exporter("broken").orElseThrow()),
				folder.resolve("list.broken"), new NullProgressMonitor());
		assertEquals(List.of(), list(folder));
		assertTrue(Services.get(Contributions.class).failures().stream().anyMatch(failure -> failure.name().equals("Broken exporter")));
	}

	@Test
	void aCommitRefreshesTheList() {
		clickHeader(0);
		try (Edit edit = Edits.open(demo.register())) {
			var record = edit.load("COM-1");
			record.setTitle(record.getTitle().with(Language.EN, "Changed by somebody else"));
			edit.save("");
		}
		Window.until("the list shows the change", () -> cellNow(1, 0).equals("Changed by somebody else"));
	}

	@Test
	void controlFGoesToTheFilter() {
		Window.run(list::setFocus);
		Window.press("ctrl+f");
		Text text = filterText();
		assertTrue(Window.ui(text::isFocusControl));
	}

	@Test
	void aFilterIsSavedUnderANameAndChosenAgain() {
		filter("agreed is empty");
		pressCondition("open");
		long expected = rows();
		openSaved();
		Window.press("Down");
		Window.press("Return");
		Window.until("a name is asked for", Window::dialogIsOpen);
		Window.type("Open ends");
		Window.press("Return");
		Window.until("the register has it", () -> demo.register().find("FLT-1").isPresent());
		assertEquals("(agreed is empty) and open", new SavedFilters(demo.register()).named(commitments, "open ends").expression());
		pressCondition("open");
		filter("");
		assertEquals(count(""), rows());
		openSaved();
		Window.press("Down");
		Window.press("Return");
		Window.until("it filters again", () -> Window.ui(() -> filterText().getText()).equals("(agreed is empty) and open"));
		Window.quiet();
		assertEquals(expected, rows());
	}

	private void openSaved() {
		Window.quiet();
		Window.click(Widgets.find(shell(), Button.class, button -> button.getText().equals(ListText.savedFilters)));
		Window.quiet();
	}

	private void pressCondition(String condition) {
		Window.click(Widgets.find(shell(), Button.class, button -> condition.equals(button.getData())));
		Window.quiet();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			''                   | concerns
			''                   | not
			sta                  | status
			concerns.            | concerns.country
			concerns.le          | concerns.legs
			positions.           | positions.status
			title.               | title.zh
			'concerns is '       | Corridor
			'concerns is not '   | empty
			'status = '          | IN_PROGRESS
			'status in (AGREED, ' | BLOCKED
			'obligors.kind = CUS' | CUSTOMS_ADMINISTRATION
			'agreed '            | <=
			'agreed < '          | today
			'overdue '           | and
			'Owed'               | obligors
			""")
	void whatFitsIsProposed(String begun, String word) {
		List<String> proposed = Window.ui(() -> Stream.of(new FilterProposals(commitments).getProposals(begun, begun.length()))
				.map(proposal -> ((FilterProposals.Proposal) proposal).word()).toList());
		assertTrue(proposed.contains(word), proposed::toString);
	}

	private void filter(String expression) {
		Text text = filterText();
		Window.run(() -> {
			text.setFocus();
			text.selectAll();
		});
		Window.type(expression);
		Window.press("Return");
		Window.quiet();
	}

	private Text filterText() {
		return Widgets.find(shell(), Text.class, text -> text.getParent() instanceof FilterBar);
	}

	private Label countLabel() {
		Composite bar = Widgets.all(shell(), FilterBar.class).stream().filter(Composite::isVisible).findFirst().orElseThrow();
		return Widgets.all(bar, Label.class).getFirst();
	}

	private void clickHeader(int column) {
		Rectangle place = Window.ui(() -> table.getBoundsByPosition(column, 0));
		Window.click(table, place.x + place.width / 2, place.y + place.height / 2);
		Window.quiet();
	}

	private void clickCell(int column, int row) {
		Rectangle place = Window.ui(() -> table.getBoundsByPosition(column, row + 1));
		Window.click(table, place.x + place.width / 2, place.y + place.height / 2);
	}

	private String clipboardText() {
		return Window.ui(() -> (String) new Clipboard(shell().getDisplay()).getContents(TextTransfer.getInstance()));
	}

	private List<String> keys() {
		return IntStream.range(0, Window.ui(table::getRowCount) - 1).mapToObj(row -> cell(0, row)).toList();
	}

	private List<String> headers() {
		return IntStream.range(0, Window.ui(table::getColumnCount)).mapToObj(this::header).toList();
	}

	private String header(int column) {
		return Window.ui(() -> String.valueOf(table.getDataValueByPosition(column, 0)));
	}

	private String cell(int column, int row) {
		return Window.ui(() -> cellNow(column, row));
	}

	private String cellNow(int column, int row) {
		return String.valueOf(table.getDataValueByPosition(column, row + 1));
	}

	private long rows() {
		return Window.ui(() -> list.pages().orElseThrow().size());
	}

	private long count(String filter) {
		return demo.register().count(new Query(commitments, FilterParser.of(demo.register()).parse(commitments, filter), List.of(),
				List.of(), Language.EN));
	}

	private static int number(String key) {
		return Integer.parseInt(key.substring(key.indexOf('-') + 1));
	}

	private static List<Path> list(Path folder) {
		try (var files = Files.list(folder)) {
			return files.toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static Shell shell() {
		return Window.ui(() -> Window.page().getWorkbenchWindow().getShell());
	}
}
