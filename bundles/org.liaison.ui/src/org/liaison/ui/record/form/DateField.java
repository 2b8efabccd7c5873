package org.liaison.ui.record.form;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.liaison.model.PartialDate;
import org.liaison.model.PartialDateException;
import org.liaison.ui.session.RegisterSession;

/**
 * A date that may be a day, a month, a year, about, unknown at one end, or an interval: written as EDTF, said beneath in words. What
 * cannot be read stays in the text with the reason beneath.
 */
final class DateField extends Field {

	private Text text;
	private Label check;

	DateField(EStructuralFeature feature, FormContext context) {
		super(feature, context);
	}

	@Override
	protected Control createControl(Composite parent) {
		Composite area = context().toolkit().createComposite(parent);
		var layout = new GridLayout(2, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 1;
		layout.horizontalSpacing = 2;
		area.setLayout(layout);
		text = context().toolkit().createText(area, "", SWT.BORDER); //$NON-NLS-1$
		text.setMessage(Messages.dateHint);
		var data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.widthHint = 100;
		text.setLayoutData(data);
		Button calendar = context().toolkit().createButton(area, "▾", SWT.PUSH); //$NON-NLS-1$
		calendar.setToolTipText(Messages.calendar);
		calendar.addListener(SWT.Selection, e -> pickDay());
		check = context().toolkit().createLabel(area, "", SWT.WRAP); //$NON-NLS-1$
		var below = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
		below.widthHint = 100;
		below.exclude = true;
		check.setLayoutData(below);
		text.addListener(SWT.Modify, e -> {
			if (!isShowing()) {
				read(text.getText().strip());
			}
		});
		text.addListener(SWT.DefaultSelection, e -> endStep());
		text.addListener(SWT.KeyDown, e -> {
			if (e.keyCode == SWT.ARROW_DOWN) {
				pickDay();
				e.doit = false;
			}
		});
		endStepOnLeaving(text);
		return area;
	}

	private void read(String entered) {
		try {
			PartialDate date = entered.isEmpty() ? null : PartialDate.parse(entered);
			enter(date);
			say(date);
		} catch (PartialDateException e) {
			String why = e.describe(RegisterSession.get().language());
			invalid(why);
			say(why, true);
		}
	}

	private void say(PartialDate date) {
		say(date == null ? "" : date.describe(RegisterSession.get().language()), false); //$NON-NLS-1$
	}

	private void say(String words, boolean wrong) {
		if (words.equals(check.getText())) {
			return;
		}
		check.setText(words);
		check.setVisible(!words.isEmpty());
		((GridData) check.getLayoutData()).exclude = words.isEmpty();
		if (wrong) {
			Styles.error(check);
		} else {
			Styles.quiet(check);
		}
		check.requestLayout();
		context().reflow();
	}

	private void pickDay() {
		DayPopup.open(text, value() instanceof PartialDate date ? date.earliest() : null, day -> {
			text.setText(day.toString());
			endStep();
			text.setFocus();
		});
	}

	@Override
	protected void show(Object value) {
		PartialDate date = (PartialDate) value;
		String shown = date == null ? "" : date.text(); //$NON-NLS-1$
		if (!shown.equals(text.getText().strip())) {
			text.setText(shown);
		}
		say(date);
	}
}
