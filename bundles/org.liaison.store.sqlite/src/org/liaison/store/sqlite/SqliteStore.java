package org.liaison.store.sqlite;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.liaison.core.Device;
import org.liaison.core.Hindrance;
import org.liaison.core.Problem;
import org.liaison.core.Register;
import org.liaison.core.RegisterException;
import org.liaison.core.RegisterStore;
import org.liaison.core.backup.RescueReport;
import org.liaison.core.types.RecordTypes;
import org.liaison.core.validation.Guards;
import org.liaison.model.Ids;
import org.liaison.store.sqlite.db.Copying;
import org.liaison.store.sqlite.db.Database;
import org.liaison.store.sqlite.db.Database.Access;
import org.liaison.store.sqlite.db.Sql;
import org.liaison.store.sqlite.journal.Journal;
import org.liaison.store.sqlite.rescue.Rescue;
import org.liaison.store.sqlite.schema.Facts;
import org.liaison.store.sqlite.schema.Schema;
import org.liaison.store.sqlite.schema.format.Formats;
import org.liaison.store.sqlite.search.SearchIndex;
import org.osgi.service.component.annotations.Component;

/** Registers as SQLite files, one file each. */
@Component
public final class SqliteStore implements RegisterStore {

	@Override
	public void prepare() {
		try {
			Sql.inMemory().close();
		} catch (SQLException unprepared) {
			return; // who opens a register says why
		}
	}

	@Override
	public Register create(Path file, RecordTypes types, Device device) {
		createFile(file);
		return open(file, types, device, Mode.READ_WRITE, null);
	}

	private static void createFile(Path file) {
		requireFree(file);
		Path draft = null;
		try {
			Path folder = file.toAbsolutePath().getParent();
			Files.createDirectories(folder);
			draft = Files.createTempFile(folder, ".new-", ".liaison");
			writeEmpty(draft);
			moveTo(file, draft);
		} catch (IOException e) {
			throw new RegisterException(e, Problem.CANNOT_CREATE, file.toString(), Hindrance.of(file, e));
		} finally {
			deleteQuietly(draft);
		}
	}

	private static void moveTo(Path file, Path draft) throws IOException {
		try {
			Files.move(draft, file);
		} catch (FileAlreadyExistsException e) {
			throw new RegisterException(e, Problem.FILE_EXISTS, file.toString());
		}
	}

	/** A register appears under its name only when it is whole. */
	private static void writeEmpty(Path file) {
		try (Database database = new Database(file, Access.CREATE)) {
			database.write(sql -> {
				Schema.create(sql);
				Map<String, String> facts = Map.of(Facts.ID, Ids.newId(), SqliteRegister.CREATED, Instant.now().toString(),
						SearchIndex.VERSION_NAME, SearchIndex.version(), Formats.FACT, String.valueOf(Formats.CURRENT));
				for (Map.Entry<String, String> fact : facts.entrySet()) {
					Facts.put(sql, fact.getKey(), fact.getValue());
				}
				Journal.mark(sql);
				return null;
			});
		}
	}

	private static void deleteQuietly(Path draft) {
		try {
			if (draft != null) {
				Files.deleteIfExists(draft);
			}
		} catch (IOException e) {
			throw new RegisterException(e, Problem.CANNOT_CREATE, draft.toString(), String.valueOf(e.getMessage()));
		}
	}

	@Override
	public Register open(Path file, RecordTypes types, Device device, Mode mode, IProgressMonitor monitor) {
		return open(file, types, types.guards(), device, mode, monitor);
	}

	private static Register open(Path file, RecordTypes types, Guards guards, Device device, Mode mode, IProgressMonitor monitor) {
		Database database = inNewestFormat(new Database(file, Opening.check(file, mode)), monitor);
		boolean opened = false;
		try {
			Register register = new SqliteRegister(database, types, guards, device);
			opened = true;
			return register;
		} finally {
			if (!opened) {
				database.close();
			}
		}
	}

	private static Database inNewestFormat(Database database, IProgressMonitor monitor) {
		boolean done = false;
		try {
			if (!FormatUpgrade.isNeeded(database)) {
				done = true;
				return database;
			}
			if (database.isReadOnly()) {
				return FormatUpgrade.copy(database, monitor);
			}
		} finally {
			if (!done) {
				database.close();
			}
		}
		FormatUpgrade.run(database.file(), monitor);
		return new Database(database.file(), Access.READ_WRITE);
	}

	@Override
	public void copy(Path file, Path target, IProgressMonitor monitor) {
		requireFree(target);
		try (Database database = new Database(file, Opening.check(file, Mode.READ_ONLY))) {
			Copying.copy(database, target, monitor);
		} catch (OperationCanceledException e) {
			throw new RegisterException(e, Problem.CANCELLED);
		}
	}

	@Override
	public void restore(Path backup, Path file, Path kept, IProgressMonitor monitor) {
		requireFree(kept);
		try {
			Replacing.run(backup, file, kept, monitor);
		} catch (OperationCanceledException e) {
			throw new RegisterException(e, Problem.CANCELLED);
		}
	}

	@Override
	public RescueReport rescue(Path damaged, List<Path> backups, Path target, RecordTypes types, Device device, IProgressMonitor monitor) {
		requireFree(target);
		if (!Files.exists(damaged)) {
			throw new RegisterException(Problem.NOT_FOUND, damaged.toString());
		}
		Path draft = target.resolveSibling(target.getFileName() + ".part");
		boolean done = false;
		try {
			deleteQuietly(draft);
			RescueReport report;
			createFile(draft);
			// What was written once was allowed then, or decided at another post: nobody is asked about it again.
			try (Register register = open(draft, types, Guards.NONE, device, Mode.READ_WRITE, null)) {
				report = Rescue.run(damaged, backups, register, damaged.getFileName().toString(), monitor);
			}
			moveTo(target, draft);
			done = true;
			return report;
		} catch (OperationCanceledException e) {
			throw new RegisterException(e, Problem.CANCELLED);
		} catch (IOException e) {
			throw new RegisterException(e, Problem.CANNOT_CREATE, target.toString(), Hindrance.of(target, e));
		} finally {
			if (!done) {
				deleteQuietly(draft);
			}
		}
	}

	private static void requireFree(Path target) {
		if (Files.exists(target)) {
			throw new RegisterException(Problem.FILE_EXISTS, target.toString());
		}
	}
}
