package org.liaison.ui.record.form;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.liaison.ui.session.RecordText;

/** A value that follows from others, or that only the workbench writes: shown, selectable, not changed here. */
final class DerivedField extends Field {

	private Text text;

	DerivedField(EStructuralFeature feature, FormContext context) {
		super(feature, context);
	}

	@Override
	protected Control createControl(Composite parent) {
		text = new Text(parent, SWT.READ_ONLY | SWT.WRAP);
		context().toolkit().adapt(text, true, false);
		return text;
	}

	@Override
	protected void show(Object value) {
		String shown = RecordText.value(feature(), value);
		text.setText(shown.isEmpty() ? "–" : shown); //$NON-NLS-1$
	}
}
