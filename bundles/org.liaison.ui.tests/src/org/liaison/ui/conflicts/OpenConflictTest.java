package org.liaison.ui.conflicts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.core.Edits;
import org.liaison.core.RecordRef;
import org.liaison.core.operation.FieldKey;
import org.liaison.core.operation.Operation;
import org.liaison.core.replica.Dictation;
import org.liaison.core.replica.Guest;
import org.liaison.model.Ids;
import org.liaison.model.Language;
import org.liaison.testing.ui.OpenDemo;
import org.liaison.testing.ui.Widgets;
import org.liaison.testing.ui.Window;
import org.liaison.ui.today.TodayEditor;

/** Where people work they see that a conflict is open. */
class OpenConflictTest {

	@RegisterExtension
	final OpenDemo demo = new OpenDemo();
	@TempDir
	Path folder;
	private AnotherPost hunchun;

	@BeforeEach
	void twoPostsChangeTheSameField() {
		hunchun = new AnotherPost(demo.register(), folder.resolve("hunchun.liaison"));
	}

	private void raise() {
		hunchun.change("COM-12", "", record -> record.setTitle(record.getTitle().with(Language.EN, "from spring")));
		try (var edit = Edits.open(demo.register())) {
			var record = edit.load("COM-12");
			record.setTitle(record.getTitle().with(Language.EN, "from autumn"));
			edit.save("");
		}
		hunchun.send();
		assertEquals(1, demo.register().replica().conflicts());
	}

	@AfterEach
	void closeHunchun() {
		hunchun.close();
	}

	@Test
	void todayNamesTheRecordAndWhoChangedIt() {
		raise();
		Window.run(() -> TodayEditor.open(Window.page()));
		Window.until("it is among what was changed at two posts", () -> Window.ui(() -> Widgets.all(shell(), Table.class)).stream()
				.flatMap(table -> Arrays.stream(table.getItems())).anyMatch(OpenConflictTest::namesOrlova));
	}

	/** Who it was is painted in the second line of a card, out of the line that the card shows. */
	private static boolean namesOrlova(TableItem item) {
		return item.getText().equals("COM-12 from autumn") && item.getData().toString().contains("Orlova / ");
	}

	@Test
	void whatThePartnerSaidIsNotTakenForOurs() {
		RecordRef record = demo.register().find("COM-12").orElseThrow();
		String author = new Guest("Vladivostok", "12345 67890 1").author();
		demo.register().replica().write(new Dictation() {

			@Override
			public long size() {
				return 1;
			}

			@Override
			public Iterator<Operation> drafts(Set<String> without, UnaryOperator<String> nextKey) {
				return List.of(new Operation(Ids.newId(), "", 0, 0, author, Ids.newId(), "", record.id(), record.id(), record.type(),
						new FieldKey("title", "en"), null, "draft:from winter", List.of(), "", "")).iterator();
			}

			@Override
			public Iterator<byte[]> contents() {
				return List.<byte[]>of().iterator();
			}
		}, false, new NullProgressMonitor());

		var entry = new ConflictReader(demo.register()).read(record.id()).getFirst();
		var theirs = entry.versions().stream().filter(version -> version.author().equals(author)).findFirst().orElseThrow();
		assertFalse(theirs.own());
		assertEquals(ConflictsText.partner, theirs.post());
		assertEquals("draft:from winter", DecisionRule.THEIRS.decide(entry).orElseThrow().value());
	}

	private static Shell shell() {
		return Window.page().getWorkbenchWindow().getShell();
	}
}
