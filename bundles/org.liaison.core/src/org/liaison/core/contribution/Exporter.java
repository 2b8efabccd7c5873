package org.liaison.core.contribution;

import java.io.IOException;
import java.io.OutputStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.liaison.core.Register;
import org.liaison.core.query.Query;

/** Writes a list of records in some format. Contributed through {@code org.liaison.core.exporters}; see that point's schema. */
public interface Exporter {

	/** The extension point. */
	String POINT = "org.liaison.core.exporters"; //$NON-NLS-1$

	/** Writes every record that {@code query} selects. */
	void export(Register register, Query query, OutputStream out, IProgressMonitor monitor) throws IOException;
}
