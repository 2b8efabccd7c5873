package org.liaison.ui.record.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Chips that wrap, and keep the focus near when one of them goes. */
final class ChipRow {

	private final Composite row;
	private final FormContext context;
	private int focus = -1;

	ChipRow(Composite parent, FormContext context) {
		this.context = context;
		row = context.toolkit().createComposite(parent);
		var layout = new RowLayout(SWT.HORIZONTAL);
		layout.wrap = true;
		layout.marginLeft = 0;
		layout.marginTop = 0;
		layout.marginBottom = 0;
		layout.spacing = 4;
		row.setLayout(layout);
		var data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.widthHint = 100;
		row.setLayoutData(data);
	}

	/** Takes all chips away before others are added; the place of the focused one is remembered. */
	void clear() {
		Control[] chips = row.getChildren();
		focus = -1;
		for (int i = 0; i < chips.length; i++) {
			if (chips[i].isFocusControl()) {
				focus = i;
			}
			chips[i].dispose();
		}
	}

	/** Adds a chip. */
	void add(Image image, String text, boolean removable, Chip.Actions actions) {
		Chip chip = new Chip(row, image, text, removable, actions);
		context.toolkit().adapt(chip);
	}

	/** The chip that is to have the focus when those shown next are in place. */
	void focusNext(int index) {
		focus = index;
	}

	/** All chips are there: makes room for them; without any the row goes away. */
	void done() {
		Control[] chips = row.getChildren();
		boolean any = chips.length > 0;
		row.setVisible(any);
		((GridData) row.getLayoutData()).exclude = !any;
		row.requestLayout();
		context.reflow();
		if (focus >= 0 && any) {
			chips[Math.min(focus, chips.length - 1)].setFocus();
		}
		focus = -1;
	}
}
