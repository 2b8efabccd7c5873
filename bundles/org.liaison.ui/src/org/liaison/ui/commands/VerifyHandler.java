package org.liaison.ui.commands;

import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.liaison.core.Problems;
import org.liaison.core.Register;
import org.liaison.core.RegisterException;
import org.liaison.core.VerifyReport;
import org.liaison.core.VerifyReport.Finding;
import org.liaison.ui.session.Background;
import org.liaison.ui.session.RegisterSession;

/** Compares the register with its operations and says what was found. */
public final class VerifyHandler extends AbstractHandler {

	/** More lines than this fit no screen; a register with so many is restored, not mended line by line. */
	private static final int NAMED = 20;

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Shell shell = HandlerUtil.getActiveShellChecked(event);
		RegisterSession.get().register().ifPresent(register -> Background.run(CommandText.verifying, monitor -> {
			VerifyReport report = register.verify(monitor);
			String findings = findings(register, report);
			shell.getDisplay().asyncExec(() -> say(shell, report, findings));
		}, () -> { }));
		return null;
	}

	/** Keys by UUID, as far as a damaged register still tells them. */
	private static Map<String, String> keys(Register register, List<Finding> findings) {
		Map<String, String> keys = new HashMap<>();
		try {
			register.refs(findings.stream().map(Finding::record).collect(Collectors.toSet())).stream().filter(record -> record.key() != null)
					.forEach(record -> keys.put(record.id(), record.key()));
		} catch (RegisterException e) {
			ILog.of(VerifyHandler.class).warn(e.getMessage(), e);
		}
		return keys;
	}

	/** What was found, in words and with keys. */
	static String findings(Register register, VerifyReport report) {
		List<Finding> named = report.findings().stream().limit(NAMED).toList();
		Map<String, String> keys = keys(register, named);
		Stream<String> more = report.findings().size() > NAMED ? Stream.of("…") : Stream.empty(); //$NON-NLS-1$
		return Stream.concat(named.stream().map(finding -> line(finding, keys)), more).collect(Collectors.joining("\n")); //$NON-NLS-1$
	}

	private static void say(Shell shell, VerifyReport report, String findings) {
		if (report.clean()) {
			MessageDialog.openInformation(shell, CommandText.verifyTitle,
					MessageFormat.format(CommandText.verifyClean, report.records(), report.operations()));
		} else {
			MessageDialog.openWarning(shell, CommandText.verifyTitle, CommandText.verifyFindings + "\n\n" + findings); //$NON-NLS-1$
		}
	}

	private static String line(Finding finding, Map<String, String> keys) {
		String problem = Problems.sentence(finding.problem(), RegisterSession.get().language());
		String place = (keys.getOrDefault(finding.record(), finding.record()) + ' ' + finding.detail()).strip();
		return NLS.bind(CommandText.verifyFinding, problem, place);
	}
}
