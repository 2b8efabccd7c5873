package org.liaison.store.sqlite.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;

import org.liaison.core.Problem;
import org.liaison.core.RegisterException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteOpenMode;

/**
 * The connections to one register file: one that writes, a few that read beside it. WAL lets readers see the last commit while
 * the writer works; {@code synchronous=FULL} makes a commit survive power loss once it returns.
 */
public final class Database implements AutoCloseable {

	/** Something done with a connection. */
	@FunctionalInterface
	public interface Work<T> {
		/** Does it. */
		T run(Sql sql) throws SQLException;
	}

	/** How a file is opened. */
	public enum Access {
		/** A new file. */
		CREATE,
		/** An existing file. */
		READ_WRITE,
		/** An existing file, nothing of it is changed. */
		READ_ONLY,
		/** A file at a place where nothing can be written: SQLite then keeps no files beside it. */
		IMMUTABLE,
		/** An existing file that no other connection, of whatever process, has open: there is one connection for all. */
		ALONE
	}

	private static final int READERS = 4;
	private static final int BUSY_MILLISECONDS = 5_000;
	private static final int CACHE_KIB = 64 * 1024;

	/** The files that are open in this process, once for each time. */
	private static final Collection<Path> OPEN = new ConcurrentLinkedQueue<>();

	private final Path file;
	/** What is opened: the file, or a copy in its stead. */
	private final Path opened;
	private final Access access;
	private final ReentrantLock writing = new ReentrantLock(true);
	private final Semaphore readers = new Semaphore(READERS, true);
	private final Deque<Sql> idle = new ArrayDeque<>();
	private final ThreadLocal<IProgressMonitor> patience = new ThreadLocal<>();
	private final Sql writer;
	/** What every transaction that writes ends with. */
	private volatile Work<?> ending = sql -> null;
	private boolean closed;

	/** Opens the file; nothing but the header is read. */
	public Database(Path file, Access access) {
		this(file, file, access);
	}

	private Database(Path file, Path opened, Access access) {
		this.file = file;
		this.opened = opened;
		this.access = access;
		this.writer = connect();
		OPEN.add(name(opened));
	}

	private static Path name(Path file) {
		return file.toAbsolutePath().normalize();
	}

	/**
	 * Whether this process has the file open. Nothing but SQLite may then open it in this process: under POSIX, closing a file gives up all
	 * locks that the process has on it, and the next process that closes the register would take the journal away under our hands.
	 */
	public static boolean isOpenHere(Path file) {
		return OPEN.contains(name(file));
	}

	/** Ends every transaction that writes with this, too. */
	public void endWith(Work<?> work) {
		ending = work;
	}

	/** Opens a copy in the stead of a file for reading; it is deleted, with its folder, when it is closed. */
	public static Database ofCopy(Path file, Path copy) {
		return new Database(file, copy, Access.READ_ONLY);
	}

	/** The file. */
	public Path file() {
		return file;
	}

	/** Whether nothing can be written. */
	public boolean isReadOnly() {
		return access == Access.READ_ONLY || access == Access.IMMUTABLE;
	}

	/** Reads; all statements of {@code work} see the same state of the file. */
	public <T> T read(Work<T> work) {
		if (access == Access.ALONE) {
			return withWriter("BEGIN", work);
		}
		readers.acquireUninterruptibly();
		try {
			Sql sql = lend();
			try {
				return inTransaction(sql, "BEGIN", breakable(work));
			} catch (SQLException e) {
				throw Failures.of(e, file, false);
			} finally {
				giveBack(sql);
			}
		} finally {
			readers.release();
		}
	}

	/**
	 * Reads by a connection of its own, until somebody cancels. One that was used before looks at the pages that it remembers instead of the
	 * disk; and FTS5's part of {@code integrity_check} takes the list of the index's parts as this connection saw it last, so that it
	 * reports damage after others have merged them (SQLite 3.54.1).
	 */
	public <T> T readAnew(IProgressMonitor monitor, Work<T> work) {
		Sql sql = connect();
		try {
			return sql.until(monitor::isCanceled, () -> inTransaction(sql, "BEGIN", work));
		} catch (SQLException e) {
			throw Failures.of(e, file, false);
		} finally {
			close(sql);
		}
	}

	/** What this thread reads or writes within {@code work} is broken off when somebody cancels, and what was written is undone. */
	public <T> T cancellable(IProgressMonitor monitor, Callable<T> work) throws Exception {
		IProgressMonitor outer = patience.get();
		patience.set(monitor);
		try {
			return work.call();
		} finally {
			if (outer == null) {
				patience.remove();
			} else {
				patience.set(outer);
			}
		}
	}

	/** Work that ends when somebody cancels; the commit after it is none: it is done or not. */
	private <T> Work<T> breakable(Work<T> work) {
		IProgressMonitor monitor = patience.get();
		return monitor == null ? work : sql -> sql.until(monitor::isCanceled, () -> work.run(sql));
	}

	/** Writes in one transaction, which is durable when this returns, or undone when {@code work} throws. */
	public <T> T write(Work<T> work) {
		return withWriter("BEGIN IMMEDIATE", sql -> {
			T result = work.run(sql);
			ending.run(sql);
			return result;
		});
	}

	private <T> T withWriter(String begin, Work<T> work) {
		writing.lock();
		try {
			if (closed) {
				throw new IllegalStateException(file + " is closed");
			}
			return inTransaction(writer, begin, breakable(work));
		} catch (SQLException e) {
			throw Failures.of(e, file, true);
		} finally {
			writing.unlock();
		}
	}

	/**
	 * Brings into the file whatever waits beside it, and leaves nothing there.
	 *
	 * @throws RegisterException {@code LOCKED} when the file is open elsewhere
	 */
	public void settle() {
		writing.lock();
		try {
			writer.text("PRAGMA journal_mode = DELETE");
		} catch (SQLException e) {
			throw Failures.of(e, file, true);
		} finally {
			writing.unlock();
		}
	}

	private static <T> T inTransaction(Sql sql, String begin, Work<T> work) throws SQLException {
		sql.run(begin);
		boolean done = false;
		try {
			T result = work.run(sql);
			sql.run("COMMIT");
			done = true;
			return result;
		} finally {
			if (!done) {
				rollBack(sql);
			}
		}
	}

	/** SQLite has rolled back by itself after some errors (disk full, for one); a second attempt then fails and means nothing. */
	private static void rollBack(Sql sql) {
		try {
			sql.run("ROLLBACK");
		} catch (SQLException alreadyRolledBack) {
			return;
		}
	}

	private Sql lend() {
		synchronized (idle) {
			if (closed) {
				throw new IllegalStateException(file + " is closed");
			}
			if (!idle.isEmpty()) {
				return idle.pop();
			}
		}
		return connect();
	}

	private void giveBack(Sql sql) {
		synchronized (idle) {
			if (!closed) {
				idle.push(sql);
				return;
			}
		}
		close(sql);
	}

	private Sql connect() {
		NativeLibrary.prepare();
		var config = new SQLiteConfig();
		config.resetOpenMode(SQLiteOpenMode.CREATE);
		if (access == Access.CREATE) {
			config.setOpenMode(SQLiteOpenMode.CREATE);
		}
		config.setOpenMode(SQLiteOpenMode.OPEN_URI);
		config.setBusyTimeout(BUSY_MILLISECONDS);
		// Otherwise the driver prepares and runs a query of its own after every statement that writes.
		config.setGetGeneratedKeys(false);
		var source = new SQLiteDataSource(config);
		source.setUrl("jdbc:sqlite:" + opened.toUri() + (access == Access.IMMUTABLE ? "?immutable=1" : ""));
		try {
			var sql = new Sql(source.getConnection());
			try {
				configure(sql);
				return sql;
			} catch (SQLException e) {
				close(sql);
				throw e;
			}
		} catch (SQLException e) {
			throw Failures.of(e, file, false);
		}
	}

	private void configure(Sql sql) throws SQLException {
		sql.execute("PRAGMA cache_size = -" + CACHE_KIB);
		sql.execute("PRAGMA temp_store = MEMORY");
		if (access == Access.ALONE) {
			sql.execute("PRAGMA locking_mode = EXCLUSIVE");
		}
		if (isReadOnly()) {
			sql.execute("PRAGMA query_only = ON");
		} else {
			sql.execute("PRAGMA journal_mode = WAL");
			sql.execute("PRAGMA synchronous = FULL");
		}
	}

	private static void close(Sql sql) {
		try {
			sql.close();
		} catch (SQLException e) {
			throw new IllegalStateException(e);
		}
	}

	@Override
	public void close() {
		writing.lock();
		try {
			synchronized (idle) {
				if (closed) {
					return;
				}
				closed = true;
				idle.forEach(Database::close);
				idle.clear();
			}
			close(writer);
			OPEN.remove(name(opened));
			deleteCopy();
		} finally {
			writing.unlock();
		}
	}

	private void deleteCopy() {
		try {
			if (!opened.equals(file)) {
				Files.deleteIfExists(opened);
				Files.deleteIfExists(opened.getParent());
			}
		} catch (IOException e) {
			throw new RegisterException(e, Problem.CANNOT_WRITE, opened.toString(), String.valueOf(e.getMessage()));
		}
	}
}
