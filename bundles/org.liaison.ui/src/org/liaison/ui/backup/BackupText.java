package org.liaison.ui.backup;

import org.eclipse.osgi.util.NLS;

/** Texts about backups. One field for each key of the message files beside it. */
public final class BackupText extends NLS {

	public static String backingUp;
	public static String title;
	public static String done;
	public static String restoreTitle;
	public static String restoreMessage;
	public static String restoreNone;
	public static String restoreQuestion;
	public static String restore;
	public static String restoring;
	public static String beforeUpgrade;
	public static String replaced;
	public static String pageHint;
	public static String days;
	public static String count;
	public static String folder;
	public static String damagedTitle;
	public static String damagedRestore;
	public static String damagedRescue;
	public static String damagedClose;
	public static String rescueTitle;
	public static String rescuing;
	public static String rescued;
	public static String rescuedNot;
	public static String rescuedBackups;
	public static String rescuedUncounted;
	public static String rescuedUncertain;
	public static String rescuedRepaired;
	public static String rescuedNext;

	static {
		NLS.initializeMessages("org.liaison.ui.backup.backupText", BackupText.class); //$NON-NLS-1$
	}

	private BackupText() {
	}
}
