package org.liaison.core.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.liaison.core.Problem;
import org.liaison.core.RegisterException;
import org.liaison.core.UserArea;
import org.liaison.core.WholeFile;

/**
 * Where the unsaved changes to a record are kept: they are there again after a crash. Drafts are nobody's record, so they are no part of the
 * register, and belong to it by its identity: it may be moved meanwhile. Not for the UI thread.
 *
 * @param path the file; it is there while something is kept
 */
public record RecordDraftFile(Path path) {

	private static final String ENDING = ".json"; //$NON-NLS-1$

	/**
	 * The place for a record.
	 *
	 * @param register UUID of its register
	 * @param record UUID of the record, which may be new
	 */
	public static RecordDraftFile of(UserArea area, String register, String record) {
		return new RecordDraftFile(folder(area, register).resolve(record + ENDING));
	}

	private static Path folder(UserArea area, String register) {
		return area.file("drafts").resolve("records").resolve(register); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/**
	 * The records of a register of which something is kept.
	 *
	 * @throws RegisterException {@code CANNOT_READ}
	 */
	public static List<RecordDraftFile> all(UserArea area, String register) {
		Path folder = folder(area, register);
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(file -> file.getFileName().toString().endsWith(ENDING)).sorted().map(RecordDraftFile::new).toList();
		} catch (IOException e) {
			throw new RegisterException(e, Problem.CANNOT_READ, folder, String.valueOf(e.getMessage()));
		}
	}

	/**
	 * What is kept.
	 *
	 * @throws RegisterException {@code CANNOT_READ}
	 */
	public Optional<RecordDraft> read() {
		if (!Files.exists(path)) {
			return Optional.empty();
		}
		try {
			return Optional.of(DraftForm.parse(Files.readAllBytes(path)));
		} catch (IOException | RuntimeException e) {
			throw new RegisterException(e, Problem.CANNOT_READ, path, String.valueOf(e.getMessage()));
		}
	}

	/**
	 * Keeps a draft in place of the one before; it survives power loss once this returns.
	 *
	 * @throws RegisterException {@code CANNOT_WRITE}; what was kept before still is
	 */
	public void write(RecordDraft draft) {
		doing(() -> Files.createDirectories(path.getParent()));
		WholeFile.write(path, out -> {
			out.write(DraftForm.bytes(draft));
			return null;
		});
	}

	/**
	 * Keeps nothing any more.
	 *
	 * @throws RegisterException {@code CANNOT_WRITE}
	 */
	public void remove() {
		doing(() -> Files.deleteIfExists(path));
	}

	/**
	 * Puts what cannot be used any more out of the way of the next draft.
	 *
	 * @return where it is kept now
	 * @throws RegisterException {@code CANNOT_WRITE}
	 */
	public Path setAside() {
		Path aside = path.resolveSibling(path.getFileName() + "." + Instant.now().toEpochMilli()); //$NON-NLS-1$
		doing(() -> Files.move(path, aside, StandardCopyOption.ATOMIC_MOVE));
		return aside;
	}

	private interface FileWork {
		void run() throws IOException;
	}

	private void doing(FileWork work) {
		try {
			work.run();
		} catch (IOException e) {
			throw new RegisterException(e, Problem.CANNOT_WRITE, path, String.valueOf(e.getMessage()));
		}
	}
}
