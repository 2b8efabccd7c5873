package org.liaison.store.sqlite.db;

import java.nio.file.Path;
import java.sql.SQLException;

import org.liaison.core.Problem;
import org.liaison.core.RegisterException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Turns what SQLite reports into what a person has to know. */
public final class Failures {

	/** The low byte of an extended result code is the primary one. */
	private static final int PRIMARY = 0xFF;

	private Failures() {
	}

	/** The problem behind an exception, while reading or writing {@code file}. */
	public static RegisterException of(SQLException failure, Path file, boolean writing) {
		int code = failure.getErrorCode() & PRIMARY;
		String name = file.toString();
		String detail = String.valueOf(failure.getMessage());
		if (is(code, SQLiteErrorCode.SQLITE_BUSY) || is(code, SQLiteErrorCode.SQLITE_LOCKED)) {
			return new RegisterException(failure, Problem.LOCKED, name);
		}
		if (isInterruption(failure)) {
			return new RegisterException(failure, Problem.CANCELLED);
		}
		if (is(code, SQLiteErrorCode.SQLITE_CORRUPT) || is(code, SQLiteErrorCode.SQLITE_NOTADB)) {
			return new RegisterException(failure, Problem.DAMAGED, name, detail);
		}
		// Where not even the index of the journal finds room, SQLite speaks of shared memory.
		boolean noRoom = failure instanceof SQLiteException known && known.getResultCode() == SQLiteErrorCode.SQLITE_IOERR_SHMSIZE;
		if (is(code, SQLiteErrorCode.SQLITE_FULL) || noRoom) {
			return new RegisterException(failure, Problem.DISK_FULL, name);
		}
		if (is(code, SQLiteErrorCode.SQLITE_READONLY)) {
			return new RegisterException(failure, Problem.READ_ONLY_FILE, name);
		}
		return new RegisterException(failure, writing ? Problem.CANNOT_WRITE : Problem.CANNOT_READ, name, detail);
	}

	/** Whether nothing failed but somebody did not want to wait. */
	public static boolean isInterruption(SQLException failure) {
		return is(failure.getErrorCode() & PRIMARY, SQLiteErrorCode.SQLITE_INTERRUPT);
	}

	private static boolean is(int code, SQLiteErrorCode expected) {
		return code == expected.code;
	}
}
