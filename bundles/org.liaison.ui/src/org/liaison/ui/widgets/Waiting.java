package org.liaison.ui.widgets;

import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.liaison.ui.internal.Messages;

/** A line that appears when reading takes longer than a person waits without wondering: what is being done, and a button to leave it. In a grid layout. */
public final class Waiting extends Composite {

	private static final int PATIENCE_MS = 600;

	private final Label label;
	private final Runnable onCancel;
	private Job job;

	/** @param onCancel called when the person does not want to wait any longer, after the job was cancelled */
	public Waiting(Composite parent, Runnable onCancel) {
		super(parent, SWT.NONE);
		this.onCancel = onCancel;
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(this);
		var bar = new ProgressBar(this, SWT.INDETERMINATE | SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().hint(120, SWT.DEFAULT).align(SWT.BEGINNING, SWT.CENTER).applyTo(bar);
		label = new Label(this, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(label);
		var cancel = new Button(this, SWT.PUSH);
		cancel.setText(Messages.stopWaiting);
		cancel.addListener(SWT.Selection, event -> cancel());
		setLayoutData(GridDataFactory.fillDefaults().grab(true, false).exclude(true).create());
		setVisible(false);
	}

	/** Waits for a job from now on, and for no earlier one. */
	public void on(Job awaited) {
		job = awaited;
		show(false);
		Display display = getDisplay();
		display.timerExec(PATIENCE_MS, () -> {
			if (!isDisposed() && job == awaited && awaited.getState() != Job.NONE) {
				label.setText(awaited.getName());
				show(true);
			}
		});
		awaited.addJobChangeListener(new JobChangeAdapter() {

			@Override
			public void done(IJobChangeEvent event) {
				if (!display.isDisposed()) {
					display.asyncExec(() -> end(awaited));
				}
			}
		});
	}

	private void end(Job done) {
		if (!isDisposed() && job == done) {
			show(false);
		}
	}

	private void cancel() {
		job.cancel();
		show(false);
		onCancel.run();
	}

	private void show(boolean shown) {
		if (shown != getVisible()) {
			setVisible(shown);
			((GridData) getLayoutData()).exclude = !shown;
			getParent().layout(true, true);
			getParent().getParent().layout(true, true);
		}
	}
}
