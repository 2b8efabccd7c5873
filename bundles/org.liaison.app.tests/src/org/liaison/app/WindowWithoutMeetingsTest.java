package org.liaison.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.commitments.Commitment;
import org.liaison.commitments.CommitmentStatus;
import org.liaison.commitments.CommitmentsPackage;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.Register;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;
import org.liaison.ui.record.RecordEditor;
import org.liaison.ui.session.RecordLinks;
import org.liaison.ui.session.RegisterSession;

/** Removing a subject's bundles leaves a working workbench: this framework has neither meetings nor agreements nor ports. */
class WindowWithoutMeetingsTest {

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	@TempDir
	private Path folder;

	@BeforeEach
	void openRegister() {
		assertNull(Platform.getBundle("org.liaison.meetings"));
		RegisterSession session = ui(RegisterSession::get);
		session.create(folder.resolve("register.liaison"));
		until(() -> session.register().isPresent());
		try (Edit edit = Edits.open(register())) {
			Commitment commitment = (Commitment) edit.create(CommitmentsPackage.Literals.COMMITMENT);
			commitment.setTitle(LocalizedText.of(Language.EN, "Mutual recognition"));
			commitment.setStatus(CommitmentStatus.AGREED);
			edit.save("");
		}
	}

	@AfterEach
	void closeRegister() {
		ui(() -> page().closeAllEditors(false));
		RegisterSession.get().close();
	}

	@Test
	void explorerTodayAndRecordsWork() {
		until(() -> types().stream().anyMatch(line -> line.matches("Commitments +1")));
		assertFalse(types().stream().anyMatch(line -> line.startsWith("Meetings")), types().toString());
		until(() -> tables().stream().flatMap(table -> Arrays.stream(table.getItems())).anyMatch(item -> item.getText(0).startsWith("COM-1 ")));
		RecordEditor editor = (RecordEditor) ui(() -> RecordLinks.open(page(), register().find("COM-1").orElseThrow()).orElseThrow());
		until(() -> editor.editing().isPresent());
		ui(() -> {
			Commitment commitment = (Commitment) editor.editing().orElseThrow().record();
			commitment.setStatus(CommitmentStatus.FULFILLED);
			commitment.setClosingReason("Done at the talks.");
			assertTrue(editor.isDirty());
			return page().saveEditor(editor, false);
		});
		assertFalse(ui(editor::isDirty));
		try (Edit edit = Edits.open(register())) {
			assertEquals(CommitmentStatus.FULFILLED, ((Commitment) edit.load("COM-1")).getStatus());
		}
	}

	private static Register register() {
		return RegisterSession.get().register().orElseThrow();
	}

	private static List<String> types() {
		return ui(() -> all(Tree.class).stream().flatMap(tree -> Arrays.stream(tree.getItems()))
				.flatMap(subject -> Arrays.stream(subject.getItems())).map(TreeItem::getText).toList());
	}

	private static List<Table> tables() {
		return all(Table.class);
	}

	private static <T extends Control> List<T> all(Class<T> kind) {
		List<T> found = new ArrayList<>();
		collect(page().getWorkbenchWindow().getShell(), kind, found);
		return found;
	}

	private static <T extends Control> void collect(Composite parent, Class<T> kind, List<T> found) {
		for (Control child : parent.getChildren()) {
			if (kind.isInstance(child)) {
				found.add(kind.cast(child));
			}
			if (child instanceof Composite composite) {
				collect(composite, kind, found);
			}
		}
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}

	private static void until(Supplier<Boolean> condition) {
		Instant end = Instant.now().plus(PATIENCE);
		while (!ui(condition) && Instant.now().isBefore(end)) {
			try {
				Thread.sleep(50);
			} catch (InterruptedException e) {
				throw new AssertionError(e);
			}
		}
		assertTrue(ui(condition));
	}

	private static <T> T ui(Supplier<T> question) {
		AtomicReference<T> answer = new AtomicReference<>();
		PlatformUI.getWorkbench().getDisplay().syncExec(() -> answer.set(question.get()));
		return answer.get();
	}
}
