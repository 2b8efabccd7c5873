package org.liaison.store.sqlite.rescue;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * A row of a table or an index as a page has it.
 *
 * @param number its {@code rowid}, 0 in an index
 * @param values {@code null}, {@code Long}, {@code Double}, text or bytes; of an {@code INTEGER PRIMARY KEY} always {@code null}
 */
record StoredRow(long number, List<Object> values) {

	private static final int FIRST_BYTES = 12;
	private static final int[] NUMBER_BYTES = { 0, 1, 2, 3, 4, 6, 8 };
	private static final int REAL = 7;
	private static final int ZERO = 8;
	private static final int ONE = 9;
	private static final int LONGEST_NUMBER = 9;

	/** Somebody to whom rows are shown. */
	@FunctionalInterface
	interface Taker {
		/** Takes one. */
		void take(StoredRow row) throws SQLException;
	}

	/** @throws RuntimeException when the bytes are no row */
	static StoredRow parse(long number, ByteBuffer bytes) {
		int headerEnd = bytes.position();
		headerEnd += Math.toIntExact(number(bytes));
		List<Object> values = new ArrayList<>();
		ByteBuffer body = bytes.duplicate().position(headerEnd);
		while (bytes.position() < headerEnd) {
			values.add(value(number(bytes), body));
		}
		if (bytes.position() != headerEnd || body.hasRemaining()) {
			throw new IllegalArgumentException("no row");
		}
		return new StoredRow(number, values);
	}

	private static Object value(long kind, ByteBuffer body) {
		if (kind >= FIRST_BYTES) {
			byte[] bytes = new byte[Math.toIntExact(Math.min(body.remaining() + 1L, (kind - FIRST_BYTES) / 2))];
			body.get(bytes);
			return kind % 2 == 0 ? bytes : new String(bytes, StandardCharsets.UTF_8);
		}
		return switch ((int) kind) {
		case 0 -> null;
		case REAL -> body.getDouble();
		case ZERO -> 0L;
		case ONE -> 1L;
		default -> {
			int length = NUMBER_BYTES[(int) kind];
			long value = body.get();
			for (int i = 1; i < length; i++) {
				value = value << Byte.SIZE | Byte.toUnsignedLong(body.get());
			}
			yield value;
		}
		};
	}

	/** A number of one to nine bytes: seven bits each while the highest says that another follows, eight of the ninth. */
	static long number(ByteBuffer bytes) {
		long number = 0;
		for (int i = 1; i < LONGEST_NUMBER; i++) {
			byte next = bytes.get();
			number = number << 7 | next & 0x7F;
			if (next >= 0) {
				return number;
			}
		}
		return number << Byte.SIZE | Byte.toUnsignedLong(bytes.get());
	}
}
