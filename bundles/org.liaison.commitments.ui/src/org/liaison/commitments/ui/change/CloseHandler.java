package org.liaison.commitments.ui.change;

import java.util.List;

import org.eclipse.swt.widgets.Shell;
import org.liaison.core.Register;

/** Closes the selected commitments. */
public final class CloseHandler extends ChangeHandler {

	@Override
	ChangeDialog dialog(Shell shell, Register register, List<Before> commitments) {
		return new CloseDialog(shell, register, commitments);
	}
}
