package org.liaison.store.sqlite.verify;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Values as SQLite has them: a text is no bytes and a number no text, however alike they read. */
final class Cells {

	private Cells() {
	}

	/** The values of a row from a column on: text, {@code Long}, {@code Double}, a {@code ByteBuffer} or {@code null}. */
	static List<Object> of(ResultSet row, int first, int count) throws SQLException {
		List<Object> cells = new ArrayList<>(count);
		for (int i = first; i < first + count; i++) {
			Object cell = row.getObject(i);
			cells.add(stored(cell));
		}
		return cells;
	}

	/** What SQLite makes of a value that is written, in a form that is equal to itself. */
	static Object stored(Object value) {
		return switch (value) {
		case Boolean flag -> flag ? 1L : 0L;
		case Integer number -> number.longValue();
		case byte[] bytes -> ByteBuffer.wrap(bytes);
		case null, default -> value;
		};
	}
}
