package org.liaison.store.sqlite.rescue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.liaison.core.Problem;
import org.liaison.core.RegisterException;
import org.liaison.core.operation.Operation;
import org.liaison.core.operation.OperationForm;
import org.liaison.core.operation.RecordState;
import org.liaison.core.types.RecordTypes;
import org.liaison.store.sqlite.db.Database;
import org.liaison.store.sqlite.db.Database.Access;
import org.liaison.store.sqlite.journal.Journal;
import org.liaison.store.sqlite.db.Hashes;
import org.liaison.store.sqlite.db.Sql;
import org.liaison.store.sqlite.log.ObjectRow;
import org.liaison.store.sqlite.log.OperationLog;
import org.liaison.store.sqlite.log.StateReader;
import org.liaison.store.sqlite.schema.RecordFeatures;
import org.liaison.store.sqlite.schema.Registry;
import org.liaison.store.sqlite.schema.Upgrade;

/** What can be read of a damaged register: its rows in a scratch file, with sound indexes. The damaged file is not touched. */
final class Wreck implements AutoCloseable {

	private static final String COPY = "register.liaison";

	private final Path folder;
	private final Database rows;

	/** @throws RegisterException {@code DAMAGED} when nothing at all can be read */
	Wreck(Path file) {
		boolean done = false;
		try {
			folder = Files.createTempDirectory("rescue");
			try {
				for (String suffix : List.of("", "-wal")) {
					Path part = file.resolveSibling(file.getFileName() + suffix);
					if (Files.exists(part) && (suffix.isEmpty() || !Journal.beside(file).isForeign())) {
						Files.copy(part, folder.resolve(COPY + suffix));
					}
				}
				rows = new Database(folder.resolve("rows.liaison"), Access.CREATE);
				copyRows();
				done = true;
			} finally {
				if (!done) {
					deleteFolder();
				}
			}
		} catch (IOException e) {
			throw new RegisterException(e, Problem.CANNOT_READ, file.toString(), String.valueOf(e.getMessage()));
		}
	}

	/** Even to end reading may fail in a damaged file; what was copied by then is there. */
	private void copyRows() {
		boolean[] copied = { false };
		try (Database damaged = new Database(folder.resolve(COPY), Access.ALONE)) {
			damaged.read(from -> {
				rows.write(to -> new RowCopy(from, to).run());
				copied[0] = true;
				return null;
			});
		} catch (RegisterException e) {
			if (!copied[0]) {
				throw e;
			}
		}
	}

	/** How many operations there were. */
	long operations() {
		return rows.read(sql -> Math.max(last(sql, "operation"), sql.number("SELECT coalesce(sum(d.sequence + 1 - coalesce((SELECT min(p.sequence) FROM operation p WHERE p.device = d.number "
				+ "AND d.id LIKE '%/%'), 1)), 0) FROM device d")));
	}

	/** The operations from one number to another whose hash is right, in the order in which they were written. */
	List<Operation> operations(long from, long to) {
		return rows.read(sql -> {
			List<Operation> found = new ArrayList<>();
			try {
				found.addAll(OperationLog.between(sql, from, to));
			} catch (SQLException | RuntimeException oneMakesNoSense) {
				for (long number = from; number <= to; number++) {
					long one = number;
					RowCopy.attempt(() -> found.addAll(OperationLog.between(sql, one, one)));
				}
			}
			return found.stream().filter(operation -> OperationForm.hash(operation).equals(operation.hash())).toList();
		});
	}

	/**
	 * Shows the state of every record that is there, as its rows have it.
	 *
	 * @param lost is told the keys or UUIDs of those whose rows cannot be read
	 */
	void records(RecordTypes types, Consumer<RecordState> consumer, Consumer<String> lost) {
		rows.read(sql -> {
			Upgrade upgrade = new Upgrade(sql, types);
			upgrade.omit(sql);
			StateReader reader = new StateReader(upgrade.tables(), new Registry());
			for (long number = 1, last = last(sql, "object"); number <= last; number++) {
				Optional<ObjectRow> row = ObjectRow.find(sql, number);
				if (row.isEmpty()) {
					lost.accept("object " + number);
				} else if (row.get().isRecord() && row.get().live()) {
					record(sql, row.get(), reader, consumer, lost);
				}
			}
			return null;
		});
	}

	/** The key tells whether the record's own row is there, since {@code object} repeats it. */
	private static void record(Sql sql, ObjectRow record, StateReader reader, Consumer<RecordState> consumer, Consumer<String> lost) {
		List<RecordState> state = new ArrayList<>();
		RowCopy.attempt(() -> reader.read(sql, record)
				.filter(read -> Objects.equals(read.root().fields().get(RecordFeatures.KEY_FIELD), record.key())).ifPresent(state::add));
		if (state.isEmpty()) {
			lost.accept(record.name());
		}
		state.forEach(consumer);
	}

	private static long last(Sql sql, String table) throws SQLException {
		return sql.number("SELECT coalesce(max(number), 0) FROM " + table);
	}

	/** Hashes of the attachments' contents. */
	List<String> contents() {
		return rows.read(sql -> sql.list("SELECT sha256 FROM content ORDER BY rowid", row -> row.getString(1)));
	}

	/** One content, if it is what its hash says. */
	Optional<byte[]> content(String hash) {
		return rows.read(sql -> sql.first("SELECT bytes FROM content WHERE sha256 = ?", row -> row.getBytes(1), hash))
				.filter(bytes -> Hashes.sha256(bytes).equals(hash));
	}

	@Override
	public void close() {
		rows.close();
		try {
			deleteFolder();
		} catch (IOException e) {
			throw new RegisterException(e, Problem.CANNOT_WRITE, folder.toString(), String.valueOf(e.getMessage()));
		}
	}

	private void deleteFolder() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.toList()) {
				Files.delete(file);
			}
		}
		Files.delete(folder);
	}
}
