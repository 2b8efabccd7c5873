package org.liaison.ui.record.form;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.liaison.core.types.Annotations;

/** A text of one line or several. */
final class TextField extends Field {

	private Text text;

	TextField(EStructuralFeature feature, FormContext context) {
		super(feature, context);
	}

	@Override
	protected boolean isWide() {
		return isMultiline();
	}

	@Override
	protected Control createControl(Composite parent) {
		text = isMultiline() ? GrowingText.create(parent, context()) : context().toolkit().createText(parent, "", SWT.BORDER); //$NON-NLS-1$
		TextLimit.on(text, feature());
		text.addListener(SWT.Modify, e -> {
			if (!isShowing()) {
				enter(text.getText().isBlank() ? null : text.getText());
			}
		});
		text.addListener(SWT.DefaultSelection, e -> endStep());
		endStepOnLeaving(text);
		return text;
	}

	@Override
	protected void show(Object value) {
		String shown = value == null ? "" : value.toString(); //$NON-NLS-1$
		if (!shown.strip().equals(text.getText().strip())) {
			text.setText(shown);
		}
	}

	private boolean isMultiline() {
		return Annotations.flag(feature(), "multiline"); //$NON-NLS-1$
	}
}
