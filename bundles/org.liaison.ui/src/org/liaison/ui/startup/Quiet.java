package org.liaison.ui.startup;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.liaison.ui.session.Background;

/** Waits until the window has nothing more to do: nobody reads and nothing was read for a while. */
final class Quiet {

	private static final int PAUSE_MS = 120;
	private static final int QUIET_PAUSES = 5;
	private static final int PATIENCE = 300;

	private final Display display;
	private final Runnable then;
	private int quiet;
	private int pauses;

	private Quiet(Display display, Runnable then) {
		this.display = display;
		this.then = then;
	}

	/** Runs {@code then} on the UI thread once all is quiet, or when it does not become so. */
	static void await(Display display, Runnable then) {
		new Quiet(display, then).pause();
	}

	private void pause() {
		display.timerExec(PAUSE_MS, () -> {
			pauses++;
			quiet = Job.getJobManager().find(Background.FAMILY).length == 0 ? quiet + 1 : 0;
			if (quiet >= QUIET_PAUSES || pauses > PATIENCE) {
				then.run();
			} else {
				pause();
			}
		});
	}
}
