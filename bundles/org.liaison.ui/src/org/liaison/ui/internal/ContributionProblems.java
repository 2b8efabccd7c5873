package org.liaison.ui.internal;

import java.util.List;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.liaison.core.contribution.Contributions;
import org.liaison.core.contribution.Contributions.Failure;

/** The contributions of plug-ins that failed and are left out. */
public final class ContributionProblems {

	private ContributionProblems() {
	}

	/** What failed since the start. */
	public static List<Failure> all() {
		return PlatformUI.getWorkbench().getService(Contributions.class).failures();
	}

	/** Names them in a dialog, or says that there are none. */
	public static void show(Shell shell) {
		List<Failure> failures = all();
		if (failures.isEmpty()) {
			MessageDialog.openInformation(shell, Messages.problemsTitle, Messages.problemsNone);
			return;
		}
		IStatus[] statuses = failures.stream().map(ContributionProblems::status).toArray(IStatus[]::new);
		ErrorDialog.openError(shell, Messages.problemsTitle, Messages.problemsSome,
				new MultiStatus(ContributionProblems.class, 0, statuses, Messages.problemsSome, null));
	}

	private static IStatus status(Failure failure) {
		return new Status(IStatus.WARNING, failure.contributor(),
				NLS.bind(Messages.problem, new Object[] { failure.name(), failure.contributor(), failure.cause().getMessage() }),
				failure.cause());
	}
}
