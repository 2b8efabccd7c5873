package org.liaison.ui.backup;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.liaison.core.backup.BackupFolder;

/** How often backups are made, how many are kept, and where: preferences of this installation. */
final class BackupSettings {

	static final String DAYS = "backup.days"; //$NON-NLS-1$
	static final String COUNT = "backup.count"; //$NON-NLS-1$
	static final String FOLDER = "backup.folder"; //$NON-NLS-1$

	private static final int USUAL_DAYS = 1;
	private static final int USUAL_COUNT = 10;

	private BackupSettings() {
	}

	static IPreferenceStore store() {
		var store = new ScopedPreferenceStore(InstanceScope.INSTANCE, "org.liaison.ui"); //$NON-NLS-1$
		store.setDefault(DAYS, USUAL_DAYS);
		store.setDefault(COUNT, USUAL_COUNT);
		return store;
	}

	/** Where the backups of a register are. */
	static BackupFolder folder(Path register) {
		String folder = store().getString(FOLDER);
		return folder.isBlank() ? BackupFolder.beside(register) : new BackupFolder(Path.of(folder), register);
	}

	/** How many are kept. */
	static int count() {
		return store().getInt(COUNT);
	}

	/** Whether the last backup of a register is too old. */
	static boolean isDue(Path register, Instant now) {
		int days = store().getInt(DAYS);
		return days > 0 && folder(register).last().filter(last -> last.isAfter(now.minus(Duration.ofDays(days)))).isEmpty();
	}
}
