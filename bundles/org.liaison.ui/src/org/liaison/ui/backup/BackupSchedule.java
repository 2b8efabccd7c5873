package org.liaison.ui.backup;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.liaison.core.RegisterException;
import org.liaison.core.RegisterStore;
import org.liaison.core.backup.BackupFolder;
import org.liaison.ui.session.Failures;

/** Looks every hour whether the open register needs a backup, and makes it beside all other work. */
public final class BackupSchedule extends Job {

	private static final long FIRST = Duration.ofMinutes(1).toMillis();
	private static final long NEXT = Duration.ofHours(1).toMillis();

	private final RegisterStore store;
	private final Path register;
	private final BooleanSupplier isOpen;

	private BackupSchedule(RegisterStore store, Path register, BooleanSupplier isOpen) {
		super(BackupText.backingUp);
		this.store = store;
		this.register = register;
		this.isOpen = isOpen;
	}

	/** Begins a minute from now, when the window has settled; ends by itself once the register is closed. */
	public static void start(RegisterStore store, Path register, BooleanSupplier isOpen) {
		new BackupSchedule(store, register, isOpen).schedule(FIRST);
	}

	/** Makes a backup and deletes those that are too many. */
	static Path backUp(RegisterStore store, Path register, IProgressMonitor monitor) {
		BackupFolder folder = BackupSettings.folder(register);
		Path backup = folder.usual(Instant.now());
		store.copy(register, backup, monitor);
		folder.keep(BackupSettings.count());
		return backup;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		if (!isOpen.getAsBoolean()) {
			return Status.OK_STATUS;
		}
		try {
			if (BackupSettings.isDue(register, Instant.now())) {
				backUp(store, register, monitor);
			}
		} catch (RegisterException e) {
			if (!Failures.isCancelled(e)) {
				Failures.show(e);
			}
		}
		schedule(NEXT);
		return Status.OK_STATUS;
	}
}
