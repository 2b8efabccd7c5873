package org.liaison.commitments.ui.change;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.liaison.model.PartialDate;
import org.liaison.model.PartialDateException;
import org.liaison.ui.session.RegisterSession;

/** A date as one writes it, said beside it in words. */
final class DateEntry {

	private final Composite area;
	private final String label;
	private final Text text;
	private final Label words;

	DateEntry(Composite parent, String label, String initial, Runnable onChange) {
		this.label = label;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 0).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
		text = new Text(area, SWT.BORDER);
		text.setText(initial);
		GridDataFactory.fillDefaults().hint(160, SWT.DEFAULT).applyTo(text);
		words = new Label(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(words);
		text.addListener(SWT.Modify, event -> {
			describe();
			onChange.run();
		});
		describe();
	}

	/** The date, {@code null} when nothing is entered. */
	PartialDate date() {
		String entered = text.getText().strip();
		try {
			return entered.isEmpty() ? null : PartialDate.parse(entered);
		} catch (PartialDateException e) {
			throw new ChangeDialog.BadEntry(NLS.bind(ChangeText.badDate, label, e.describe(RegisterSession.get().language())));
		}
	}

	/** Shows or hides it. */
	void enable(boolean enabled) {
		text.setEnabled(enabled);
	}

	private void describe() {
		String said;
		try {
			PartialDate date = date();
			said = date == null ? "" : date.describe(RegisterSession.get().language()); //$NON-NLS-1$
		} catch (ChangeDialog.BadEntry e) {
			said = ""; // the dialog says why, beneath
		}
		words.setText(said);
	}
}
