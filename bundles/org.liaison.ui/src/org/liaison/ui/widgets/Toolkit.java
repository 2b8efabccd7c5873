package org.liaison.ui.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.forms.widgets.FormToolkit;

/**
 * The toolkit of forms, but for the colours of push buttons: a button that was ever given one looks the same on GTK whether it can be
 * pressed or not.
 */
public final class Toolkit extends FormToolkit {

	/** A toolkit with colours of its own, to be disposed of. */
	public Toolkit(Display display) {
		super(display);
	}

	@Override
	public Button createButton(Composite parent, String text, int style) {
		if ((style & SWT.PUSH) == 0) {
			return super.createButton(parent, text, style);
		}
		var button = new Button(parent, style | getOrientation());
		button.setText(text);
		button.addListener(SWT.FocusIn, event -> ensureVisible(button));
		return button;
	}
}
