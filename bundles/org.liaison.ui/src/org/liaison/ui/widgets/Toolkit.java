package org.liaison.ui.widgets;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** The toolkit of forms, but for the colour of its buttons: in one of its own a button looks the same whether it can be pressed or not. */
public final class Toolkit extends FormToolkit {

	/** A toolkit with colours of its own, to be disposed of. */
	public Toolkit(Display display) {
		super(display);
	}

	@Override
	public Button createButton(Composite parent, String text, int style) {
		Button button = super.createButton(parent, text, style);
		button.setForeground(null);
		return button;
	}
}
