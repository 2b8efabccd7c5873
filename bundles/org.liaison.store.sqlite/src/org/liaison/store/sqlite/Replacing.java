package org.liaison.store.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.liaison.core.Problem;
import org.liaison.core.RegisterException;
import org.liaison.core.RegisterStore.Mode;
import org.liaison.store.sqlite.db.Copying;
import org.liaison.store.sqlite.db.Database;
import org.liaison.store.sqlite.db.Database.Access;
import org.liaison.store.sqlite.journal.Journal;

/** Puts a backup in the place of a register, which is kept. */
final class Replacing {

	private static final String JOURNAL = "-wal";

	private Replacing() {
	}

	static void run(Path backup, Path file, Path kept, IProgressMonitor monitor) {
		Path next = file.resolveSibling(file.getFileName() + ".next");
		try {
			try {
				copy(backup, next, monitor);
				if (Files.exists(file)) {
					if (Database.isOpenHere(file) || !Journal.beside(file).isForeign()) {
						settle(file);
					}
					keep(file, kept);
				}
				Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
			} finally {
				Files.deleteIfExists(next);
			}
		} catch (IOException e) {
			throw new RegisterException(e, Problem.CANNOT_WRITE, file.toString(), String.valueOf(e.getMessage()));
		}
	}

	private static void copy(Path backup, Path next, IProgressMonitor monitor) throws IOException {
		Files.deleteIfExists(next);
		try (Database database = new Database(backup, Opening.check(backup, Mode.READ_ONLY))) {
			List<String> damage = database.read(sql -> sql.list("PRAGMA quick_check(1)", row -> row.getString(1)));
			if (!damage.equals(List.of("ok"))) {
				throw new RegisterException(Problem.DAMAGED, backup.toString(), damage.getFirst());
			}
			Copying.copy(database, next, monitor);
		}
	}

	/** Brings into the file what waits beside it, if the register is sound; nobody may have it open. */
	private static void settle(Path file) {
		try (Database database = new Database(file, Access.READ_WRITE)) {
			database.settle();
		} catch (RegisterException e) {
			if (e.problem() == Problem.LOCKED) {
				throw e;
			}
		}
	}

	private static void keep(Path file, Path kept) throws IOException {
		Files.createDirectories(kept.toAbsolutePath().getParent());
		Path journal = file.resolveSibling(file.getFileName() + JOURNAL);
		if (Files.exists(journal)) {
			Files.move(journal, kept.resolveSibling(kept.getFileName() + JOURNAL));
		}
		Files.deleteIfExists(file.resolveSibling(file.getFileName() + "-shm"));
		Files.move(file, kept);
	}
}
