package org.liaison.documents.ui.publish;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** Whether what is made is for the other side, in a dialog with a grid. */
public final class CounterpartCheck {

	private CounterpartCheck() {
	}

	/**
	 * Makes the button.
	 *
	 * @param columns of the grid, over which it stretches
	 * @param changed is told when it was pressed
	 */
	public static Button in(Composite area, int columns, Runnable changed) {
		var check = new Button(area, SWT.CHECK);
		check.setText(PublishText.counterpart);
		check.setToolTipText(PublishText.counterpartHint);
		GridDataFactory.swtDefaults().span(columns, 1).applyTo(check);
		check.addListener(SWT.Selection, event -> changed.run());
		return check;
	}
}
