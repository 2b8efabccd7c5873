package org.liaison.store.sqlite.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

import org.liaison.core.Problem;
import org.liaison.core.RegisterException;
import org.liaison.store.sqlite.db.Database;
import org.liaison.store.sqlite.db.Database.Access;
import org.liaison.store.sqlite.db.Sql;

/**
 * The file {@code -wal} beside a register. SQLite takes whatever lies there for the register's own and brings it into the file when the
 * register is opened. One of another register, or of an older copy of the same, would overwrite pages with foreign ones; it is
 * recognized before and put aside.
 */
public final class Journal {

	/** So often is looked again when another process writes meanwhile. */
	private static final int ATTEMPTS = 5;
	private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

	/** Where the mark is in a file, and what it says. */
	private record Place(long page, Mark mark) {
	}

	private final Path file;
	private final Path journal;

	private Journal(Path file) {
		this.file = file;
		this.journal = file.resolveSibling(file.getFileName() + "-wal");
	}

	/** The journal beside a file, whether there is one or not. */
	public static Journal beside(Path file) {
		return new Journal(file);
	}

	/** Gives a register the mark of a new state; every transaction that writes does so. */
	public static void mark(Sql sql) throws SQLException {
		Mark.renew(sql);
	}

	/** The journal's own file. */
	public Path path() {
		return journal;
	}

	/** Where in the journal the newest version of each page begins that was committed to it; pages of another size are none. */
	public Map<Long, Long> pages(int pageSize) throws IOException {
		return new JournalFile(journal).pages(pageSize);
	}

	/** Whether commits wait: the register is in use elsewhere, or a process was killed. */
	public boolean isThere() throws IOException {
		return Files.exists(journal) && Files.size(journal) > 0;
	}

	/**
	 * Whether what waits was not written to this file. The file must not be open in this process. Where it cannot be told (no mark, a
	 * damaged one), the answer is no: the journal then may be what mends the file.
	 */
	public boolean isForeign() throws IOException {
		for (int i = 0; i < ATTEMPTS && isThere(); i++) {
			byte[] header = header();
			Optional<Place> place = place();
			if (place.isEmpty() || new JournalFile(journal).goesOnFrom(place.get().page(), place.get().mark())) {
				return false;
			}
			if (place.equals(place()) && Arrays.equals(header, header())) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Puts a foreign journal aside. It is kept.
	 *
	 * @throws RegisterException {@code FOREIGN_JOURNAL} when there was one
	 */
	public void requireOwn() throws IOException {
		if (isForeign()) {
			Path kept = file.resolveSibling(journal.getFileName() + ".foreign-" + LocalDateTime.now().format(AT));
			Files.move(journal, kept);
			throw new RegisterException(Problem.FOREIGN_JOURNAL, file.toString(), kept.toString());
		}
	}

	private byte[] header() throws IOException {
		try (var in = Files.newInputStream(journal)) {
			return in.readNBytes(JournalFile.HEADER);
		}
	}

	/** As the file says without its journal. */
	private Optional<Place> place() {
		try (Database alone = new Database(file, Access.IMMUTABLE)) {
			return alone.read(sql -> {
				long page = sql.number("SELECT rootpage FROM sqlite_schema WHERE name = 'register'");
				return Mark.of(sql).map(mark -> new Place(page, mark));
			});
		} catch (RegisterException notToBeTold) {
			return Optional.empty();
		}
	}
}
