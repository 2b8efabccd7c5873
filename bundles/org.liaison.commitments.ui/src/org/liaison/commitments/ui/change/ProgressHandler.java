package org.liaison.commitments.ui.change;

import java.util.List;

import org.eclipse.swt.widgets.Shell;
import org.liaison.core.Register;

/** Reports progress to the selected commitments. */
public final class ProgressHandler extends ChangeHandler {

	@Override
	ChangeDialog dialog(Shell shell, Register register, List<Before> commitments) {
		return new ProgressDialog(shell, register, commitments);
	}
}
