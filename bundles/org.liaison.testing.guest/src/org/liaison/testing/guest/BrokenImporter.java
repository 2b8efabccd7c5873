package org.liaison.testing.guest;

import java.nio.file.Path;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.Register;
import org.liaison.core.contribution.Importer;
import org.liaison.core.types.RecordType;

/** An importer that fails when it has begun. */
public final class BrokenImporter implements Importer {

	@Override
	public Set<String> importFile(Register register, Path file, String target, IProgressMonitor monitor) {
		RecordType first = register.types().all().iterator().next();
		try (Edit edit = Edits.open(register)) {
			edit.create(first.eClass());
			throw new IllegalStateException("a fault of the guest"); //$NON-NLS-1$
		}
	}
}
