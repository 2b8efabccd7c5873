package org.liaison.commitments.ui.change;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.liaison.commitments.CommitmentStatus;
import org.liaison.commitments.CommitmentsPackage;
import org.liaison.ui.session.RecordText;

/** One of several statuses. */
final class StatusEntry {

	private final List<CommitmentStatus> offered;
	private final Combo combo;

	/** @param offered what can be chosen; the first is chosen at the beginning */
	StatusEntry(Composite parent, List<CommitmentStatus> offered, Runnable onChange) {
		this.offered = offered;
		combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
		combo.setItems(offered.stream().map(status -> RecordText.value(CommitmentsPackage.Literals.COMMITMENT__STATUS, status)).toArray(String[]::new));
		combo.select(0);
		combo.addListener(SWT.Selection, event -> onChange.run());
	}

	CommitmentStatus status() {
		return offered.get(combo.getSelectionIndex());
	}

	void enable(boolean enabled) {
		combo.setEnabled(enabled);
	}

	void focus() {
		combo.setFocus();
	}
}
