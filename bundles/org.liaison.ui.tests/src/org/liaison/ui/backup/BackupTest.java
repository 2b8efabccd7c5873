package org.liaison.ui.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.backup.BackupFolder;
import org.liaison.model.Language;
import org.liaison.testing.ui.OpenDemo;
import org.liaison.testing.ui.Widgets;
import org.liaison.testing.ui.Window;
import org.liaison.ui.session.RegisterSession;

/** A register is backed up, brought back, and helped when it is damaged. */
class BackupTest {

	@RegisterExtension
	final OpenDemo demo = new OpenDemo();

	@Test
	void aBackupBringsBackWhatWasChangedSince() {
		backUp();
		String before = title();
		try (Edit edit = Edits.open(demo.register())) {
			edit.load("COM-3").setTitle(edit.load("COM-3").getTitle().with(Language.EN, "Written over"));
			edit.save("");
		}
		execute("org.liaison.ui.restore");
		restoreTheNewest();
		assertEquals(before, title());
	}

	@Test
	void aDamagedRegisterOffersItsBackup() throws IOException {
		backUp();
		open(damaged());
		press(offer(), BackupText.damagedRestore);
		restoreTheNewest();
		assertTrue(demo.register().find("COM-3").isPresent());
	}

	@Test
	void whoHasNoBackupIsAskedAgain() throws IOException {
		open(damaged());
		press(offer(), BackupText.damagedRestore);
		press(Window.dialog(), "OK");
		press(offer(), BackupText.damagedClose);
		assertTrue(RegisterSession.get().register().isEmpty());
	}

	/** Nothing in it says any more that it was a register. */
	@Test
	void aRegisterWithoutItsFirstPageIsHelpedToo() throws IOException {
		backUp();
		Path file = demo.register().file();
		Window.run(() -> RegisterSession.get().close());
		Window.quiet();
		try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
			bytes.write(new byte[4096]);
		}
		open(file);
		press(offer(), BackupText.damagedRestore);
		restoreTheNewest();
		assertTrue(demo.register().find("COM-3").isPresent());
	}

	private void backUp() {
		execute("org.liaison.ui.backup");
		BackupFolder backups = BackupSettings.folder(demo.register().file());
		Window.until("a backup is there", () -> !backups.list().isEmpty());
		Window.quiet();
		Shell told = Window.dialog();
		Widgets.find(told, Label.class, label -> label.getText().contains(backups.list().getFirst().file().toString()));
		press(told, "OK");
	}

	private static void restoreTheNewest() {
		press(Window.dialog(), "OK");
		press(Window.dialog(), BackupText.restore);
		Window.quiet();
		Window.until("the backup is open", () -> RegisterSession.get().register().isPresent());
	}

	private static Shell offer() {
		Shell offer = Window.dialog();
		assertEquals(BackupText.damagedTitle, Window.ui(offer::getText));
		return offer;
	}

	/** The register, closed, with one byte wrong: the name of an index. */
	private Path damaged() throws IOException {
		Path file = demo.register().file();
		Window.run(() -> RegisterSession.get().close());
		Window.quiet();
		String content = Files.readString(file, StandardCharsets.ISO_8859_1);
		Files.writeString(file, content.replace("sqlite_autoindex_operation_2", "sqlite_autoindex_oxeration_2"), StandardCharsets.ISO_8859_1);
		return file;
	}

	private static void open(Path file) {
		Window.run(() -> RegisterSession.get().open(file));
	}

	private String title() {
		try (Edit edit = Edits.open(demo.register())) {
			return edit.load("COM-3").getTitle().text(Language.EN);
		}
	}

	/** A command belongs to the window: after a dialog it has to be in front again. */
	private static void execute(String command) {
		Window.activate();
		Window.start(() -> {
			try {
				PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
			} catch (Exception e) {
				throw new IllegalStateException(e);
			}
		});
	}

	private static void press(Shell dialog, String text) {
		Window.click(Widgets.find(dialog, Button.class, button -> button.getText().replace("&", "").equals(text)));
		Window.until("the dialog is closed", dialog::isDisposed);
	}
}
