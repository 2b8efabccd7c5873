package org.liaison.store.sqlite.schema;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

import org.liaison.store.sqlite.db.Hashes;
import org.liaison.store.sqlite.db.Sql;

/**
 * Rows of which no operation tells: facts about the file, and the names of types and features. Each has a hash of what it says, so that
 * a damaged one is found. (All other rows follow from the operations, whose hashes are a chain.)
 */
public final class Facts {

	/** The register's UUID. */
	public static final String ID = "id";

	private Facts() {
	}

	/** The hash of a row's values, of which some may be {@code null}. */
	public static String hash(String... values) {
		String text = Arrays.stream(values).map(value -> value == null ? "-" : value.length() + ":" + value)
				.collect(Collectors.joining(" "));
		return Hashes.sha256(text.getBytes(StandardCharsets.UTF_8));
	}

	/** A fact about the file. */
	public static Optional<String> get(Sql sql, String name) throws SQLException {
		return sql.text("SELECT value FROM register WHERE name = ?", name);
	}

	/** Writes a fact about the file. */
	public static void put(Sql sql, String name, String value) throws SQLException {
		sql.run("INSERT OR REPLACE INTO register (name, value, hash) VALUES (?, ?, ?)", name, value, hash(name, value));
	}
}
