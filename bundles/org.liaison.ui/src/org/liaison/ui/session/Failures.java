package org.liaison.ui.session;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.statushandlers.StatusManager;
import org.liaison.core.Problem;
import org.liaison.core.Problems;
import org.liaison.core.RegisterException;
import org.osgi.framework.FrameworkUtil;

/** The one place of the window where a failure is logged and said. */
public final class Failures {

	private static final String PLUGIN = FrameworkUtil.getBundle(Failures.class).getSymbolicName();

	private Failures() {
	}

	/** Logs a failure and says it in a dialog. May be called from any thread. */
	public static void show(Throwable failure) {
		IStatus status = status(failure);
		StatusManager.getManager().handle(status, StatusManager.LOG);
		// A dialog that is given the exception repeats it in the words of programmers.
		StatusManager.getManager().handle(new Status(status.getSeverity(), PLUGIN, status.getMessage()), StatusManager.SHOW);
	}

	/** Whether it tells only that somebody cancelled, which is no failure. */
	public static boolean isCancelled(Throwable failure) {
		return failure instanceof OperationCanceledException
				|| failure instanceof RegisterException known && known.problem() == Problem.CANCELLED;
	}

	/** The sentence for a failure, in the interface language. */
	public static String sentence(Throwable failure) {
		return status(failure).getMessage();
	}

	private static IStatus status(Throwable failure) {
		if (failure instanceof CoreException core && !core.getStatus().getPlugin().equals(PLUGIN)) {
			return core.getStatus();
		}
		int severity = failure instanceof RegisterException ? IStatus.WARNING : IStatus.ERROR;
		return new Status(severity, PLUGIN, Problems.sentence(failure, RegisterSession.get().language()), failure);
	}
}
