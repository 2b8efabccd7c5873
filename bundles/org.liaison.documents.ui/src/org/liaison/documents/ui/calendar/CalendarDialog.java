package org.liaison.documents.ui.calendar;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.liaison.documents.ui.publish.CounterpartCheck;
import org.liaison.documents.ui.publish.LanguageField;
import org.liaison.documents.ui.publish.PublishText;
import org.liaison.model.Language;
import org.liaison.ui.session.RegisterSession;
import org.liaison.ui.widgets.TitledDialog;

/** In which languages the calendar is, and for whom. */
final class CalendarDialog extends TitledDialog {

	private LanguageField field;
	private Button check;
	private List<Language> languages;
	private boolean forCounterpart;

	CalendarDialog(Shell shell) {
		super(shell, CalendarText.title, 2);
	}

	@Override
	protected void createFields(Composite area) {
		new Label(area, SWT.NONE).setText(PublishText.languages);
		field = new LanguageField(area, RegisterSession.get().language());
		GridDataFactory.fillDefaults().applyTo(field.area());
		check = CounterpartCheck.in(area, 2, this::hint);
		hint();
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
