package org.liaison.commitments.ui.change;

import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.liaison.core.RecordRef;
import org.liaison.core.Register;
import org.liaison.ui.record.form.RecordPicker;
import org.liaison.ui.session.RecordText;

/** A record that is found by typing. */
final class RecordEntry {

	private final Composite area;
	private final RecordPicker picker;
	private final Label shown;
	private final Runnable onChange;
	private RecordRef chosen;

	/** @param types identifiers of the types to choose from, empty for all */
	RecordEntry(Composite parent, Register register, Set<String> types, Runnable onChange) {
		this.onChange = onChange;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 0).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
		picker = new RecordPicker(area, () -> register, types, this::choose);
		GridDataFactory.fillDefaults().hint(240, SWT.DEFAULT).applyTo(picker.text());
		shown = new Label(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(200, SWT.DEFAULT).applyTo(shown);
	}

	/** What was chosen, {@code null} for nothing. */
	RecordRef record() {
		return chosen;
	}

	/** Whether one can choose. */
	void enable(boolean enabled) {
		picker.text().setEnabled(enabled);
	}

	private void choose(RecordRef record) {
		chosen = record;
		shown.setText(NLS.bind(ChangeText.chosen, RecordText.label(record)));
		shown.setToolTipText(RecordText.label(record));
		onChange.run();
	}
}
