package org.liaison.store.sqlite.rescue;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A page of a table or an index: rows, or ways to other pages, or both. */
final class Page {

	private static final int INDEX = 2;
	private static final int TABLE = 5;
	private static final int INDEX_LEAF = 10;
	private static final int TABLE_LEAF = 13;
	/** The first page begins with the header of the file. */
	private static final int FILE_HEADER = 100;
	private static final int CELLS_AT = 3;
	private static final int LAST_CHILD_AT = 8;
	private static final int LEAF_HEADER = 8;
	private static final int HEADER = 12;

	private final PageFile file;
	private final ByteBuffer bytes;
	private final int start;
	private final int kind;

	Page(PageFile file, long number) throws IOException {
		this.file = file;
		this.bytes = file.page(number);
		this.start = number == 1 ? FILE_HEADER : 0;
		this.kind = bytes.get(start);
	}

	/** Whether it is part of a table with numbered rows. */
	boolean isTable() {
		return kind == TABLE || kind == TABLE_LEAF;
	}

	/** Whether it is part of an index, or of a table without numbers. */
	boolean isIndex() {
		return kind == INDEX || kind == INDEX_LEAF;
	}

	boolean isLeaf() {
		return kind == TABLE_LEAF || kind == INDEX_LEAF;
	}

	/** The numbers of the pages below. */
	List<Long> children() {
		List<Long> children = new ArrayList<>();
		if (!isLeaf()) {
			for (int i = 0; i < cells(); i++) {
				children.add(Integer.toUnsignedLong(bytes.getInt(cell(i))));
			}
			children.add(Integer.toUnsignedLong(bytes.getInt(start + LAST_CHILD_AT)));
		}
		return children;
	}

	/** Shows the rows that can be read, and tells whether those were all. */
	boolean rows(StoredRow.Taker taker) throws SQLException {
		boolean all = true;
		for (int i = 0; kind != TABLE && i < cells(); i++) {
			StoredRow row = null;
			try {
				row = row(cell(i));
			} catch (IOException | IllegalArgumentException | ArithmeticException | IndexOutOfBoundsException
					| BufferUnderflowException noRow) {
				all = false;
			}
			if (row != null) {
				taker.take(row);
			}
		}
		return all;
	}

	private int cells() {
		return Math.min(Short.toUnsignedInt(bytes.getShort(start + CELLS_AT)), file.size() / 4);
	}

	private int cell(int i) {
		return Short.toUnsignedInt(bytes.getShort(start + (isLeaf() ? LEAF_HEADER : HEADER) + i * Short.BYTES));
	}

	private StoredRow row(int at) throws IOException {
		ByteBuffer cell = bytes.duplicate().position(kind == INDEX ? at + Integer.BYTES : at);
		long length = StoredRow.number(cell);
		long number = kind == TABLE_LEAF ? StoredRow.number(cell) : 0;
		return StoredRow.parse(number, payload(cell, length));
	}

	/** The bytes of a row; of a long one most are on pages that follow one another. */
	private ByteBuffer payload(ByteBuffer cell, long length) throws IOException {
		int size = file.size();
		int most = kind == TABLE_LEAF ? size - 35 : (size - 12) * 64 / 255 - 23;
		if (length <= most) {
			return cell.slice(cell.position(), Math.toIntExact(length));
		}
		if (length > (long) file.count() * size) {
			throw new IOException("longer than the file");
		}
		int least = (size - 12) * 32 / 255 - 23;
		int fitting = least + (int) ((length - least) % (size - Integer.BYTES));
		ByteBuffer whole = ByteBuffer.allocate(Math.toIntExact(length));
		int here = fitting <= most ? fitting : least;
		whole.put(cell.slice(cell.position(), here));
		long next = Integer.toUnsignedLong(cell.getInt(cell.position() + here));
		while (whole.hasRemaining()) {
			ByteBuffer further = file.page(next);
			next = Integer.toUnsignedLong(further.getInt());
			whole.put(further.slice(Integer.BYTES, Math.min(whole.remaining(), size - Integer.BYTES)));
		}
		return whole.flip();
	}
}
