package org.liaison.store.sqlite.rescue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.liaison.core.Problem;
import org.liaison.core.RegisterException;
import org.liaison.core.operation.Operation;
import org.liaison.core.operation.OperationForm;
import org.liaison.core.operation.RecordState;
import org.liaison.core.replica.Heads;
import org.liaison.core.types.RecordTypes;
import org.liaison.store.sqlite.db.Database;
import org.liaison.store.sqlite.db.Database.Access;
import org.liaison.store.sqlite.db.Hashes;
import org.liaison.store.sqlite.db.Sql;
import org.liaison.store.sqlite.log.ObjectRow;
import org.liaison.store.sqlite.log.OperationLog;
import org.liaison.store.sqlite.log.StateReader;
import org.liaison.store.sqlite.schema.Facts;
import org.liaison.store.sqlite.schema.RecordFeatures;
import org.liaison.store.sqlite.schema.Registry;
import org.liaison.store.sqlite.schema.Schema;
import org.liaison.store.sqlite.schema.Upgrade;

/** What can be read of a damaged register: its rows in a scratch file, with sound indexes. The damaged file is not touched. */
final class Wreck implements AutoCloseable {

	/** The rows that operations refer to by their numbers, of which a backup has the older ones. */
	private static final Map<String, String> NAMES = Map.of("object", "number, id", "type", "number, id", "feature", "number, name", "device",
			"number, id, 0 AS sequence, 0 AS clock, '' AS hash", "edit", "number, id, author, reason");

	private static final Set<String> REST = Set.of("operation", "edit", "head", "conflict", "waiting", "peer", "peer_head", "register", "content",
			"counter", "device");

	private final Path folder;
	private final Database rows;
	private final Set<String> broken;
	private long highest;

	/** @throws RegisterException {@code CANNOT_READ} when there is no file to read */
	Wreck(Path file, IProgressMonitor monitor) {
		boolean done = false;
		try {
			folder = Files.createTempDirectory("rescue");
			try (PageFile pages = new PageFile(file)) {
				rows = new Database(folder.resolve("rows.liaison"), Access.CREATE);
				try {
					broken = rows.write(sql -> {
						Schema.create(sql);
						return new RowCopy(new Trees(pages, monitor), sql).run();
					});
					done = true;
				} finally {
					if (!done) {
						rows.close();
					}
				}
			} finally {
				if (!done) {
					deleteFolder();
				}
			}
		} catch (IOException e) {
			throw new RegisterException(e, Problem.CANNOT_READ, file.toString(), String.valueOf(e.getMessage()));
		}
	}

	/** The register's UUID, if it can be read. */
	Optional<String> id() {
		return rows.read(sql -> Facts.get(sql, Facts.ID));
	}

	/** Whether all rows that say what records are could be read: not only those of the log, and of what belongs to no record. */
	boolean hasAllRows() {
		return REST.containsAll(broken);
	}

	/** Whether it is known how many operations there were: their devices tell, or all can be reached. */
	boolean hasCounted() {
		return !broken.contains("device") || !broken.contains("operation");
	}

	/** Whether there is anything that could be saved. */
	boolean isEmpty() {
		return id().isEmpty() && operations() == 0 && contents().isEmpty();
	}

	/** How many operations there were, as far as can be told. */
	long operations() {
		return Math.max(highest, rows.read(sql -> Math.max(sql.number("SELECT count(*) FROM operation"),
				sql.number("SELECT coalesce(sum(d.sequence + 1 - coalesce((SELECT min(p.sequence) FROM operation p WHERE p.device = d.number "
						+ "AND d.id LIKE '%/%'), 1)), 0) FROM device d"))));
	}

	/** Takes from a backup of the same register what operations refer to. Where that were wrong, their hashes would be too. */
	void learn(Wreck backup) {
		rows.write(to -> backup.rows.read(from -> {
			for (Map.Entry<String, String> name : NAMES.entrySet()) {
				from.each("SELECT " + name.getValue() + " FROM " + name.getKey(), row -> {
					Object[] cells = new Object[row.getMetaData().getColumnCount()];
					for (int i = 0; i < cells.length; i++) {
						cells[i] = row.getObject(i + 1);
					}
					return to.run("INSERT OR IGNORE INTO " + name.getKey() + " (" + name.getValue().replaceAll("\\S+ AS ", "") + ") VALUES (?"
							+ ", ?".repeat(cells.length - 1) + ')', cells);
				});
			}
			return null;
		}));
	}

	/** The numbers of the next operations. */
	List<Long> numbers(long after, int limit) {
		return rows.read(sql -> sql.list("SELECT number FROM operation WHERE number > ? ORDER BY number LIMIT ?", row -> row.getLong(1), after,
				limit));
	}

	/** Those of some operations whose hash is right, in the order in which they were written. */
	List<Operation> operations(List<Long> numbers, Heads known) {
		return rows.read(sql -> {
			List<Operation> found = new ArrayList<>();
			try {
				found.addAll(OperationLog.of(sql, numbers));
			} catch (SQLException | RuntimeException oneMakesNoSense) {
				for (long number : numbers) {
					attempt(() -> found.addAll(OperationLog.of(sql, List.of(number))));
				}
			}
			List<Operation> right = found.stream().map(operation -> following(operation, known))
					.filter(operation -> OperationForm.hash(operation).equals(operation.hash())).toList();
			highest = right.isEmpty() ? highest : Math.max(highest, numbers.getLast() - numbers.size() + right.size());
			return right;
		});
	}

	/** Where the operation before one is missing, it may be the last that is known. */
	private static Operation following(Operation o, Heads known) {
		boolean follows = o.previousHash().isEmpty() && o.sequence() > 1 && known.sequence(o.device()) == o.sequence() - 1;
		return !follows ? o
				: new Operation(o.id(), o.device(), o.sequence(), o.clock(), o.author(), o.edit(), o.reason(), o.record(), o.object(), o.type(),
						o.field(), o.before(), o.after(), o.bases(), known.devices().get(o.device()).hash(), o.hash());
	}

	/**
	 * Shows the state of every record that is there, as its rows have it.
	 *
	 * @param lost is told the keys or UUIDs of those whose rows cannot be read, and the numbers of objects of which nothing can
	 */
	void records(RecordTypes types, Consumer<RecordState> consumer, Consumer<String> lost) {
		rows.read(sql -> {
			Upgrade upgrade = new Upgrade(sql, types);
			upgrade.omit(sql);
			StateReader reader = new StateReader(upgrade.tables(), new Registry());
			long next = 1;
			for (long number : sql.list("SELECT number FROM object ORDER BY number", row -> row.getLong(1))) {
				if (number > next) {
					lost.accept(number == next + 1 ? "object " + next : "object " + next + "–" + (number - 1));
				}
				next = number + 1;
				ObjectRow row = ObjectRow.get(sql, number);
				if (row.type() == 0) {
					lost.accept(row.id());
				} else if (row.isRecord() && row.live()) {
					record(sql, row, reader, consumer, lost);
				}
			}
			return null;
		});
	}

	/** The key tells whether the record's own row is there, since {@code object} repeats it. */
	private static void record(Sql sql, ObjectRow record, StateReader reader, Consumer<RecordState> consumer, Consumer<String> lost) {
		List<RecordState> state = new ArrayList<>();
		attempt(() -> reader.read(sql, record)
				.filter(read -> Objects.equals(read.root().fields().get(RecordFeatures.KEY_FIELD), record.key())).ifPresent(state::add));
		if (state.isEmpty()) {
			lost.accept(record.name());
		}
		state.forEach(consumer);
	}

	@FunctionalInterface
	private interface Attempt {
		void run() throws SQLException;
	}

	/** Where rows are missing or damaged, anything may be thrown. */
	private static void attempt(Attempt attempt) {
		try {
			attempt.run();
		} catch (SQLException | RuntimeException unreadable) {
			return;
		}
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
