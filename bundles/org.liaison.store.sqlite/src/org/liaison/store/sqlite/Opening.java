package org.liaison.store.sqlite;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.liaison.core.Problem;
import org.liaison.core.RegisterException;
import org.liaison.core.RegisterStore.Mode;
import org.liaison.store.sqlite.db.Database;
import org.liaison.store.sqlite.db.Database.Access;
import org.liaison.store.sqlite.journal.Journal;
import org.liaison.store.sqlite.schema.Schema;
import org.liaison.store.sqlite.schema.format.Formats;

/**
 * Looks at a file before SQLite does: whether it is a register at all, and how it may be opened. Nothing is written; a foreign journal
 * is put aside. The places in the
 * header are those of SQLite's file format.
 */
final class Opening {

	private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
	private static final int HEADER = 100;
	private static final int PAGE_SIZE_AT = 16;
	private static final int PAGES_AT = 28;
	private static final int FORMAT_AT = 60;
	private static final int APPLICATION_AT = 68;

	private final Path file;

	private Opening(Path file) {
		this.file = file;
	}

	/**
	 * How the file may be opened.
	 *
	 * @throws RegisterException when it may not
	 */
	static Access check(Path file, Mode mode) {
		return new Opening(file).check(mode);
	}

	private Access check(Mode mode) {
		if (!Files.exists(file)) {
			throw problem(Problem.NOT_FOUND);
		}
		if (!Files.isRegularFile(file)) {
			throw problem(Problem.NOT_A_REGISTER);
		}
		if (!Database.isOpenHere(file)) {
			checkHeader();
			checkJournal();
		}
		boolean writable = isWritable(file) && isWritable(file.toAbsolutePath().getParent());
		if (mode == Mode.READ_WRITE && !writable) {
			throw problem(Problem.READ_ONLY_FILE);
		}
		if (mode == Mode.READ_WRITE) {
			return Access.READ_WRITE;
		}
		return writable || hasJournal() ? Access.READ_ONLY : Access.IMMUTABLE;
	}

	private void checkHeader() {
		try (RandomAccessFile opened = new RandomAccessFile(file.toFile(), "r")) {
			byte[] bytes = new byte[HEADER];
			if (opened.length() < HEADER) {
				throw problem(Problem.NOT_A_REGISTER);
			}
			opened.readFully(bytes);
			ByteBuffer header = ByteBuffer.wrap(bytes);
			if (header.getInt(APPLICATION_AT) != Schema.APPLICATION_ID) {
				throw problem(Problem.NOT_A_REGISTER);
			}
			if (!Arrays.equals(bytes, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
				throw problem(Problem.DAMAGED, "header");
			}
			if (header.getInt(FORMAT_AT) > Formats.CURRENT) {
				throw problem(Problem.NEWER_FORMAT, header.getInt(FORMAT_AT), Formats.CURRENT);
			}
			long pageSize = Short.toUnsignedInt(header.getShort(PAGE_SIZE_AT));
			long length = (pageSize == 1 ? 65_536 : pageSize) * Integer.toUnsignedLong(header.getInt(PAGES_AT));
			if (opened.length() < length && !hasJournal()) {
				throw problem(Problem.DAMAGED, opened.length() + " < " + length);
			}
		} catch (IOException e) {
			throw new RegisterException(e, Problem.CANNOT_READ, file.toString(), String.valueOf(e.getMessage()));
		}
	}

	private void checkJournal() {
		try {
			Journal.beside(file).requireOwn();
		} catch (IOException e) {
			throw new RegisterException(e, Problem.CANNOT_WRITE, file.toString(), String.valueOf(e.getMessage()));
		}
	}

	/** Whether commits wait beside the file: in use elsewhere, or left by a process that was killed. */
	private boolean hasJournal() {
		try {
			return Journal.beside(file).isThere();
		} catch (IOException e) {
			throw new RegisterException(e, Problem.CANNOT_READ, file.toString(), String.valueOf(e.getMessage()));
		}
	}

	/** An administrator's rights do not count: what is marked as read-only is meant to be. */
	private static boolean isWritable(Path path) {
		try {
			boolean marked = !path.getFileSystem().supportedFileAttributeViews().contains("posix")
					|| Files.getPosixFilePermissions(path).stream().anyMatch(permission -> permission.name().endsWith("_WRITE"));
			return marked && Files.isWritable(path);
		} catch (IOException e) {
			return false;
		}
	}

	private RegisterException problem(Problem problem, Object... more) {
		Object[] arguments = new Object[more.length + 1];
		arguments[0] = file.toString();
		System.arraycopy(more, 0, arguments, 1, more.length);
		return new RegisterException(problem, arguments);
	}
}
