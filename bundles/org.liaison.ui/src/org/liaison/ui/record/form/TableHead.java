package org.liaison.ui.record.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** The line above a table in a form: its label, and what can be done with it. */
final class TableHead {

	private final ToolBar bar;

	TableHead(Composite parent, FormContext context, String label) {
		Composite row = context.toolkit().createComposite(parent);
		var layout = new GridLayout(2, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		row.setLayout(layout);
		row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		Label text = context.toolkit().createLabel(row, label);
		text.setLayoutData(new GridData(SWT.FILL, SWT.END, true, false));
		bar = new ToolBar(row, SWT.FLAT | SWT.RIGHT);
		context.toolkit().adapt(bar, true, false);
	}

	/** Adds something to do. */
	ToolItem add(String label, String hint, Runnable action) {
		ToolItem item = new ToolItem(bar, SWT.PUSH);
		item.setText(label);
		item.setToolTipText(hint);
		item.addListener(SWT.Selection, e -> action.run());
		return item;
	}
}
