package org.liaison.ui.backup;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.liaison.core.Device;
import org.liaison.core.UserArea;
import org.liaison.core.backup.RescueReport;
import org.liaison.ui.session.Background;
import org.liaison.ui.session.Failures;
import org.liaison.ui.session.RegisterSession;

/** Says that a register is damaged, and offers what can be done. */
public final class DamagedRegister {

	/** So many names fit into a message; the command line lists all. */
	private static final int NAMED = 40;

	private static final int RESTORE = 0;
	private static final int RESCUE = 1;

	private DamagedRegister() {
	}

	/** Asks on the UI thread, until something is done or the person has had enough. */
	public static void offer(Path file, Throwable failure) {
		Display.getDefault().asyncExec(() -> {
			Shell shell = PlatformUI.getWorkbench().getModalDialogShellProvider().getShell();
			boolean goesOn = true;
			while (goesOn) {
				int choice = MessageDialog.open(MessageDialog.WARNING, shell, BackupText.damagedTitle, Failures.sentence(failure), 0,
						BackupText.damagedRestore, BackupText.damagedRescue, BackupText.damagedClose);
				goesOn = choice == RESTORE && !Restoring.choose(shell, file) || choice == RESCUE && !rescue(shell, file);
			}
		});
	}

	/** @return whether it was begun */
	private static boolean rescue(Shell shell, Path file) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(BackupText.rescueTitle);
		dialog.setFilterExtensions(new String[] { "*.liaison" }); //$NON-NLS-1$
		dialog.setFilterPath(file.toAbsolutePath().getParent().toString());
		dialog.setFileName(file.getFileName().toString().replaceFirst("(\\.liaison)?$", "-2.liaison")); //$NON-NLS-1$ //$NON-NLS-2$
		String name = dialog.open();
		if (name == null) {
			return false;
		}
		Path target = Path.of(name);
		RegisterSession session = RegisterSession.get();
		Background.run(NLS.bind(BackupText.rescuing, file.getFileName()), monitor -> {
			UserArea area = UserArea.of(System.getenv());
			Device next = area.anotherDevice();
			RescueReport report = session.store().rescue(file, BackupSettings.folder(file).forRescue(), target, session.types(), next, monitor);
			area.become(next);
			shell.getDisplay().asyncExec(() -> MessageDialog.openInformation(shell, BackupText.rescueTitle, text(target, report)));
		}, () -> session.open(target));
		return true;
	}

	/** What was saved, what is missing, and what to do next. */
	static String text(Path target, RescueReport report) {
		List<String> parts = new ArrayList<>();
		parts.add(MessageFormat.format(BackupText.rescued, target, report.records(), report.operations(), report.lostOperations()));
		if (!report.counted()) {
			parts.add(BackupText.rescuedUncounted);
		}
		add(parts, BackupText.rescuedBackups, report.backups().stream().map(Path::toString).toList());
		add(parts, BackupText.rescuedRepaired, report.repaired());
		add(parts, BackupText.rescuedUncertain, report.uncertain());
		add(parts, BackupText.rescuedNot, report.lost());
		if (!report.complete()) {
			parts.add(BackupText.rescuedNext);
		}
		return String.join("\n\n", parts); //$NON-NLS-1$
	}

	/** What stands in a damaged place is not always text. */
	private static String readable(String name) {
		return name.replaceAll("[^\\p{L}\\p{N}\\p{P}\\p{Zs}]+", "…"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static void add(List<String> parts, String message, List<String> names) {
		if (!names.isEmpty()) {
			String more = names.size() > NAMED ? ", … (" + names.size() + ')' : ""; //$NON-NLS-1$ //$NON-NLS-2$
			parts.add(NLS.bind(message, names.stream().limit(NAMED).map(DamagedRegister::readable).collect(Collectors.joining(", ")) + more)); //$NON-NLS-1$
		}
	}
}
