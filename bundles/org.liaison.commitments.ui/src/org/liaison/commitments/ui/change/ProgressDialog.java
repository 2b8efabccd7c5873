package org.liaison.commitments.ui.change;

import java.util.List;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.liaison.core.Register;

/** Reports a step of progress to one commitment or several. */
final class ProgressDialog extends ChangeDialog {

	private ProgressEntry progress;

	ProgressDialog(Shell shell, Register register, List<Before> commitments) {
		super(shell, register, commitments, ChangeText.progressTitle, ChangeText.apply);
	}

	@Override
	void createFields(Composite parent) {
		progress = new ProgressEntry(parent, register(), this::changed);
	}

	@Override
	void focus() {
		progress.focus();
	}

	@Override
	Changes changes(String why) {
		return new Changes(null, null, null, null, null, progress.progress(), why);
	}

	@Override
	String reasonHint() {
		return ChangeText.reasonHint;
	}
}
