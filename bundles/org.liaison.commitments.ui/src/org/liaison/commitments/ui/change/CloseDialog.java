package org.liaison.commitments.ui.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.liaison.commitments.CommitmentStatus;
import org.liaison.commitments.CommitmentsPackage;
import org.liaison.core.Register;
import org.liaison.core.types.RecordTypes;

/**
 * Closes one commitment or several: as fulfilled, with the day on which it was done; as dropped; or as superseded by another. It cannot
 * be done without evidence or a reason.
 */
final class CloseDialog extends ChangeDialog {

	private StatusEntry how;
	private DateEntry actual;
	private RecordEntry replacedBy;
	private ProgressEntry progress;

	CloseDialog(Shell shell, Register register, List<Before> commitments) {
		super(shell, register, commitments, ChangeText.closeTitle, ChangeText.close);
	}

	@Override
	void createFields(Composite parent) {
		label(parent, ChangeText.how);
		how = new StatusEntry(parent, List.of(CommitmentStatus.FULFILLED, CommitmentStatus.DROPPED, CommitmentStatus.SUPERSEDED), this::chosen);
		label(parent, ChangeText.actual);
		actual = new DateEntry(parent, ChangeText.actual, LocalDate.now().toString(), this::changed);
		label(parent, ChangeText.replacedBy);
		replacedBy = new RecordEntry(parent, register(), Set.of(RecordTypes.typeId(CommitmentsPackage.Literals.COMMITMENT)), this::changed);
		progress = new ProgressEntry(parent, register(), this::changed);
		chosen();
	}

	@Override
	void focus() {
		how.focus();
	}

	@Override
	Changes changes(String why) {
		boolean done = how.status() == CommitmentStatus.FULFILLED;
		boolean superseded = how.status() == CommitmentStatus.SUPERSEDED;
		return new Changes(how.status(), null, done ? actual.date() : null, null, superseded ? replacedBy.record() : null, progress.progress(), why);
	}

	@Override
	String reasonHint() {
		return ChangeText.closingReasonHint;
	}

	private void chosen() {
		actual.enable(how.status() == CommitmentStatus.FULFILLED);
		replacedBy.enable(how.status() == CommitmentStatus.SUPERSEDED);
		changed();
	}

	private static void label(Composite parent, String text) {
		new Label(parent, SWT.NONE).setText(text);
	}
}
