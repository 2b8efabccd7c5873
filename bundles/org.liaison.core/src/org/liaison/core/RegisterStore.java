package org.liaison.core;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.liaison.core.backup.RescueReport;
import org.liaison.core.types.RecordTypes;

/**
 * Creates and opens register files. An OSGi service: whoever needs a register asks the service registry for this interface and
 * never learns what the file is made of.
 */
public interface RegisterStore {

	/** How a register is opened. */
	enum Mode {
		/** Reading and writing; older files are upgraded. */
		READ_WRITE,
		/** Reading only; the file is not touched, not even to upgrade it. */
		READ_ONLY
	}

	/** Loads what every register needs, so that the first is opened sooner. May be called by any thread, or not at all. */
	void prepare();

	/**
	 * Creates an empty register.
	 *
	 * @throws RegisterException {@code FILE_EXISTS} when there is a file already, {@code CANNOT_CREATE} when it cannot be written
	 */
	Register create(Path file, RecordTypes types, Device device);

	/**
	 * Opens a register, upgrading its tables when the types have gained features since.
	 *
	 * @throws RegisterException {@code NOT_FOUND}, {@code NOT_A_REGISTER}, {@code NEWER_FORMAT}, {@code LOCKED}, {@code DAMAGED},
	 *             {@code READ_ONLY_FILE}; the file is as it was
	 */
	Register open(Path file, RecordTypes types, Device device, Mode mode, IProgressMonitor monitor);

	/**
	 * Copies a register, as it is at this moment, to a file that is not there yet. Others go on reading and writing meanwhile; the copy
	 * appears under its name when it is whole.
	 *
	 * @throws RegisterException {@code FILE_EXISTS}, {@code CANNOT_CREATE}, {@code DISK_FULL}, {@code CANCELLED}; there is no copy then
	 */
	void copy(Path file, Path target, IProgressMonitor monitor);

	/**
	 * Puts a backup in the place of a register, which is kept beside it. The installation has to go on as another device afterwards: what it
	 * wrote since the backup may be known elsewhere under the numbers that it would give again.
	 *
	 * @param kept where the register goes that is there now
	 * @throws RegisterException {@code LOCKED} when the register is open somewhere, {@code DAMAGED} when the backup is; nothing was changed
	 */
	void restore(Path backup, Path file, Path kept, IProgressMonitor monitor);

	/**
	 * Saves what can be read of a damaged register into a new one. The damaged file is not touched.
	 *
	 * @param backups of the register, the newest first: what is in none of them and not in the file is lost
	 * @param device another one than any that has written in the damaged register
	 * @throws RegisterException {@code NOTHING_TO_RESCUE}, {@code NOT_FOUND}, {@code FILE_EXISTS}, {@code CANNOT_CREATE}, {@code CANCELLED};
	 *             there is no new file then
	 */
	RescueReport rescue(Path damaged, List<Path> backups, Path target, RecordTypes types, Device device, IProgressMonitor monitor);
}
