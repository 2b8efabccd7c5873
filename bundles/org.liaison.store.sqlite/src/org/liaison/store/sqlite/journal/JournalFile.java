package org.liaison.store.sqlite.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads SQLite's journal itself, as far as needed to see whose it is. The places are those of SQLite's file format: a header, then
 * frames, each the number of a page, 0 or (if a commit ends there) the size of the file, the two salts of the header, and the page.
 */
final class JournalFile {

	static final int HEADER = 32;

	private static final int PAGE_SIZE_AT = 8;
	private static final int SALTS_AT = 16;
	private static final int FRAME = 24;
	private static final int FRAME_SALTS_AT = 8;
	/** A page of a table without row ids that has no pages below it. */
	private static final int LEAF = 10;
	private static final int CELLS_AT = 3;
	private static final int POINTERS_AT = 8;
	/** The most bytes of a row before its first value. */
	private static final int ROW_HEADER = 12;

	private final Path file;

	JournalFile(Path file) {
		this.file = file;
	}

	/** Whether a file with this mark is a state that the commits here have led to, or went on from. Without a whole commit: yes. */
	boolean goesOnFrom(long page, Mark mark) throws IOException {
		try (FileChannel in = FileChannel.open(file)) {
			ByteBuffer header = read(in, 0, HEADER);
			if (header.remaining() < HEADER) {
				return true;
			}
			int size = header.getInt(PAGE_SIZE_AT);
			boolean first = true;
			boolean committed = false;
			for (long at = HEADER; at + FRAME + size <= in.size(); at += FRAME + size) {
				ByteBuffer frame = read(in, at, FRAME);
				if (frame.remaining() < FRAME || frame.getLong(FRAME_SALTS_AT) != header.getLong(SALTS_AT)) {
					break;
				}
				if (Integer.toUnsignedLong(frame.getInt(0)) == page) {
					Optional<Mark> found = mark(read(in, at + FRAME, size));
					if (found.isPresent() && (found.get().now().equals(mark.now()) || first && found.get().before().equals(mark.now()))) {
						return true;
					}
					first = false;
				}
				committed |= frame.getInt(Integer.BYTES) != 0;
			}
			return !committed;
		}
	}

	/** Where the bytes of each page begin that was committed, in its newest version. */
	Map<Long, Long> pages(int pageSize) throws IOException {
		Map<Long, Long> committed = new HashMap<>();
		try (FileChannel in = FileChannel.open(file)) {
			ByteBuffer header = read(in, 0, HEADER);
			if (header.remaining() < HEADER || header.getInt(PAGE_SIZE_AT) != pageSize) {
				return committed;
			}
			Map<Long, Long> begun = new HashMap<>();
			for (long at = HEADER; at + FRAME + pageSize <= in.size(); at += FRAME + pageSize) {
				ByteBuffer frame = read(in, at, FRAME);
				if (frame.getLong(FRAME_SALTS_AT) != header.getLong(SALTS_AT)) {
					break;
				}
				begun.put(Integer.toUnsignedLong(frame.getInt(0)), at + FRAME);
				if (frame.getInt(Integer.BYTES) != 0) {
					committed.putAll(begun);
					begun.clear();
				}
			}
		}
		return committed;
	}

	private static ByteBuffer read(FileChannel in, long at, int length) throws IOException {
		ByteBuffer bytes = ByteBuffer.allocate(length);
		while (bytes.hasRemaining() && in.read(bytes, at + bytes.position()) >= 0) {
			continue;
		}
		return bytes.flip();
	}

	/** The mark among the rows of a page; what was deleted is still in its bytes, but none of its rows. */
	private static Optional<Mark> mark(ByteBuffer page) {
		if (page.get(0) != LEAF) {
			return Optional.empty();
		}
		String bytes = new String(page.array(), StandardCharsets.ISO_8859_1);
		for (int i = 0; i < page.getShort(CELLS_AT); i++) {
			int row = Short.toUnsignedInt(page.getShort(POINTERS_AT + i * Short.BYTES));
			int name = bytes.indexOf(Mark.NAME, row);
			int value = name + Mark.NAME.length();
			if (name >= 0 && name <= row + ROW_HEADER && value + Mark.LENGTH <= bytes.length()) {
				return Optional.of(Mark.parse(bytes.substring(value, value + Mark.LENGTH)));
			}
		}
		return Optional.empty();
	}
}
