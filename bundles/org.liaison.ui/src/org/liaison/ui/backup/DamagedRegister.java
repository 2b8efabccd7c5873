package org.liaison.ui.backup;

import java.nio.file.Path;
import java.text.MessageFormat;

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

	private DamagedRegister() {
	}

	/** Asks on the UI thread. */
	public static void offer(Path file, Throwable failure) {
		Display.getDefault().asyncExec(() -> {
			Shell shell = PlatformUI.getWorkbench().getModalDialogShellProvider().getShell();
			int choice = MessageDialog.open(MessageDialog.WARNING, shell, BackupText.damagedTitle, Failures.sentence(failure), 0,
					BackupText.damagedRestore, BackupText.damagedRescue, BackupText.damagedClose);
			if (choice == 0) {
				Restoring.choose(shell, file);
			} else if (choice == 1) {
				rescue(shell, file);
			}
		});
	}

	private static void rescue(Shell shell, Path file) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(BackupText.rescueTitle);
		dialog.setFilterExtensions(new String[] { "*.liaison" }); //$NON-NLS-1$
		String name = dialog.open();
		if (name == null) {
			return;
		}
		Path target = Path.of(name);
		RegisterSession session = RegisterSession.get();
		Background.run(NLS.bind(BackupText.rescuing, file.getFileName()), monitor -> {
			UserArea area = UserArea.of(System.getenv());
			Device next = area.anotherDevice();
			RescueReport report = session.store().rescue(file, target, session.types(), next, monitor);
			area.become(next);
			shell.getDisplay().asyncExec(() -> MessageDialog.openInformation(shell, BackupText.rescueTitle, text(target, report)));
		}, () -> session.open(target));
	}

	static String text(Path target, RescueReport report) {
		String done = MessageFormat.format(BackupText.rescued, target, report.records(), report.operations(), report.lostOperations());
		return report.lost().isEmpty() ? done : done + "\n\n" + NLS.bind(BackupText.rescuedNot, String.join(", ", report.lost())); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
