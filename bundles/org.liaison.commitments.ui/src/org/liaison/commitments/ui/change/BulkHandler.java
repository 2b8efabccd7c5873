package org.liaison.commitments.ui.change;

import java.util.List;

import org.eclipse.swt.widgets.Shell;
import org.liaison.core.Register;

/** Changes several commitments at once. */
public final class BulkHandler extends ChangeHandler {

	@Override
	ChangeDialog dialog(Shell shell, Register register, List<Before> commitments) {
		return new BulkDialog(shell, register, commitments);
	}
}
