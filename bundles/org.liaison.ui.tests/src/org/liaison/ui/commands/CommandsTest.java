package org.liaison.ui.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liaison.core.RecordRef;
import org.liaison.core.VerifyReport;
import org.liaison.testing.ui.OpenDemo;
import org.liaison.testing.ui.Widgets;
import org.liaison.testing.ui.Window;
import org.liaison.ui.record.RecordEditor;
import org.liaison.ui.session.RecordLinks;

class CommandsTest {

	@RegisterExtension
	final OpenDemo demo = new OpenDemo();

	@Test
	void deletingClosesTheEditorOnlyWhenTheRecordIsGone() {
		RecordRef commitment = demo.register().find("COM-3").orElseThrow();
		RecordEditor editor = open(commitment);
		execute("org.liaison.ui.deleteRecord");
		String question = said(Window.dialog());
		assertTrue(question.contains("Delete 1 record?"), question);
		Window.press("Escape");
		Window.quiet();
		assertTrue(isOpen(editor));
		assertTrue(demo.register().read(commitment.id()).isPresent());

		execute("org.liaison.ui.deleteRecord");
		Window.dialog();
		Window.press("Return");
		Window.until("the editor is closed", () -> !isOpen(editor));
		assertFalse(demo.register().read(commitment.id()).isPresent());
	}

	@Test
	void keysWorkInWhatWasOpenedByKeys() {
		openByKey("COM-3");
		Window.until("the record is open", () -> Window.page().getActiveEditor() instanceof RecordEditor editor && editor.editing().isPresent());
		Window.quiet();
		assertTrue(Window.ui(() -> Display.getCurrent().getFocusControl() instanceof Text text && text.getText().startsWith("Mutual recognition")),
				"who types now goes on with the title");
		openByKey("COM-1");
		Window.until("another record is open", () -> Window.page().getActiveEditor().getEditorInput().getName().startsWith("COM-1 "));
	}

	private static void openByKey(String key) {
		Window.press("ctrl+shift+k");
		Window.dialog();
		Window.type(key);
		Window.quiet();
		Window.press("Return");
	}

	@Test
	void anUntouchedRegisterIsInOrder() {
		execute("org.liaison.ui.verify");
		awaitDialog("All is well");
		Window.press("Escape");
		Window.quiet();
	}

	@Test
	void whatVerifyingFindsIsSaidInWordsWithTheKey() {
		String id = demo.register().find("COM-3").orElseThrow().id();
		var report = new VerifyReport(1, 1, List.of(new VerifyReport.Finding(VerifyReport.Problem.STATE_DIFFERS, id, "status"),
				new VerifyReport.Finding(VerifyReport.Problem.FILE_DAMAGED, "", "page 3")));
		assertEquals(List.of("The record is not what its operations say: COM-3 status", "The file is damaged: page 3"),
				Window.ui(() -> VerifyHandler.findings(demo.register(), report)).lines().toList());
	}

	@Test
	void aFileThatCannotBeOpenedClosesNoRecord() {
		RecordEditor editor = open(demo.register().find("COM-3").orElseThrow());
		Window.run(() -> SwitchRegister.open(Window.page(), demo.register().file().resolveSibling("missing.liaison")));
		Window.dialog();
		Window.press("Escape");
		Window.quiet();
		assertTrue(isOpen(editor));
	}

	private static RecordEditor open(RecordRef record) {
		RecordEditor editor = (RecordEditor) Window.ui(() -> RecordLinks.open(Window.page(), record).orElseThrow());
		Window.until("the record is loaded", () -> editor.editing().isPresent());
		Window.quiet();
		return editor;
	}

	private static boolean isOpen(RecordEditor editor) {
		IWorkbenchPage page = Window.page();
		return Window.ui(() -> page.findEditor(editor.getEditorInput()) == editor);
	}

	private static void execute(String command) {
		Window.start(() -> {
			// The command takes what is selected in the part in front, which is not always the one opened last.
			if (Window.page().getActiveEditor() != null) {
				Window.page().activate(Window.page().getActiveEditor());
			}
			try {
				Window.page().getWorkbenchWindow().getService(IHandlerService.class).executeCommand(command, null);
			} catch (CommandException e) {
				throw new IllegalStateException(e);
			}
		});
	}

	/** The progress dialog may come before it. */
	private static void awaitDialog(String words) {
		Window.until("a dialog says " + words, () -> Stream.of(Display.getCurrent().getShells()).anyMatch(shell -> said(shell).contains(words)));
		Window.quiet();
	}

	private static String said(Shell dialog) {
		return Window.ui(() -> Widgets.all(dialog, Label.class).stream().map(Label::getText).collect(Collectors.joining(" ")));
	}
}
