package org.liaison.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.query.SearchHit;
import org.liaison.core.types.RecordType;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;
import org.liaison.testing.ui.OpenDemo;
import org.liaison.testing.ui.Widgets;
import org.liaison.testing.ui.Window;
import org.liaison.ui.list.ListEditor;
import org.liaison.ui.session.RecordEditorInput;

/** A type that a plug-in contributes as an Ecore file and one line, without Java, has all that the built-in ones have. */
class PluginTypeTest {

	@RegisterExtension
	final OpenDemo demo = new OpenDemo();

	private RecordType permits;

	@BeforeEach
	void createPermit() {
		permits = demo.register().types().named("VehiclePermit");
		try (Edit edit = Edits.open(demo.register())) {
			var permit = edit.create(permits.eClass());
			permit.setKey("VPE-1");
			permit.setTitle(LocalizedText.of(Language.EN, "Small vehicle at Kraskino"));
			permit.eSet(permits.eClass().getEStructuralFeature("number"), "XA 4711");
			edit.save("");
		}
	}

	@Test
	void itsListShowsItAndItsFormOpens() {
		Window.run(() -> ListEditor.open(Window.page(), permits, ""));
		Window.quiet();
		NatTable table = Widgets.find(Window.ui(PluginTypeTest::shell), NatTable.class);
		assertEquals("VPE-1", Window.ui(() -> table.getDataValueByPosition(0, 1)));
		Window.run(() -> Window.page().getActiveEditor().setFocus());
		Window.press("Return");
		Window.until("the form is open", () -> Window.page().getActiveEditor().getEditorInput() instanceof RecordEditorInput
				&& Widgets.all(shell(), Label.class).stream().anyMatch(label -> label.isVisible() && label.getText().startsWith("Valid until")));
	}

	@Test
	void itIsFoundWhileTyping() {
		Window.press("ctrl+h");
		Window.type("XA 4711");
		Window.until("it is found", () -> Widgets.all(shell(), Table.class).stream().flatMap(table -> Arrays.stream(table.getItems()))
				.anyMatch(item -> item.getData() instanceof SearchHit hit && hit.record().key().equals("VPE-1")));
	}

	private static Shell shell() {
		return Window.page().getWorkbenchWindow().getShell();
	}
}
