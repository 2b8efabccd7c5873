package org.liaison.store.sqlite.schema.format;

import java.sql.SQLException;
import java.util.List;

import org.liaison.store.sqlite.db.Sql;

/**
 * The formats that registers have had, from 1 on, and the steps from each to the next. A new register is made by {@code Schema} in the
 * newest format; a test holds the two ways together.
 */
public final class Formats {

	/** The step at index {@code i} makes format {@code i + 2}. */
	private static final List<FormatStep> STEPS = List.of(new Format2());

	/** The newest format; a program does not open a file with a higher one. */
	public static final int CURRENT = 1 + STEPS.size();

	private Formats() {
	}

	/** The format of a file. */
	public static int of(Sql sql) throws SQLException {
		return (int) sql.number("PRAGMA user_version");
	}

	/** Runs every step that the file lacks. */
	public static void upgrade(Sql sql) throws SQLException {
		for (FormatStep step : STEPS.subList(of(sql) - 1, STEPS.size())) {
			step.run(sql);
		}
		sql.execute("PRAGMA user_version = " + CURRENT);
	}
}
