package org.liaison.ui.record.form;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.forms.IMessageManager;
import org.eclipse.ui.forms.ManagedForm;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.liaison.ui.record.RecordEditing;
import org.liaison.ui.session.RecordImages;
import org.liaison.ui.session.RegisterSession;
import org.liaison.ui.widgets.Toolkit;

/** The form of an object inside a record. What is done in it is one step; Cancel takes the step back. */
public final class ObjectDialog extends TrayDialog {

	private final RecordEditing editing;
	private final EObject object;
	private RecordForm form;

	private ObjectDialog(Shell shell, RecordEditing editing, EObject object) {
		super(shell);
		this.editing = editing;
		this.object = object;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/**
	 * Shows an object until the dialog is closed.
	 *
	 * @param mark how many steps there were before the object was made or touched, see {@link RecordEditing#steps()}
	 * @param label what undo calls the step
	 * @return whether the changes are to stay
	 */
	public static boolean open(Shell shell, RecordEditing editing, EObject object, int mark, String label) {
		boolean kept = new ObjectDialog(shell, editing, object).open() == OK;
		if (kept) {
			editing.endStep(label);
		} else {
			editing.rollBack(mark);
		}
		return kept;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		RegisterSession session = RegisterSession.get();
		shell.setText(session.labels().type(object.eClass(), session.language()));
		shell.setImage(RecordImages.image(object.eClass()));
	}

	@Override
	protected Point getInitialSize() {
		Point wanted = super.getInitialSize();
		return new Point(Math.max(820, wanted.x), Math.clamp(wanted.y, 300, 620));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var toolkit = new Toolkit(parent.getDisplay());
		parent.addDisposeListener(e -> toolkit.dispose());
		ScrolledForm scrolled = toolkit.createScrolledForm(parent);
		scrolled.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		var managed = new ManagedForm(toolkit, scrolled);
		parent.addDisposeListener(e -> managed.dispose());
		form = new RecordForm(object.eClass(), scrolled.getBody(), new FormContext() {

			@Override
			public FormToolkit toolkit() {
				return toolkit;
			}

			@Override
			public RecordEditing editing() {
				return editing;
			}

			@Override
			public IMessageManager messages() {
				return managed.getMessageManager();
			}

			@Override
			public void reflow() {
				scrolled.reflow(true);
			}

			@Override
			public void endStep(String label) {
				// The dialog as a whole is the step.
			}
		});
		form.bind(object);
		focusFirst(parent.getShell());
		return scrolled;
	}

	/** Nothing can have the focus before it is shown; who asks for it then is answered by whoever comes last. */
	private void focusFirst(Shell shell) {
		shell.addListener(SWT.Activate, new Listener() {

			@Override
			public void handleEvent(Event event) {
				shell.removeListener(SWT.Activate, this);
				form.setFocus();
			}
		});
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.ok, true);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.cancel, false);
	}

	@Override
	protected void okPressed() {
		if (form.firstProblem().isEmpty()) {
			super.okPressed();
		} else {
			form.showFirstProblem();
		}
	}

	@Override
	public boolean close() {
		form.dispose();
		return super.close();
	}

	@Override
	protected boolean isResizable() {
		return true;
	}
}
