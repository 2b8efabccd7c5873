package org.liaison.ui.record.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.liaison.ui.session.RecordText;

/** One of the literals of an enumeration. */
final class EnumField extends Field {

	/** Values in the order of the list; {@code null} stands first where the feature may be without one. */
	private final List<Object> values = new ArrayList<>();
	private Combo combo;

	EnumField(EAttribute feature, FormContext context) {
		super(feature, context);
		if (feature.getDefaultValue() == null) {
			values.add(null);
		}
		((EEnum) feature.getEAttributeType()).getELiterals().stream().map(EnumField::instance).forEach(values::add);
	}

	/** What a feature of the enumeration holds: a Java enum where there is one, the literal itself in a model without Java. */
	private static Enumerator instance(EEnumLiteral literal) {
		return literal.getInstance();
	}

	@Override
	protected Control createControl(Composite parent) {
		combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
		context().toolkit().adapt(combo, true, false);
		values.forEach(value -> combo.add(value == null ? "" : RecordText.value(feature(), value))); //$NON-NLS-1$
		combo.addListener(SWT.Selection, e -> {
			enter(values.get(combo.getSelectionIndex()));
			endStep();
		});
		// Scrolling the form must not change a value that the pointer happens to be over.
		combo.addListener(SWT.MouseVerticalWheel, e -> e.doit = false);
		return combo;
	}

	@Override
	protected void show(Object value) {
		int index = 0;
		while (index < values.size() && !Objects.equals(values.get(index), value)) {
			index++;
		}
		if (index < values.size()) {
			combo.select(index);
		} else {
			combo.deselectAll();
		}
	}
}
