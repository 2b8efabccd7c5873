package org.liaison.commitments.ui.change;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.liaison.commitments.CommitmentsPackage;
import org.liaison.core.Register;
import org.liaison.core.types.RecordTypes;
import org.liaison.ui.session.RecordImages;

/** Asks what is to be done to commitments, and shows beforehand what it will change in each of them. */
abstract class ChangeDialog extends TrayDialog {

	private final Register register;
	private final List<Before> commitments;
	private final String title;
	private final String action;
	private Preview preview;
	private Label message;
	private Text reason;
	private Changes result;

	/**
	 * @param title what the dialog is called
	 * @param action what the button says that does it
	 */
	ChangeDialog(Shell shell, Register register, List<Before> commitments, String title, String action) {
		super(shell);
		this.register = register;
		this.commitments = commitments;
		this.title = title;
		this.action = action;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** Asks; empty when the person thought better of it. */
	final Optional<Changes> ask() {
		return open() == OK ? Optional.of(result) : Optional.empty();
	}

	/** Makes the fields, in two columns: label and control. Each calls {@link #changed} when something was entered. */
	abstract void createFields(Composite parent);

	/** Gives the keyboard to the first field. */
	abstract void focus();

	/**
	 * What was entered.
	 *
	 * @param why the reason
	 * @throws BadEntry when something cannot be understood
	 */
	abstract Changes changes(String why);

	/** What the field for the reason says while it is empty. */
	abstract String reasonHint();

	/** What the dialog is called. */
	final String title() {
		return title;
	}

	final Register register() {
		return register;
	}

	final List<Before> commitments() {
		return commitments;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
		shell.setImage(RecordImages.image(RecordTypes.typeId(CommitmentsPackage.Literals.COMMITMENT)));
	}

	@Override
	protected Point getInitialSize() {
		Point wanted = super.getInitialSize();
		return new Point(Math.max(780, wanted.x), Math.clamp(wanted.y, 420, 720));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(10, 8).applyTo(area);
		createFields(area);
		new Label(area, SWT.NONE).setText(ChangeText.reason);
		reason = new Text(area, SWT.BORDER);
		reason.setMessage(reasonHint());
		reason.addListener(SWT.Modify, event -> changed());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(reason);
		Label heading = new Label(area, SWT.NONE);
		heading.setText(ChangeText.preview);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(heading);
		preview = new Preview(area);
		GridDataFactory.fillDefaults().grab(true, true).hint(560, Math.clamp(commitments.size(), 2, 8) * 26 + 34).applyTo(preview.control());
		message = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(560, SWT.DEFAULT).applyTo(message);
		Dialog.applyDialogFont(area);
		return area;
	}

	@Override
	public void create() {
		super.create();
		focus();
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, action, true);
		createButton(parent, IDialogConstants.CANCEL_ID, ChangeText.cancel, false);
		changed();
	}

	/** Shows what would change now, and whether it may be done. */
	final void changed() {
		if (getButton(IDialogConstants.OK_ID) == null) {
			return;
		}
		try {
			result = changes(reason.getText().strip());
			long effects = preview.show(commitments, result);
			long refused = commitments.stream().filter(before -> before.isRefused(result)).count();
			if (refused > 0) {
				say(NLS.bind(ChangeText.needsReason, refused), false);
			} else if (effects == 0) {
				say(ChangeText.nothingToDo, false);
			} else {
				say(NLS.bind(ChangeText.previewCount, effects, commitments.size()), true);
			}
		} catch (BadEntry e) {
			say(e.getMessage(), false);
		}
	}

	private void say(String text, boolean allowed) {
		message.setText(text);
		message.requestLayout();
		getButton(IDialogConstants.OK_ID).setEnabled(allowed);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	/** Something that was entered and cannot be understood, in words. */
	static final class BadEntry extends RuntimeException {

		private static final long serialVersionUID = 1L;

		BadEntry(String words) {
			super(words);
		}
	}
}
