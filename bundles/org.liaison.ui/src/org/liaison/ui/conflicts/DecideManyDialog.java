package org.liaison.ui.conflicts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.liaison.core.replica.Resolution;
import org.liaison.ui.widgets.TitledDialog;

/** Asks by which rule many conflicts are decided, and says how many the rule decides. */
final class DecideManyDialog extends TitledDialog {

	private static final Map<DecisionRule, String> NAMES = new EnumMap<>(Map.of(DecisionRule.OURS, ConflictsText.ruleOURS, DecisionRule.THEIRS,
			ConflictsText.ruleTHEIRS, DecisionRule.LATEST, ConflictsText.ruleLATEST, DecisionRule.SHOWN, ConflictsText.ruleSHOWN));

	private final List<ConflictEntry> all;
	private final List<ConflictEntry> selected;
	private boolean onlySelected;
	private DecisionRule rule = DecisionRule.OURS;
	private String reason = ""; //$NON-NLS-1$
	private Label count;

	/** @param selected those that are selected; when there are none, the question is about all */
	DecideManyDialog(Shell shell, List<ConflictEntry> all, List<ConflictEntry> selected) {
		super(shell, ConflictsText.decideMany, 1);
		this.all = all;
		this.selected = selected;
		onlySelected = !selected.isEmpty();
	}

	@Override
	protected void createFields(Composite area) {
		setMessage(ConflictsText.decideManyMessage);
		if (!selected.isEmpty()) {
			var scope = group(area);
			radio(scope, NLS.bind(ConflictsText.decideManySelected, selected.size()), true, () -> onlySelected = true);
			radio(scope, NLS.bind(ConflictsText.decideManyAll, all.size()), false, () -> onlySelected = false);
		}
		var rules = group(area);
		for (DecisionRule each : DecisionRule.values()) {
			radio(rules, NAMES.get(each), each == rule, () -> rule = each);
		}
		count = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(count);
		new Label(area, SWT.NONE).setText(ConflictsText.keepReason);
		var why = new Text(area, SWT.SINGLE | SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(why);
		why.addModifyListener(event -> reason = why.getText().strip());
	}

	private static Composite group(Composite area) {
		var group = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(group);
		return group;
	}

	private void radio(Composite group, String text, boolean on, Runnable choose) {
		var button = new Button(group, SWT.RADIO);
		button.setText(text);
		button.setSelection(on);
		button.addListener(SWT.Selection, event -> {
			if (button.getSelection()) {
				choose.run();
				showCount();
			}
		});
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		getButton(IDialogConstants.OK_ID).setText(ConflictsText.decideMany.replace("…", "")); //$NON-NLS-1$ //$NON-NLS-2$
		setButtonLayoutData(getButton(IDialogConstants.OK_ID));
		showCount();
	}

	private void showCount() {
		int decided = resolutions().size();
		count.setText(NLS.bind(ConflictsText.decideManyCount, decided, scope().size() - decided));
		getButton(IDialogConstants.OK_ID).setEnabled(decided > 0);
		count.getParent().layout();
	}

	private List<ConflictEntry> scope() {
		return onlySelected ? selected : all;
	}

	/** What the rule decides. */
	List<Resolution> resolutions() {
		List<Resolution> resolutions = new ArrayList<>();
		scope().stream().map(rule::decide).flatMap(Optional::stream).forEach(resolutions::add);
		return resolutions;
	}

	/** Why, in the words of who decides. */
	String reason() {
		return reason;
	}
}
