package org.liaison.commitments.ui.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.commitments.Commitment;
import org.liaison.commitments.CommitmentRules;
import org.liaison.commitments.CommitmentStatus;
import org.liaison.commitments.ui.followup.FollowUpDriver;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.operation.Operation;
import org.liaison.core.types.RecordType;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;
import org.liaison.model.PartialDate;
import org.liaison.testing.ui.OpenDemo;
import org.liaison.testing.ui.Widgets;
import org.liaison.testing.ui.Window;
import org.liaison.ui.list.ListEditor;

class ChangeTest {

	private static final List<String> THREE = List.of("COM-1", "COM-2", "COM-3");

	@RegisterExtension
	final OpenDemo demo = new OpenDemo();

	private FollowUpDriver followUp;

	@BeforeEach
	void openFollowUp() {
		followUp = FollowUpDriver.open();
	}

	@Test
	void severalCommitmentsAreChangedInOneEditForOneReasonAndTakenBackInOne() {
		followUp.filter("key in (COM-1, COM-2, COM-3)");
		followUp.selectFirst(3);
		Window.press("ctrl+shift+b");
		Shell dialog = Window.dialog();
		Window.click(tick(dialog, ChangeText.status));
		choose(dialog, CommitmentStatus.IN_PROGRESS.ordinal());
		Window.click(tick(dialog, ChangeText.agreed));
		Window.run(() -> enabledText(dialog, "").setFocus());
		Window.type("2027-06");
		type(reason(dialog), "Agreed by telephone");
		assertTrue(effects(dialog).stream().allMatch(text -> text.contains("In progress") && text.contains("2027")), effects(dialog).toString());
		press(dialog);
		assertEquals(Set.of(CommitmentStatus.IN_PROGRESS), each(Commitment::getStatus));
		assertEquals(Set.of(PartialDate.parse("2027-06")), each(Commitment::getAgreed));
		List<Operation> last = THREE.stream().map(key -> demo.register().history(id(key), null, 1).getFirst()).toList();
		assertEquals(1, last.stream().map(Operation::edit).distinct().count());
		assertEquals("Agreed by telephone", last.getFirst().reason());
		followUp.focus();
		Window.press("ctrl+z");
		Window.until("it is taken back", () -> each(Commitment::getStatus).equals(Set.of(CommitmentStatus.AGREED)));
		assertTrue(each(commitment -> commitment.getAgreed() == null).equals(Set.of(true)));
		Window.quiet();
		Window.press("ctrl+shift+z");
		Window.until("it is done again", () -> each(Commitment::getStatus).equals(Set.of(CommitmentStatus.IN_PROGRESS)));
	}

	@Test
	void whatWouldNotChangeIsSaidAndNothingCanBeApplied() {
		followUp.filter("key in (COM-1, COM-2, COM-3)");
		followUp.selectFirst(3);
		Window.press("ctrl+shift+b");
		Shell dialog = Window.dialog();
		Window.click(tick(dialog, ChangeText.status));
		choose(dialog, CommitmentStatus.AGREED.ordinal());
		assertEquals(Set.of(ChangeText.unchanged), Set.copyOf(effects(dialog)));
		assertFalse(Window.ui(() -> ok(dialog).isEnabled()));
		Window.press("Escape");
	}

	@Test
	void theDialogIsUsedByKeyboardFromTheFirstField() {
		followUp.filter("key = COM-1");
		followUp.selectFirst(1);
		Window.press("ctrl+shift+b");
		Window.until("the dialog is open", Window::dialogIsOpen);
		Window.quiet();
		Window.press("space");
		Shell dialog = Window.dialog();
		assertTrue(Window.ui(() -> tick(dialog, ChangeText.status).getSelection()));
		Window.press("Escape");
		Window.until("the dialog is closed", dialog::isDisposed);
	}

	@Test
	void aCommitmentIsNotClosedWithoutEvidenceOrReason() {
		followUp.filter("key = COM-1");
		followUp.selectFirst(1);
		Window.press("ctrl+shift+d");
		Shell dialog = Window.dialog();
		assertFalse(Window.ui(() -> ok(dialog).isEnabled()));
		type(reason(dialog), "Both services work so since March");
		assertTrue(Window.ui(() -> ok(dialog).isEnabled()));
		press(dialog);
		Commitment closed = read("COM-1", commitment -> commitment);
		assertEquals(CommitmentStatus.FULFILLED, closed.getStatus());
		assertEquals("Both services work so since March", closed.getClosingReason());
		assertEquals(PartialDate.of(LocalDate.now()), closed.getActual());
	}

	@Test
	void progressIsReportedToEachOfTheSelected() {
		followUp.filter("key in (COM-1, COM-2, COM-3)");
		followUp.selectFirst(3);
		Window.press("ctrl+shift+g");
		Shell dialog = Window.dialog();
		Text text = Widgets.find(dialog, Text.class, found -> (found.getStyle() & SWT.MULTI) != 0);
		type(text, "Trial run held");
		press(dialog);
		assertEquals(Set.of("Trial run held"), each(commitment -> commitment.getProgress().getLast().getText().best(Language.EN)));
	}

	@Test
	void theSelectedRowsOfAnyListOfCommitmentsAreChanged() {
		RecordType type = demo.register().types().named("Commitment");
		Window.run(() -> ListEditor.open(Window.page(), type, "key in (COM-1, COM-2, COM-3)"));
		Window.quiet();
		NatTable table = Widgets.find(Window.ui(() -> Window.page().getWorkbenchWindow().getShell()), NatTable.class);
		Rectangle first = Window.ui(() -> table.getBoundsByPosition(0, 1));
		Window.click(table, first.x + first.width / 2, first.y + first.height / 2);
		Window.press("shift+Down");
		Window.quiet();
		Window.press("ctrl+shift+b");
		Shell dialog = Window.dialog();
		assertEquals(2, effects(dialog).size());
		Window.press("Escape");
		Window.until("the dialog is closed", dialog::isDisposed);
	}

	@Test
	void aFileIsEvidenceAndIsKeptOnce(@TempDir Path folder) throws IOException {
		Path file = Files.writeString(folder.resolve("protocol.txt"), "signed");
		var progress = new Progress(PartialDate.parse("2026-11"), LocalizedText.of(Language.EN, "Signed"), List.of(file), null, "");
		var changes = new Changes(CommitmentStatus.FULFILLED, null, null, null, null, progress, "");
		var refs = THREE.stream().map(key -> demo.register().find(key).orElseThrow()).toList();
		new Changing(demo.register(), changes).apply(refs, new NullProgressMonitor()).close();
		assertEquals(Set.of(true), each(CommitmentRules::hasEvidence));
		assertEquals(1, each(commitment -> commitment.getProgress().getLast().getEvidence().getFirst().getSha256()).size());
		String hash = read("COM-1", commitment -> commitment.getProgress().getLast().getEvidence().getFirst().getSha256());
		assertEquals("signed", new String(demo.register().content(hash).orElseThrow()));
	}

	private <T> Set<T> each(Function<Commitment, T> value) {
		return THREE.stream().map(key -> read(key, value)).collect(Collectors.toSet());
	}

	private <T> T read(String key, Function<Commitment, T> value) {
		try (Edit edit = Edits.open(demo.register())) {
			return value.apply((Commitment) edit.load(key));
		}
	}

	private String id(String key) {
		return demo.register().find(key).orElseThrow().id();
	}

	private static Button tick(Shell dialog, String text) {
		return Widgets.find(dialog, Button.class, button -> text.equals(button.getText()));
	}

	private static void choose(Shell dialog, int item) {
		Combo combo = Widgets.find(dialog, Combo.class);
		Window.run(combo::setFocus);
		Window.run(() -> {
			combo.select(item);
			combo.notifyListeners(SWT.Selection, new Event());
		});
	}

	private static Text enabledText(Shell dialog, String content) {
		return Widgets.all(dialog, Text.class).stream().filter(text -> text.isEnabled() && text.getText().equals(content)).findFirst().orElseThrow();
	}

	private static Text reason(Shell dialog) {
		return Widgets.find(dialog, Text.class,
				text -> text.getMessage().equals(ChangeText.reasonHint) || text.getMessage().equals(ChangeText.closingReasonHint));
	}

	private static void type(Control control, String text) {
		Window.run(control::setFocus);
		Window.type(text);
	}

	private static List<String> effects(Shell dialog) {
		Table table = Widgets.find(dialog, Table.class);
		return Window.ui(() -> IntStream.range(0, table.getItemCount()).mapToObj(i -> table.getItem(i).getText(2)).toList());
	}

	private static Button ok(Shell dialog) {
		return Widgets.all(dialog, Button.class).stream().filter(button -> Integer.valueOf(IDialogConstants.OK_ID).equals(button.getData())).findFirst()
				.orElseThrow();
	}

	private static void press(Shell dialog) {
		Button button = Window.ui(() -> ok(dialog));
		Window.click(button);
		Window.until("the dialog is closed", dialog::isDisposed);
		Window.quiet();
	}
}
