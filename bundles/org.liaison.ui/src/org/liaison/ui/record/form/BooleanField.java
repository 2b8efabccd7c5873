package org.liaison.ui.record.form;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Yes or no: a check box that says its own label. */
final class BooleanField extends Field {

	private Button box;

	BooleanField(EStructuralFeature feature, FormContext context) {
		super(feature, context);
	}

	@Override
	protected boolean hasLabel() {
		return false;
	}

	@Override
	protected Control createControl(Composite parent) {
		box = context().toolkit().createButton(parent, label(), SWT.CHECK);
		box.addListener(SWT.Selection, e -> {
			enter(box.getSelection());
			endStep();
		});
		return box;
	}

	@Override
	protected void show(Object value) {
		box.setSelection(Boolean.TRUE.equals(value));
	}
}
