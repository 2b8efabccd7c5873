package org.liaison.ui.widgets;

import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** A dialog that says above its fields what it is about. It is as wide as its fields need, or as the sentence above them needs on two lines. */
public abstract class TitledDialog extends TitleAreaDialog {

	/** What stands beside the sentence, and what its first line may leave empty. */
	private static final int BESIDE_SENTENCE = 160;

	private final String title;
	private final int columns;
	private Composite area;

	/** A dialog with this title, whose fields stand in so many columns. */
	protected TitledDialog(Shell shell, String title, int columns) {
		super(shell);
		this.title = title;
		this.columns = columns;
		setHelpAvailable(false);
	}

	/** Makes the fields, and says what the dialog is about: {@link #setMessage}. */
	protected abstract void createFields(Composite area);

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(title);
		area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(columns).margins(12, 12).spacing(8, 8).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		createFields(area);
		return area;
	}

	@Override
	protected Point getInitialSize() {
		Point wanted = super.getInitialSize();
		int needed = Math.max(area.computeSize(SWT.DEFAULT, SWT.DEFAULT).x, getButtonBar().computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
		return new Point(Math.min(wanted.x, Math.max(wanted.x / 2 + BESIDE_SENTENCE, needed)), wanted.y);
	}
}
