package org.liaison.bench.exchange;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.liaison.bench.measure.IndexRows;
import org.liaison.bench.measure.Raw;
import org.liaison.bench.measure.Split;
import org.liaison.core.operation.FieldKey;

/**
 * Bare SQLite that makes the changes of a package: the rows, as many rows of operations, and the same terms of the search, in one
 * transaction. It reads no package, checks no hash, and keeps no heads of fields, so it would notice no conflict.
 */
final class BareChanges implements AutoCloseable {

	private static final String HASH = "0".repeat(64);

	/** A change of one commitment. */
	record Changed(String id, long number, String before, String after) {
	}

	private final Raw raw;
	private final FieldKey field;
	private final Object feature;
	private final Split split = new Split();
	private long last;

	/** Works on a copy of a register. */
	BareChanges(Path register, Path file, FieldKey field) throws Exception {
		for (String suffix : List.of("", "-wal", "-shm")) {
			Files.deleteIfExists(file.resolveSibling(file.getFileName() + suffix));
		}
		Files.copy(register, file);
		this.raw = new Raw(file);
		this.field = field;
		this.feature = raw.value("SELECT number FROM feature WHERE name = ?", field.feature());
		this.last = ((Number) raw.value("SELECT max(number) FROM operation")).longValue();
	}

	/** Makes changes durable. */
	Object write(int turn, List<Changed> changes, List<Object[]> terms) throws Exception {
		split.clear();
		raw.begin();
		split.part("rows", () -> rows(changes));
		split.part("operation log", () -> log(turn, changes));
		if (!field.element().isEmpty()) {
			split.part("terms of the search", () -> terms(terms));
		}
		split.part("commit", raw::commit);
		return last;
	}

	private void rows(List<Changed> changes) throws Exception {
		for (Changed changed : changes) {
			if (field.element().isEmpty()) {
				raw.run("UPDATE commitments_commitment SET targetValue = ?, targetValue$number = ? WHERE number$ = ?", changed.after(),
						Double.parseDouble(changed.after()), changed.number());
			} else {
				raw.run("UPDATE commitments_commitment SET text$ru = ? WHERE number$ = ?", changed.after(), changed.number());
			}
		}
	}

	private void log(int turn, List<Changed> changes) throws Exception {
		raw.run("INSERT OR IGNORE INTO device (number, id, sequence, clock, hash) VALUES (99, 'raw', 0, 0, '')");
		raw.run("INSERT INTO edit (number, id, author, reason) VALUES (?, ?, 'Bench', '')", 90_000_000 + turn, "raw " + turn);
		long sequence = (long) turn * changes.size();
		for (Changed changed : changes) {
			raw.run("INSERT INTO operation (number, id, device, sequence, clock, edit, record, object, type, feature, element, before, after, "
					+ "bases, hash) VALUES (?, ?, 99, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?)", ++last,
					String.format("0190a000-0000-7000-9000-%012x", sequence), ++sequence, sequence, 90_000_000 + turn, changed.number(), changed.number(), feature,
					field.element(), changed.before(), changed.after(), String.valueOf(last), HASH);
		}
	}

	private void terms(List<Object[]> terms) throws Exception {
		for (Object[] row : terms) {
			raw.run("DELETE FROM search WHERE rowid = ?", row[0]);
			raw.run(IndexRows.INSERT, row);
		}
	}

	/** What the last took. */
	@Override
	public String toString() {
		return split.toString();
	}

	@Override
	public void close() throws Exception {
		raw.close();
	}
}
