package org.liaison.store.sqlite.search;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.liaison.core.Problem;
import org.liaison.core.RegisterException;
import org.liaison.core.query.SearchRenewal;
import org.liaison.store.sqlite.db.Database;
import org.liaison.store.sqlite.db.Sql;
import org.liaison.store.sqlite.schema.Facts;
import org.liaison.store.sqlite.schema.Schema;

/** Makes the index anew record by record, in the order of their numbers; the register remembers how far it came. */
public final class IndexRenewal implements SearchRenewal {

	/** Name in {@code register} of the analyzer's version and the last record that it has written, while it is not done. */
	private static final String RENEWED = "analyzer.renewed";
	/** Records written at once: others wait some hundredths of a second for them at most. */
	private static final int STEP = 100;

	private final Database database;
	private final SearchIndex index;
	private volatile long done;
	private volatile long all;

	/** The renewal of an index. */
	public IndexRenewal(Database database, SearchIndex index) {
		this.database = database;
		this.index = index;
	}

	/** Whether another analyzer than this program's wrote the index, or this one has not come to its end. */
	public static boolean isOutdated(Sql sql) throws SQLException {
		return !SearchIndex.version().equals(Facts.get(sql, SearchIndex.VERSION_NAME).orElse(null));
	}

	/** Looks how things stand; empties an index that another analyzer wrote, so that no term of it is ever mistaken. */
	public void begin(Sql sql) throws SQLException {
		if (!isOutdated(sql)) {
			return;
		}
		if (database.isReadOnly()) {
			index.state(renewed(sql).isPresent() ? SearchIndex.State.PARTIAL : SearchIndex.State.FOREIGN);
			return;
		}
		if (renewed(sql).isEmpty()) {
			sql.execute("DROP TABLE search");
			sql.execute(Schema.SEARCH);
			remember(sql, 0);
		}
		done = renewed(sql).orElse(0L);
		all = sql.number("SELECT coalesce(max(number), 0) FROM object");
		index.state(SearchIndex.State.PARTIAL);
	}

	private static Optional<Long> renewed(Sql sql) throws SQLException {
		String begun = SearchIndex.version() + ' ';
		return Facts.get(sql, RENEWED).filter(value -> value.startsWith(begun))
				.map(value -> Long.valueOf(value.substring(begun.length())));
	}

	private static void remember(Sql sql, long record) throws SQLException {
		Facts.put(sql, RENEWED, SearchIndex.version() + ' ' + record);
	}

	@Override
	public boolean isDue() {
		return index.state() != SearchIndex.State.WHOLE;
	}

	@Override
	public int percent() {
		return !isDue() ? 100 : all == 0 ? 0 : (int) Math.min(99, done * 100 / all);
	}

	@Override
	public void run(IProgressMonitor monitor) {
		if (isDue() && database.isReadOnly()) {
			throw new RegisterException(Problem.READ_ONLY_FILE, database.file().toString());
		}
		SubMonitor progress = SubMonitor.convert(monitor, 100);
		progress.worked(percent());
		while (isDue()) {
			if (progress.isCanceled()) {
				throw new RegisterException(Problem.CANCELLED);
			}
			int before = percent();
			if (database.write(this::step)) {
				index.state(SearchIndex.State.WHOLE);
			}
			progress.worked(percent() - before);
		}
	}

	/** Writes some records, and tells whether they were the last. */
	private boolean step(Sql sql) throws SQLException {
		if (!isOutdated(sql)) {
			return true;
		}
		long from = renewed(sql).orElse(0L);
		List<Long> records = sql.list("SELECT number FROM object WHERE number > ? AND record = number AND live ORDER BY number LIMIT ?",
				row -> row.getLong(1), from, STEP);
		for (long record : records) {
			index.update(sql, record);
		}
		if (records.size() < STEP) {
			sql.run("DELETE FROM register WHERE name = ?", RENEWED);
			Facts.put(sql, SearchIndex.VERSION_NAME, SearchIndex.version());
			return true;
		}
		done = records.getLast();
		remember(sql, done);
		return false;
	}
}
