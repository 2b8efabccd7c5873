package org.liaison.demo;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.liaison.core.Device;
import org.liaison.core.Problem;
import org.liaison.core.Register;
import org.liaison.core.RegisterException;
import org.liaison.core.RegisterStore;
import org.liaison.core.json.RecordImport;
import org.liaison.core.types.RecordTypes;
import org.osgi.framework.FrameworkUtil;

/**
 * The demo register: public facts of customs cooperation between China and Russia, restated from five sources. It is data, in the
 * {@code register} folder of this bundle, in the form of {@link org.liaison.core.json.RecordJson}. Its identifiers are part of the data
 * (UUID version 5, made from the keys), so that any two demo registers agree on what is what.
 */
public final class DemoRegister {

	private static final String FOLDER = "register"; //$NON-NLS-1$
	private static final String REASON = "Demo register"; //$NON-NLS-1$
	/** What SQLite may leave beside a file when a process is killed. */
	private static final List<String> COMPANIONS = List.of("", "-wal", "-shm", "-journal"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	private DemoRegister() {
	}

	/**
	 * Creates the demo register. It is made under another name first, so that the file is either whole or not there.
	 *
	 * @return how many records it holds
	 * @throws RegisterException {@code FILE_EXISTS} when there is a file already, {@code CANNOT_CREATE} when it cannot be written
	 */
	public static int create(RegisterStore store, RecordTypes types, Device device, Path file, IProgressMonitor monitor) {
		if (Files.exists(file)) {
			throw new RegisterException(Problem.FILE_EXISTS, file);
		}
		Path part = file.resolveSibling(file.getFileName() + ".part"); //$NON-NLS-1$
		try {
			delete(part);
			try {
				int records = fill(store, types, device, part, monitor);
				Files.move(part, file);
				return records;
			} finally {
				delete(part);
			}
		} catch (FileAlreadyExistsException e) {
			throw new RegisterException(e, Problem.FILE_EXISTS, file);
		} catch (IOException e) {
			throw new RegisterException(e, Problem.CANNOT_CREATE, file, String.valueOf(e.getMessage()));
		}
	}

	private static int fill(RegisterStore store, RecordTypes types, Device device, Path file, IProgressMonitor monitor) throws IOException {
		List<URL> data = Collections.list(FrameworkUtil.getBundle(DemoRegister.class).findEntries(FOLDER, "*.json", false)); //$NON-NLS-1$
		SubMonitor progress = SubMonitor.convert(monitor, data.size() + 1);
		try (Register register = store.create(file, types, device); RecordImport records = new RecordImport(register)) {
			for (URL url : data) {
				if (progress.isCanceled()) {
					throw new OperationCanceledException();
				}
				try (InputStream in = url.openStream()) {
					records.read(url.getPath(), in);
				}
				progress.worked(1);
			}
			return records.save(REASON).size();
		}
	}

	private static void delete(Path file) throws IOException {
		for (String companion : COMPANIONS) {
			Files.deleteIfExists(file.resolveSibling(file.getFileName() + companion));
		}
	}
}
