package org.liaison.commitments.ui.followup;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What to group by, list or time line, and at the right what belongs to the time line. */
final class FollowUpBar extends Composite {

	private final Choices choices;
	private final List<Grouping> groupings = Choices.possible();
	private final Combo grouping;
	private final Button list;
	private final Button timeline;
	private final Composite tools;

	/**
	 * @param onGrouping called when another grouping was chosen
	 * @param onMode called when list or time line was chosen
	 * @param onOpenAll called with true to open all groups, with false to close them
	 */
	FollowUpBar(Composite parent, Choices choices, Runnable onGrouping, Runnable onMode, Consumer<Boolean> onOpenAll) {
		super(parent, SWT.NONE);
		this.choices = choices;
		GridLayoutFactory.fillDefaults().numColumns(6).margins(6, 2).extendedMargins(0, 0, 0, 4).spacing(6, 4).applyTo(this);
		new Label(this, SWT.NONE).setText(FollowUpText.groupBy);
		grouping = new Combo(this, SWT.READ_ONLY | SWT.DROP_DOWN);
		grouping.setItems(groupings.stream().map(Grouping::label).toArray(String[]::new));
		grouping.addListener(SWT.Selection, event -> {
			choices.grouping(groupings.get(grouping.getSelectionIndex()));
			onGrouping.run();
		});
		button(this, SWT.PUSH, "▾", FollowUpText.openAll, () -> onOpenAll.accept(true)); //$NON-NLS-1$
		button(this, SWT.PUSH, "▸", FollowUpText.closeAll, () -> onOpenAll.accept(false)); //$NON-NLS-1$
		Composite modes = row(this);
		list = button(modes, SWT.RADIO, FollowUpText.list, FollowUpText.listTip, () -> mode(onMode));
		timeline = button(modes, SWT.RADIO, FollowUpText.timeline, FollowUpText.timelineTip, () -> mode(onMode));
		tools = row(this);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.END, SWT.CENTER).applyTo(tools);
		show();
	}

	/** Where what belongs to the time line goes. */
	Composite tools() {
		return tools;
	}

	/** Shows what is chosen. */
	void show() {
		grouping.select(groupings.indexOf(choices.grouping()));
		list.setSelection(!choices.isTimeline());
		timeline.setSelection(choices.isTimeline());
	}

	/** The button that was left reports too: what counts is which one is chosen now. */
	private void mode(Runnable onMode) {
		if (choices.isTimeline() != timeline.getSelection()) {
			choices.timeline(timeline.getSelection());
			onMode.run();
		}
	}

	private static Composite row(Composite parent) {
		var row = new Composite(parent, SWT.NONE);
		row.setLayout(RowLayoutFactory.fillDefaults().spacing(6).center(true).wrap(false).create());
		return row;
	}

	private static Button button(Composite parent, int style, String text, String tip, Runnable action) {
		var button = new Button(parent, style);
		button.setText(text);
		button.setToolTipText(tip);
		button.addListener(SWT.Selection, event -> action.run());
		return button;
	}
}
