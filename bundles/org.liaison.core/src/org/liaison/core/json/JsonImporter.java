package org.liaison.core.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.liaison.core.Problem;
import org.liaison.core.Register;
import org.liaison.core.RegisterException;
import org.liaison.core.contribution.Importer;

/** Imports records from a JSON file. */
public class JsonImporter implements Importer {

	@Override
	public Set<String> importFile(Register register, Path file, String target, IProgressMonitor monitor) {
		try (InputStream content = Files.newInputStream(file); var records = new RecordImport(register)) {
			records.read(file.getFileName().toString(), content);
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			return records.save(file.getFileName().toString());
		} catch (IOException e) {
			throw new RegisterException(e, Problem.CANNOT_READ, file, String.valueOf(e.getMessage()));
		}
	}
}
