package org.liaison.ui.commands;

import java.text.NumberFormat;
import java.util.stream.Collectors;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.liaison.core.VerifyReport;
import org.liaison.ui.session.Background;
import org.liaison.ui.session.RegisterSession;

/** Compares the register with its operations and says what was found. */
public final class VerifyHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Shell shell = HandlerUtil.getActiveShellChecked(event);
		RegisterSession.get().register().ifPresent(register -> Background.run(CommandText.verifying, monitor -> {
			VerifyReport report = register.verify(monitor);
			shell.getDisplay().asyncExec(() -> say(shell, report));
		}, () -> { }));
		return null;
	}

	private static void say(Shell shell, VerifyReport report) {
		NumberFormat number = NumberFormat.getIntegerInstance();
		if (report.clean()) {
			MessageDialog.openInformation(shell, CommandText.verifyTitle,
					NLS.bind(CommandText.verifyClean, number.format(report.records()), number.format(report.operations())));
		} else {
			MessageDialog.openWarning(shell, CommandText.verifyTitle, report.findings().stream()
					.map(finding -> finding.problem() + " " + finding.record() + ' ' + finding.detail()) //$NON-NLS-1$
					.collect(Collectors.joining("\n"))); //$NON-NLS-1$
		}
	}
}
