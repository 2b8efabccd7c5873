package org.liaison.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.RecordRef;
import org.liaison.core.Register;
import org.liaison.core.RegisterStore;
import org.liaison.model.Language;
import org.liaison.model.Record;
import org.liaison.testing.Services;
import org.liaison.testing.ui.OpenDemo;
import org.liaison.testing.ui.Widgets;
import org.liaison.testing.ui.Window;
import org.liaison.ui.record.RecordEditor;

class RegisterSessionTest {

	@RegisterExtension
	final OpenDemo demo = new OpenDemo();

	@Test
	void aFileThatIsNoRegisterIsSaidAndTheOpenOneStays(@TempDir Path folder) throws IOException {
		Register open = demo.register();
		Path letter = Files.writeString(folder.resolve("letter.liaison"), "Dear colleague,\n".repeat(100));
		RegisterSession.get().open(letter);
		Shell dialog = Window.dialog();
		String said = Window.ui(() -> String.join(" ", Widgets.all(dialog, Label.class).stream().map(Label::getText).toList()));
		assertTrue(said.contains("letter.liaison"), said);
		Window.press("Escape");
		Window.until("the dialog is closed", dialog::isDisposed);
		assertEquals(open, demo.register());
		assertTrue(open.find("COM-1").isPresent());
		assertEquals("Dear colleague,", Files.readAllLines(letter).getFirst());
	}

	@Test
	void readingTheRegisterThatIsLeftIsNoFailure(@TempDir Path folder) throws InterruptedException {
		Register left = demo.register();
		var reading = new CountDownLatch(1);
		var switched = new CountDownLatch(1);
		Shell shell = Window.ui(() -> Window.page().getWorkbenchWindow().getShell());
		AtomicReference<Object> found = new AtomicReference<>();
		Window.run(() -> Background.read("Reading", () -> {
			reading.countDown();
			switched.await();
			return found.compareAndSet(null, left.find("COM-1"));
		}, any -> { }, shell));
		reading.await();
		RegisterSession session = RegisterSession.get();
		Path other = folder.resolve("other.liaison");
		session.create(other);
		Window.until("the other register is open", () -> session.register().map(Register::file).filter(other::equals).isPresent());
		switched.countDown();
		Window.quiet();
		assertEquals("COM-1", ((Optional<?>) found.get()).map(RecordRef.class::cast).orElseThrow().key());
		assertFalse(Window.dialogIsOpen());
		session.close();
		Window.quiet();
	}

	/** As by the command line while the window is open. */
	@Test
	void whatAnotherProcessSavesIsSeenInTheWindow() {
		RecordRef commitment = demo.register().find("COM-3").orElseThrow();
		RecordEditor editor = (RecordEditor) Window.ui(() -> RecordLinks.open(Window.page(), commitment).orElseThrow());
		Window.until("the record is loaded", () -> editor.editing().isPresent());
		try (Register other = Services.get(RegisterStore.class).open(demo.register().file(), demo.register().types(), demo.register().info().device(),
				RegisterStore.Mode.READ_WRITE, new NullProgressMonitor()); Edit edit = Edits.open(other)) {
			Record record = edit.load("COM-3");
			record.setTitle(record.getTitle().with(Language.EN, "Said elsewhere"));
			edit.save("");
		}
		Window.until("the window has it", () -> editor.getTitle().contains("Said elsewhere"));
		Window.run(() -> Window.page().closeAllEditors(false));
	}

	@Test
	void theTitleNamesTheRegister() {
		Window.until("the title names the file",
				() -> Window.page().getWorkbenchWindow().getShell().getText().startsWith("demo.liaison"));
	}
}
