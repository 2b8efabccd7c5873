package org.liaison.documents.ui.publish;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Says what was written, with a list where there is one, and offers to open it. */
public final class WrittenDialog extends MessageDialog {

	private static final int LINES = 8;

	private final List<String> list;

	private WrittenDialog(Shell shell, String title, String message, List<String> list, String open) {
		super(shell, title, null, message, INFORMATION, 1, open, IDialogConstants.CLOSE_LABEL);
		this.list = list;
	}

	/**
	 * Shows it.
	 *
	 * @param list lines below the message; may be empty
	 * @param open what the button says that opens {@code written} with the program of the desktop
	 */
	public static void show(Shell shell, String title, String message, List<String> list, String open, Path written) {
		if (new WrittenDialog(shell, title, message, list, open).open() == 0 && !Program.launch(written.toString())) {
			openInformation(shell, title, NLS.bind(PublishText.cannotOpen, written.getFileName()));
		}
	}

	@Override
	protected Control createCustomArea(Composite parent) {
		if (list.isEmpty()) {
			return null;
		}
		var text = new Text(parent, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL | SWT.WRAP);
		text.setText(String.join("\n", list)); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, true).hint(520, LINES * text.getLineHeight()).applyTo(text);
		return text;
	}

	@Override
	protected boolean isResizable() {
		return true;
	}
}
