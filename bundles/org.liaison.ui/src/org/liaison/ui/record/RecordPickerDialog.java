package org.liaison.ui.record;

import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.liaison.core.RecordRef;
import org.liaison.core.Register;
import org.liaison.ui.record.form.RecordPicker;

/** Asks for a record by its key, an alias or words of it. */
public final class RecordPickerDialog extends Dialog {

	private final String title;
	private final Register register;
	private final Set<String> types;
	private RecordRef picked;

	private RecordPickerDialog(Shell shell, String title, Register register, Set<String> types) {
		super(shell);
		this.title = title;
		this.register = register;
		this.types = types;
	}

	/**
	 * Asks.
	 *
	 * @param types identifiers of the types that may be chosen, empty for all
	 */
	public static Optional<RecordRef> choose(Shell shell, String title, Register register, Set<String> types) {
		var dialog = new RecordPickerDialog(shell, title, register, types);
		dialog.open();
		return Optional.ofNullable(dialog.picked);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		new Label(area, SWT.NONE).setText(Messages.openByKeyHint);
		var picker = new RecordPicker(area, () -> register, types, ref -> {
			picked = ref;
			okPressed();
		});
		var data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.widthHint = 440;
		picker.text().setLayoutData(data);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.staleCancel, false);
	}
}
