package org.liaison.store.sqlite.rescue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;

import org.liaison.store.sqlite.journal.Journal;

/**
 * The pages of a register as they were committed last, in the file or in its journal. SQLite itself does not open a file whose first page is
 * damaged, and gives up a table where a page above its rows is; the driver has no {@code sqlite3_recover}. So rescuing reads
 * <a href="https://sqlite.org/fileformat2.html">SQLite's file format</a> itself.
 */
final class PageFile implements AutoCloseable {

	private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
	private static final int HEADER = 100;
	private static final int SIZE_AT = 16;
	private static final int LARGEST = 65_536;
	/** What SQLite takes where nobody says otherwise: for a file that does not say it any more. */
	private static final int USUAL = 4096;

	private final FileChannel file;
	private final FileChannel journal;
	private final Map<Long, Long> newer;
	private final int size;
	private final int count;

	PageFile(Path path) throws IOException {
		Journal beside = Journal.beside(path);
		this.file = FileChannel.open(path);
		boolean done = false;
		try {
			size = size(read(file, 0, HEADER));
			newer = beside.isThere() && !beside.isForeign() ? beside.pages(size) : Map.of();
			journal = newer.isEmpty() ? null : FileChannel.open(beside.path());
			long last = newer.isEmpty() ? 0 : Collections.max(newer.keySet());
			count = Math.toIntExact(Math.max(last, file.size() / size));
			done = true;
		} finally {
			if (!done) {
				file.close();
			}
		}
	}

	private static int size(ByteBuffer header) {
		if (header.limit() < HEADER || !header.slice(0, MAGIC.length).equals(ByteBuffer.wrap(MAGIC))) {
			return USUAL;
		}
		int said = Short.toUnsignedInt(header.getShort(SIZE_AT));
		int size = said == 1 ? LARGEST : said;
		return size >= 512 && Integer.bitCount(size) == 1 ? size : USUAL;
	}

	/** How many pages there are; the first is number 1. */
	int count() {
		return count;
	}

	/** How many bytes each has. */
	int size() {
		return size;
	}

	/** The bytes of a page. */
	ByteBuffer page(long number) throws IOException {
		if (number < 1 || number > count) {
			throw new IOException("no page " + number);
		}
		Long at = newer.get(number);
		ByteBuffer page = at == null ? read(file, (number - 1) * size, size) : read(journal, at, size);
		if (page.limit() < size) {
			throw new IOException("page " + number + " is cut off");
		}
		return page;
	}

	private static ByteBuffer read(FileChannel from, long at, int length) throws IOException {
		ByteBuffer bytes = ByteBuffer.allocate(length);
		while (bytes.hasRemaining() && from.read(bytes, at + bytes.position()) >= 0) {
			continue;
		}
		return bytes.flip();
	}

	@Override
	public void close() throws IOException {
		try (file) {
			if (journal != null) {
				journal.close();
			}
		}
	}
}
