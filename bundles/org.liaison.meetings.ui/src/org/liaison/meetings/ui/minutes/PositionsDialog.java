package org.liaison.meetings.ui.minutes;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.liaison.core.RecordRef;
import org.liaison.core.codec.ObjectIds;
import org.liaison.meetings.MeetingsPackage;
import org.liaison.meetings.Outcome;
import org.liaison.meetings.OutcomePosition;
import org.liaison.meetings.Stance;
import org.liaison.model.Language;
import org.liaison.ui.record.form.ObjectText;
import org.liaison.ui.session.RecordText;

/** Where each side stands towards an outcome, side by side. */
final class PositionsDialog extends Dialog {

	/** What one side says. */
	record Said(RecordRef party, Stance stance, String text) {
	}

	private record Row(RecordRef party, Combo stance, Text text) {
	}

	private final Outcome outcome;
	private final List<RecordRef> sides;
	private final Language language;
	private final List<Row> rows = new ArrayList<>();
	private List<Said> said = List.of();

	PositionsDialog(Shell shell, Outcome outcome, List<RecordRef> sides, Language language) {
		super(shell);
		this.outcome = outcome;
		this.sides = sides;
		this.language = language;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** The position of a party on an outcome, {@code null} when it has none yet. */
	static OutcomePosition of(Outcome outcome, String party) {
		return outcome.getPositions().stream().filter(position -> ObjectText.targets(position, MeetingsPackage.Literals.OUTCOME_POSITION__PARTY)
				.stream().anyMatch(target -> ObjectIds.of(target).equals(party))).findFirst().orElse(null);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(MinutesText.positionsTitle);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Composite grid = new Composite(area, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).spacing(10, 8).applyTo(grid);
		GridDataFactory.fillDefaults().grab(true, true).hint(760, SWT.DEFAULT).applyTo(grid);
		Label about = new Label(grid, SWT.WRAP);
		about.setText(sides.isEmpty() ? MinutesText.noSides
				: NLS.bind(MinutesText.positionsHint, outcome.getNumber(), outcome.getText().best(language)));
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(720, SWT.DEFAULT).applyTo(about);
		sides.forEach(side -> row(grid, side));
		return area;
	}

	private void row(Composite grid, RecordRef side) {
		OutcomePosition position = of(outcome, side.id());
		new Label(grid, SWT.NONE).setText(RecordText.title(side));
		Combo stance = new Combo(grid, SWT.READ_ONLY);
		for (Stance one : Stance.values()) {
			stance.add(RecordText.value(MeetingsPackage.Literals.OUTCOME_POSITION__STANCE, one));
		}
		stance.select(position == null ? 0 : position.getStance().getValue());
		Text text = new Text(grid, SWT.BORDER);
		text.setMessage(MinutesText.said);
		text.setText(position == null || position.getText().text(language) == null ? "" : position.getText().text(language)); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).hint(360, SWT.DEFAULT).applyTo(text);
		rows.add(new Row(side, stance, text));
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, MinutesText.save, true).setEnabled(!sides.isEmpty());
		createButton(parent, IDialogConstants.CANCEL_ID, MinutesText.cancel, false);
	}

	@Override
	protected void okPressed() {
		said = rows.stream().map(row -> new Said(row.party(), Stance.get(row.stance().getSelectionIndex()), row.text().getText())).toList();
		super.okPressed();
	}

	/** What was entered. */
	List<Said> said() {
		return said;
	}
}
