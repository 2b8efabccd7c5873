package org.liaison.documents.ui.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.core.query.FilterParser;
import org.liaison.core.query.Query;
import org.liaison.core.types.RecordType;
import org.liaison.model.Language;
import org.liaison.testing.ui.OpenDemo;
import org.liaison.testing.ui.Widgets;
import org.liaison.testing.ui.Window;

/** A person takes a tracking sheet into the demo register. */
class SheetWizardTest {

	@RegisterExtension
	final OpenDemo demo = new OpenDemo();

	@TempDir
	private Path folder;

	@Test
	void aSheetIsMappedPreviewedAndImported() throws IOException {
		Path sheet = sheet("1;Обмен данными;март 2027 года\n2;Второй путь;как можно скорее\n");
		Shell wizard = open(sheet);
		Window.quiet();
		press(wizard, "Next");
		Table columns = table(wizard, 3);
		assertEquals(List.of("Title (Russian)", "Agreed date"),
				Window.ui(() -> List.of(columns.getItem(1).getText(2), columns.getItem(2).getText(2))));
		Text name = Widgets.find(wizard, Text.class, text -> text.getText().equals("tracking"));
		Window.run(() -> name.setText("border " + System.nanoTime()));

		Window.quiet();
		press(wizard, "Next");
		Table rows = table(wizard, 2);
		assertEquals("new", Window.ui(() -> rows.getItem(0).getText(1)));
		assertEquals(0, count("title.ru = \"Второй путь\""));
		press(wizard, "Finish");
		press(Window.dialog(), "OK");
		assertEquals(1, count("agreed = 2027-03 and title.ru = \"Обмен данными\""));
		assertEquals(1, count("agreed is empty and dateWording = \"как можно скорее\""));
	}

	@Test
	void whatAColumnMeansIsChosenByKeys() throws IOException {
		Shell wizard = open(sheet("1;Обмен данными;март 2027 года\n"));
		Window.quiet();
		press(wizard, "Next");
		Table columns = table(wizard, 3);
		assertEquals("Agreed date", Window.ui(() -> columns.getItem(2).getText(2)));
		Window.run(columns::setFocus);
		for (String key : List.of("Home", "Down", "Down", "Right", "Right", "F2")) {
			Window.press(key);
		}
		CCombo meaning = Widgets.find(wizard, CCombo.class);
		Window.press("Up");
		Window.press("Return");
		Window.until("it is chosen", () -> meaning.isDisposed() || !meaning.isVisible());
		assertNotEquals("Agreed date", Window.ui(() -> columns.getItem(2).getText(2)));
		press(wizard, "Cancel");
	}

	@Test
	void rowsWithProblemsAreLeftOutOnlyWhenAskedFor() throws IOException {
		Path sheet = sheet("1;Обмен данными;март 2027 года\n1;Второй путь;\n");
		Shell wizard = open(sheet);
		Window.quiet();
		press(wizard, "Next");
		table(wizard, 3);
		Window.quiet();
		press(wizard, "Next");
		Table rows = table(wizard, 2);
		assertEquals("problem", Window.ui(() -> rows.getItem(1).getText(1)));
				Widgets.clickRow(rows, 1);
		String detail = Window.ui(() -> rows.getItem(1).getText(4));
		assertFalse(detail.isEmpty());
		Widgets.find(wizard, Text.class, text -> text.getText().equals(detail));
		Button finish = button(wizard, "Finish");
		assertFalse(Window.ui(finish::isEnabled));

		press(wizard, SheetText.goodRows);
		assertTrue(Window.ui(finish::isEnabled));
		press(wizard, "Finish");
		press(Window.dialog(), "OK");
		assertEquals(1, count("title.ru = \"Обмен данными\""));
		assertEquals(0, count("title.ru = \"Второй путь\""));
	}

	@Test
	void columnsUnderGroupsAreOfferedByThemselves() throws IOException {
		Path sheet = Files.writeString(folder.resolve("groups.csv"), "№ п/п;Мероприятие;;Срок исполнения\n;рус.;кит.;\n1;Обмен данными;数据交换;март 2027 года\n");
		Shell wizard = open(sheet);
		Window.quiet();
		press(wizard, "Next");
		Table columns = table(wizard, 4);
		assertEquals(List.of("рус.", "Обмен данными", "Title (Russian)", "кит.", "数据交换", "Title (Chinese)"),
				Window.ui(() -> Stream.of(columns.getItem(1), columns.getItem(2)).flatMap(item -> Stream.of(item.getText(0), item.getText(1), item.getText(2))).toList()));
		Window.quiet();
		press(wizard, "Next");
		table(wizard, 1);
		press(wizard, "Finish");
		press(Window.dialog(), "OK");
		assertEquals(1, count("agreed = 2027-03 and title.ru = \"Обмен данными\" and title.zh = \"数据交换\""));
	}

	private Path sheet(String rows) throws IOException {
		return Files.write(folder.resolve("tracking.csv"), ("№ п/п;Мероприятие;Срок исполнения\n" + rows).getBytes(Charset.forName("windows-1251")));
	}

	private static Shell open(Path sheet) {
		Window.start(() -> {
			try {
				PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.liaison.documents.ui.importSheet", null);
			} catch (Exception e) {
				throw new IllegalStateException(e);
			}
		});
		Shell wizard = Window.dialog();
		Text file = Widgets.find(wizard, Text.class, text -> (text.getStyle() & SWT.READ_ONLY) == 0);
		Window.run(() -> file.setText(sheet.toString()));
		Widgets.find(wizard, Combo.class, combo -> combo.getText().equals("Commitment"));
		return wizard;
	}

	private static Table table(Shell wizard, int items) {
		Window.until("the table is filled", () -> Widgets.all(wizard, Table.class).stream().anyMatch(table -> table.isVisible() && table.getItemCount() == items));
		Window.quiet();
		return Widgets.find(wizard, Table.class, table -> table.getItemCount() == items);
	}

	private static void press(Shell shell, String text) {
		Button button = button(shell, text);
		Window.until(text + " can be pressed", button::isEnabled);
		Window.click(button);
	}

	private static Button button(Shell shell, String text) {
		return Widgets.find(shell, Button.class, button -> button.getText().replace("&", "").startsWith(text));
	}

	private long count(String filter) {
		RecordType type = demo.register().types().named("Commitment");
		return demo.register().count(new Query(type, FilterParser.of(demo.register()).parse(type, filter), List.of(), List.of(), Language.EN));
	}
}
