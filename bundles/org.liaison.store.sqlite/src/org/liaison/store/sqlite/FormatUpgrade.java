package org.liaison.store.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

import org.eclipse.core.runtime.IProgressMonitor;
import org.liaison.core.Problem;
import org.liaison.core.RegisterException;
import org.liaison.core.backup.BackupFolder;
import org.liaison.store.sqlite.db.Copying;
import org.liaison.store.sqlite.db.Database;
import org.liaison.store.sqlite.db.Database.Access;
import org.liaison.store.sqlite.journal.Journal;
import org.liaison.store.sqlite.schema.format.Formats;

/** Brings a register of an older format to the newest one, after a backup of it. */
final class FormatUpgrade {

	private FormatUpgrade() {
	}

	/** Whether the open file is of an older format. */
	static boolean isNeeded(Database database) {
		return database.read(Formats::of) < Formats.CURRENT;
	}

	/**
	 * Upgrades the file in one transaction: interrupted at any moment, it is what it was. Nobody else may have it open, since an older
	 * program would go on writing as it is used to.
	 *
	 * @throws RegisterException {@code LOCKED} when somebody has; also when the backup cannot be written. The file is as it was.
	 */
	static void run(Path file, IProgressMonitor monitor) {
		try (Database database = new Database(file, Access.ALONE)) {
			if (isNeeded(database)) {
				Copying.copy(database, BackupFolder.beside(file).beforeUpgrade(database.read(Formats::of), Instant.now()), monitor);
				upgrade(database);
			}
		}
	}

	/** An upgraded copy in the file's stead, for reading where nothing may be changed. */
	static Database copy(Database database, IProgressMonitor monitor) {
		try {
			Path copy = Files.createTempDirectory("register").resolve("register.liaison");
			Copying.copy(database, copy, monitor);
			try (Database upgraded = new Database(copy, Access.ALONE)) {
				upgrade(upgraded);
			}
			return Database.ofCopy(database.file(), copy);
		} catch (IOException e) {
			throw new RegisterException(e, Problem.CANNOT_READ, database.file().toString(), String.valueOf(e.getMessage()));
		}
	}

	private static void upgrade(Database database) {
		database.write(sql -> {
			Formats.upgrade(sql);
			Journal.mark(sql);
			return null;
		});
	}
}
