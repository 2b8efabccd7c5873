package org.liaison.store.sqlite.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.liaison.core.Hindrance;
import org.liaison.core.Problem;
import org.liaison.core.RegisterException;

/** Copies a file by SQLite's online backup: one state of it, while others go on reading and writing. */
public final class Copying {

	/** Copied between two reports of progress: 4 MB. */
	private static final int PAGES = 1_000;

	private Copying() {
	}

	/**
	 * Copies; the copy appears under its name when it is whole and on the disk.
	 *
	 * @throws OperationCanceledException when the monitor was cancelled; there is no copy then
	 */
	public static void copy(Database database, Path target, IProgressMonitor monitor) {
		Path part = target.resolveSibling(target.getFileName() + ".part");
		try {
			Files.createDirectories(target.toAbsolutePath().getParent());
			Hindrance.requireNone(target);
			Files.deleteIfExists(part);
			try {
				database.read(sql -> {
					copy(sql, part, target, SubMonitor.convert(monitor));
					return null;
				});
				if (monitor != null && monitor.isCanceled()) {
					throw new OperationCanceledException();
				}
				Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
			} finally {
				Files.deleteIfExists(part);
				// SQLite leaves it where a copy fails for want of room.
				Files.deleteIfExists(target.resolveSibling(part.getFileName() + "-journal"));
			}
		} catch (IOException e) {
			throw new RegisterException(e, Problem.CANNOT_CREATE, target.toString(), Hindrance.of(target, e));
		}
	}

	private static void copy(Sql sql, Path part, Path target, SubMonitor progress) throws SQLException {
		// The first read fixes the state that is copied; without it a commit elsewhere would make the copy begin again.
		sql.number("SELECT count(*) FROM sqlite_schema");
		try {
			sql.copyTo(part, (remaining, all) -> progress.setWorkRemaining(remaining + PAGES).worked(PAGES), PAGES);
		} catch (SQLException e) {
			throw Failures.of(e, target, true);
		}
	}
}
