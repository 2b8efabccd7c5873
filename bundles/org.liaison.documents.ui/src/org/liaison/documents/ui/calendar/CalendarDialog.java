package org.liaison.documents.ui.calendar;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.liaison.documents.ui.publish.CounterpartCheck;
import org.liaison.documents.ui.publish.LanguageField;
import org.liaison.documents.ui.publish.PublishText;
import org.liaison.model.Language;
import org.liaison.ui.session.RegisterSession;

/** In which languages the calendar is, and for whom. */
final class CalendarDialog extends TitleAreaDialog {

	private LanguageField field;
	private Button check;
	private List<Language> languages;
	private boolean forCounterpart;

	CalendarDialog(Shell shell) {
		super(shell);
		setHelpAvailable(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(CalendarText.title);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(8, 8).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		new Label(area, SWT.NONE).setText(PublishText.languages);
		field = new LanguageField(area, RegisterSession.get().language());
		GridDataFactory.fillDefaults().applyTo(field.area());
		check = CounterpartCheck.in(area, 2, this::hint);
		setTitle(CalendarText.title);
		hint();
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, CalendarText.choose, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	private void hint() {
		setMessage(check.getSelection() ? PublishText.counterpartHint : CalendarText.hint);
	}

	@Override
	protected void okPressed() {
		languages = field.languages();
		forCounterpart = check.getSelection();
		super.okPressed();
	}

	/** Its languages, once they were confirmed. */
	List<Language> languages() {
		return languages;
	}

	/** Whether the other side gets it, once that was confirmed. */
	boolean isForCounterpart() {
		return forCounterpart;
	}
}
