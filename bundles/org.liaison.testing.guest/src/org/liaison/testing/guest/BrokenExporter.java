package org.liaison.testing.guest;

import java.io.IOException;
import java.io.OutputStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.liaison.core.Register;
import org.liaison.core.contribution.Exporter;
import org.liaison.core.query.Query;

/** An exporter that fails when it has begun. */
public final class BrokenExporter implements Exporter {

	@Override
	public void export(Register register, Query query, OutputStream out, IProgressMonitor monitor) throws IOException {
		out.write('b');
		throw new IllegalStateException("a fault of the guest"); //$NON-NLS-1$
	}
}
