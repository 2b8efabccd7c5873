package org.liaison.store.sqlite.schema.format;

import java.sql.SQLException;
import java.util.List;

import org.liaison.store.sqlite.db.Sql;
import org.liaison.store.sqlite.schema.Facts;
import org.sqlite.SQLiteErrorCode;

/**
 * The formats that registers have had, from 1 on, and the steps from each to the next. A new register is made by {@code Schema} in the
 * newest format; a test holds the two ways together.
 */
public final class Formats {

	/** The step at index {@code i} makes format {@code i + 2}. */
	private static final List<FormatStep> STEPS = List.of(new Format2());

	/** The newest format; a program does not open a file with a higher one. */
	public static final int CURRENT = 1 + STEPS.size();

	/** Name of the fact that repeats the format, so that a damaged header is not taken for an older register. */
	public static final String FACT = "format";

	private Formats() {
	}

	/**
	 * The format of a file.
	 *
	 * @throws SQLException also when the file does not agree with itself
	 */
	public static int of(Sql sql) throws SQLException {
		int format = (int) sql.number("PRAGMA user_version");
		String fact = Facts.get(sql, FACT).orElse("1");
		if (!fact.equals(String.valueOf(format))) {
			throw new SQLException("format " + format + ", register " + fact, null, SQLiteErrorCode.SQLITE_CORRUPT.code);
		}
		return format;
	}

	/** Runs every step that the file lacks. */
	public static void upgrade(Sql sql) throws SQLException {
		for (FormatStep step : STEPS.subList(of(sql) - 1, STEPS.size())) {
			step.run(sql);
		}
		sql.execute("PRAGMA user_version = " + CURRENT);
		Facts.put(sql, FACT, String.valueOf(CURRENT));
	}
}
