package org.liaison.core.contribution;

import java.nio.file.Path;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.liaison.core.Register;

/** Takes a file into a register. Contributed through {@code org.liaison.core.importers}; see that point's schema. */
public interface Importer {

	/** The extension point. */
	String POINT = "org.liaison.core.importers"; //$NON-NLS-1$

	/**
	 * Imports a file, all of it or nothing.
	 *
	 * @param file the file
	 * @param target key or UUID of the record the file belongs to, or {@code null}
	 * @return UUIDs of the records created or changed
	 * @throws org.liaison.core.RegisterException {@code BAD_IMPORT} and whatever values of it are unknown; nothing was changed
	 */
	Set<String> importFile(Register register, Path file, String target, IProgressMonitor monitor);
}
