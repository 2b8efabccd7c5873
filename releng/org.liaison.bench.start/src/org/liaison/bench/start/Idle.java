package org.liaison.bench.start;

import java.lang.management.ManagementFactory;
import java.time.Duration;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

/**
 * Prints how many milliseconds it took from the start of Java until the workbench slept with no job running, and how many of them
 * processors worked; then closes it.
 */
public final class Idle implements IStartup {

	private static final int PAUSE = 5;

	private boolean told;

	@Override
	public void earlyStartup() {
		IWorkbench workbench = PlatformUI.getWorkbench();
		Display display = workbench.getDisplay();
		display.asyncExec(() -> {
			display.addListener(SWT.PreExternalEventDispatch, event -> check(workbench));
			look(workbench);
		});
	}

	/** Jobs may end without waking the display. */
	private void look(IWorkbench workbench) {
		if (!told) {
			workbench.getDisplay().timerExec(PAUSE, () -> look(workbench));
		}
	}

	private void check(IWorkbench workbench) {
		if (!told && Job.getJobManager().isIdle()) {
			told = true;
			long processor = ProcessHandle.current().info().totalCpuDuration().map(Duration::toMillis).orElse(0L);
			System.out.println("idle after " + (System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime()) + ' ' + processor);
			workbench.getDisplay().asyncExec(workbench::close);
		}
	}
}
