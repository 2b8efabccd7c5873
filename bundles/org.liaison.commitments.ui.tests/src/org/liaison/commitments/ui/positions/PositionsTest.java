package org.liaison.commitments.ui.positions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liaison.commitments.Commitment;
import org.liaison.commitments.CommitmentStatus;
import org.liaison.commitments.Position;
import org.liaison.commitments.ui.Side;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.model.PartialDate;
import org.liaison.testing.ui.OpenDemo;
import org.liaison.testing.ui.Widgets;
import org.liaison.testing.ui.Window;
import org.liaison.ui.record.RecordEditor;
import org.liaison.ui.session.RecordLinks;

class PositionsTest {

	private static final String BOTH_SIDES = "COM-1";

	@RegisterExtension
	final OpenDemo demo = new OpenDemo();

	private RecordEditor editor;
	private Composite page;

	@BeforeEach
	void weAreChina() {
		Side.preferences().put(Side.COUNTRY, "CN");
	}

	@Test
	void whatBothSidesSayStandsInTheirColumns() {
		open();
		assertEquals(List.of("Agreed, no date", ""), column(1));
		assertEquals(List.of("", "Agreed, no date"), column(2));
		assertTrue(says(PositionsText.met));
	}

	@Test
	void aPositionIsAddedToASideAndTheDifferenceIsSaid() {
		open();
		Window.click(buttons(PositionsText.add).get(1));
		Shell dialog = Window.dialog();
		Combo status = Widgets.find(dialog, Combo.class);
		Window.run(() -> {
			status.select(CommitmentStatus.BLOCKED.ordinal());
			status.notifyListeners(SWT.Selection, new Event());
		});
		Button ok = Widgets.find(dialog, Button.class, button -> Integer.valueOf(IDialogConstants.OK_ID).equals(button.getData()));
		Window.click(ok);
		Window.until("the dialog is closed", dialog::isDisposed);
		Window.quiet();
		assertTrue(says(PositionsText.differ));
		assertEquals("Blocked, no date", column(2).getLast());
		Window.press("ctrl+s");
		Window.quiet();
		Position last = read().getPositions().getLast();
		assertEquals(demo.register().find("ORG-2").orElseThrow().id(), last.getParty().getId());
		assertEquals(PartialDate.of(LocalDate.now()), last.getSaidOn());
	}

	@Test
	void whereBothMeetTheirDateIsEnteredAsAgreed() {
		change(commitment -> commitment.getPositions().forEach(position -> {
			position.setStatus(CommitmentStatus.IN_PROGRESS);
			position.setExpected(PartialDate.parse("2027-09"));
		}));
		open();
		Window.click(buttons(PositionsText.takeOver).getFirst());
		Window.quiet();
		Window.press("ctrl+s");
		Window.quiet();
		assertEquals(PartialDate.parse("2027-09"), read().getAgreed());
		assertEquals(CommitmentStatus.IN_PROGRESS, read().getStatus());
		assertEquals(List.of(), buttons(PositionsText.takeOver));
	}

	private void open() {
		editor = Window.ui(() -> (RecordEditor) RecordLinks.open(Window.page(), demo.register().find(BOTH_SIDES).orElseThrow()).orElseThrow());
		Window.until("the record is loaded", () -> editor.editing().isPresent());
		Window.run(() -> editor.setActivePage("positions"));
		Window.quiet();
		page = Window.ui(() -> Window.page().getWorkbenchWindow().getShell());
	}

	private void change(Consumer<Commitment> change) {
		try (Edit edit = Edits.open(demo.register())) {
			change.accept((Commitment) edit.load(BOTH_SIDES));
			edit.save("");
		}
	}

	private Commitment read() {
		try (Edit edit = Edits.open(demo.register())) {
			var commitment = (Commitment) edit.load(BOTH_SIDES);
			commitment.getPositions().forEach(Position::getParty);
			return commitment;
		}
	}

	private List<Button> buttons(String text) {
		return Window.ui(() -> Widgets.all(page, Button.class).stream().filter(button -> button.isVisible() && text.equals(button.getText())).toList());
	}

	private boolean says(String text) {
		return Window.ui(() -> Widgets.all(page, Label.class).stream().anyMatch(label -> label.isVisible() && text.equals(label.getText())));
	}

	private List<String> column(int column) {
		Table table = Widgets.find(page, Table.class, found -> found.getColumnCount() == 7);
		return Window.ui(() -> IntStream.range(0, table.getItemCount()).mapToObj(row -> table.getItem(row).getText(column)).toList());
	}
}
