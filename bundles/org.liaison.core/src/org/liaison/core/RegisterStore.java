package org.liaison.core;

import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
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
}
