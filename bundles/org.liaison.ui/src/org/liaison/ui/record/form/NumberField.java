package org.liaison.ui.record.form;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** A value that a person writes and EMF reads: a number, or any data type a plug-in may bring. Decimal comma and point are the same. */
final class NumberField extends Field {

	private final EDataType type;
	private Text text;

	NumberField(EAttribute feature, FormContext context) {
		super(feature, context);
		type = feature.getEAttributeType();
	}

	@Override
	protected Control createControl(Composite parent) {
		text = context().toolkit().createText(parent, "", SWT.BORDER); //$NON-NLS-1$
		text.addListener(SWT.Modify, e -> {
			if (!isShowing()) {
				read(text.getText().strip());
			}
		});
		text.addListener(SWT.DefaultSelection, e -> endStep());
		endStepOnLeaving(text);
		return text;
	}

	private void read(String entered) {
		try {
			enter(entered.isEmpty() ? feature().getDefaultValue() : EcoreUtil.createFromString(type, normal(entered)));
		} catch (RuntimeException e) {
			// EMF reports text that is not a value of the type by whatever its parser throws.
			invalid(NLS.bind(isNumber() ? Messages.notANumber : Messages.notAValue, entered));
		}
	}

	private String normal(String entered) {
		return isNumber() ? entered.replaceAll("[\\s\u00a0\u202f]", "").replace(',', '.') : entered; //$NON-NLS-1$ //$NON-NLS-2$
	}

	private boolean isNumber() {
		Class<?> java = type.getInstanceClass();
		return java != null && (java.isPrimitive() || Number.class.isAssignableFrom(java));
	}

	@Override
	protected void show(Object value) {
		String shown = value == null ? "" : EcoreUtil.convertToString(type, value); //$NON-NLS-1$
		if (!shown.equals(normal(text.getText().strip()))) {
			text.setText(shown);
		}
	}
}
