package org.liaison.commitments.ui.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.liaison.commitments.CommitmentStatus;
import org.liaison.core.Register;
import org.liaison.model.LocalizedText;
import org.liaison.model.PartialDate;
import org.liaison.ui.session.RegisterSession;


/** Changes status, agreed date, what is concerned, and progress of several commitments; only what is ticked. */
final class BulkDialog extends ChangeDialog {

	private Button setsStatus;
	private StatusEntry status;
	private Button setsAgreed;
	private DateEntry agreed;
	private Button addsConcern;
	private RecordEntry concern;
	private Button addsProgress;
	private Text progress;

	BulkDialog(Shell shell, Register register, List<Before> commitments) {
		super(shell, register, commitments, NLS.bind(ChangeText.bulkTitle, commitments.size()), ChangeText.apply);
	}

	@Override
	void createFields(Composite parent) {
		setsStatus = tick(parent, ChangeText.status, on -> status.enable(on));
		status = new StatusEntry(parent, Stream.of(CommitmentStatus.values()).toList(), this::changed);
		status.enable(false);
		setsAgreed = tick(parent, ChangeText.agreed, on -> agreed.enable(on));
		agreed = new DateEntry(parent, ChangeText.agreed, "", this::changed); //$NON-NLS-1$
		agreed.enable(false);
		addsConcern = tick(parent, ChangeText.concern, on -> concern.enable(on));
		concern = new RecordEntry(parent, register(), Set.of(), this::changed);
		concern.enable(false);
		addsProgress = tick(parent, ChangeText.progress, on -> progress.setEnabled(on));
		progress = new Text(parent, SWT.BORDER);
		progress.setMessage(ChangeText.progressHint);
		progress.setEnabled(false);
		progress.addListener(SWT.Modify, event -> changed());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(progress);
		Label space = new Label(parent, SWT.NONE);
		GridDataFactory.fillDefaults().span(2, 1).hint(SWT.DEFAULT, 2).applyTo(space);
	}

	@Override
	void focus() {
		setsStatus.setFocus();
	}

	@Override
	Changes changes(String why) {
		boolean reports = addsProgress.getSelection() && !progress.getText().isBlank();
		return new Changes(setsStatus.getSelection() ? status.status() : null, setsAgreed.getSelection() ? agreed.date() : null, null,
				addsConcern.getSelection() ? concern.record() : null, null, reports ? step() : null, why);
	}

	@Override
	String reasonHint() {
		return ChangeText.reasonHint;
	}

	/** Evidence belongs to one commitment; it is added to each by itself. */
	private Progress step() {
		return new Progress(PartialDate.of(LocalDate.now()), LocalizedText.of(RegisterSession.get().language(), progress.getText().strip()), List.of(),
				null, ""); //$NON-NLS-1$
	}

	private Button tick(Composite parent, String text, Consumer<Boolean> onTick) {
		var button = new Button(parent, SWT.CHECK);
		button.setText(text);
		button.addListener(SWT.Selection, event -> {
			onTick.accept(button.getSelection());
			changed();
		});
		return button;
	}
}
