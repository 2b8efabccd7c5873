package org.liaison.ui.backup;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ListDialog;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.liaison.core.backup.Backup;
import org.liaison.core.backup.BackupFolder;
import org.liaison.ui.session.RegisterSession;

/** Lets a person choose a backup and puts it in the register's place. */
public final class Restoring {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM).withZone(ZoneId.systemDefault());

	private Restoring() {
	}

	/**
	 * Asks and restores. What is not saved has to be saved before.
	 *
	 * @return whether restoring was begun
	 */
	public static boolean choose(Shell shell, Path register) {
		BackupFolder folder = BackupSettings.folder(register);
		List<Backup> backups = folder.list();
		if (backups.isEmpty()) {
			MessageDialog.openInformation(shell, BackupText.restoreTitle,
					NLS.bind(BackupText.restoreNone, register.getFileName(), folder.folder()));
			return false;
		}
		ListDialog dialog = new ListDialog(shell);
		dialog.setTitle(BackupText.restoreTitle);
		dialog.setMessage(NLS.bind(BackupText.restoreMessage, register.getFileName()));
		dialog.setContentProvider(ArrayContentProvider.getInstance());
		dialog.setLabelProvider(LabelProvider.createTextProvider(backup -> label((Backup) backup)));
		dialog.setInput(backups);
		dialog.setInitialSelections(backups.getFirst());
		return dialog.open() == Window.OK && dialog.getResult().length == 1 && restore(shell, register, (Backup) dialog.getResult()[0]);
	}

	private static boolean restore(Shell shell, Path register, Backup backup) {
		Path kept = BackupFolder.beside(register).replaced(Instant.now());
		String question = MessageFormat.format(BackupText.restoreQuestion, register.getFileName(), label(backup), kept.getParent());
		boolean wanted = MessageDialog.open(MessageDialog.QUESTION, shell, BackupText.restoreTitle, question, 0, BackupText.restore,
				IDialogConstants.CANCEL_LABEL) == 0;
		if (wanted) {
			RegisterSession.get().restore(backup.file(), register, kept);
		}
		return wanted;
	}

	static String label(Backup backup) {
		String time = TIME.format(backup.time());
		return switch (backup.kind()) {
		case USUAL -> time;
		case BEFORE_UPGRADE -> NLS.bind(BackupText.beforeUpgrade, time);
		case REPLACED -> NLS.bind(BackupText.replaced, time);
		};
	}
}
