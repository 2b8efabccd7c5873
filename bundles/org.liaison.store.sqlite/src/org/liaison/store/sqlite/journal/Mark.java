package org.liaison.store.sqlite.journal;

import java.sql.SQLException;
import java.util.Optional;

import org.liaison.model.Ids;
import org.liaison.store.sqlite.db.Sql;
import org.liaison.store.sqlite.schema.Facts;

/**
 * The state that a register is in, as a random name which every commit replaces, together with the one before it. SQLite's journal does
 * not say of which file it is; by its marks it can be told whether it goes on from what a file says.
 *
 * @param now this state
 * @param before the state from which the last commit went on
 */
record Mark(String now, String before) {

	/** The fact about the file. */
	static final String NAME = "state";

	private static final int ID_LENGTH = 36;
	/** The length of a mark's text, always the same. */
	static final int LENGTH = 2 * ID_LENGTH + 1;

	/** The mark that a file has; none if it was written by a program that made none, or if what stands there is damaged. */
	static Optional<Mark> of(Sql sql) throws SQLException {
		return sql.first("SELECT value, hash FROM register WHERE name = ?", row -> {
			String value = row.getString(1);
			return Facts.hash(NAME, value).equals(row.getString(2)) && value.length() == LENGTH ? parse(value) : null;
		}, NAME);
	}

	static Mark parse(String value) {
		return new Mark(value.substring(0, ID_LENGTH), value.substring(ID_LENGTH + 1));
	}

	static void renew(Sql sql) throws SQLException {
		String now = Ids.newId();
		Optional<String> before = Facts.get(sql, NAME).map(value -> parse(value).now());
		Facts.put(sql, NAME, now + ' ' + before.orElse(now));
	}
}
