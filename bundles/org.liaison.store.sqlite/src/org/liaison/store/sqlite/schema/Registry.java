package org.liaison.store.sqlite.schema;

import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.liaison.store.sqlite.db.Sql;

/**
 * The numbers by which rows name types and features. Numbers are given once and never change, so those that were read stay true
 * whatever other processes do; unknown ones are looked up in the file.
 */
public final class Registry {

	/** No row has this number: what a name that was never written stands for in a query. */
	public static final long NONE = -1;

	private final Map<String, Long> types = new ConcurrentHashMap<>();
	private final Map<Long, String> typeIds = new ConcurrentHashMap<>();
	private final Map<String, Long> features = new ConcurrentHashMap<>();
	private final Map<Long, String> featureNames = new ConcurrentHashMap<>();

	/** The number of a type, or {@link #NONE}. */
	public long type(Sql sql, String id) throws SQLException {
		return number(sql, types, typeIds, "SELECT number FROM type WHERE id = ?", id);
	}

	/** The number of a feature's name, or {@link #NONE}. */
	public long feature(Sql sql, String name) throws SQLException {
		return number(sql, features, featureNames, "SELECT number FROM feature WHERE name = ?", name);
	}

	private static long number(Sql sql, Map<String, Long> numbers, Map<Long, String> texts, String query, String text)
			throws SQLException {
		Long known = numbers.get(text);
		if (known != null) {
			return known;
		}
		Optional<Long> found = sql.first(query, row -> row.getLong(1), text);
		found.ifPresent(number -> {
			numbers.put(text, number);
			texts.put(number, text);
		});
		return found.orElse(NONE);
	}

	/** The number of a type that is about to be written. */
	public long writtenType(Sql sql, String id) throws SQLException {
		long known = type(sql, id);
		return known != NONE ? known : sql.insert("INSERT INTO type (id, hash) VALUES (?, ?)", id, Facts.hash(id, null, null, null, null));
	}

	/** The number of a feature's name that is about to be written. */
	public long writtenFeature(Sql sql, String name) throws SQLException {
		long known = feature(sql, name);
		return known != NONE ? known : sql.insert("INSERT INTO feature (name, hash) VALUES (?, ?)", name, Facts.hash(name));
	}

	/** Operations on a type that nobody here knows take effect when a plug-in brings it: its tables then are looked at anew. */
	public void awaitPlugin(Sql sql, String type) throws SQLException {
		Optional<String[]> known = sql.first("SELECT table_name, contributor FROM type WHERE id = ? AND fingerprint IS NOT NULL",
				row -> new String[] { row.getString(1), row.getString(2) }, type);
		if (known.isPresent()) {
			sql.run("UPDATE type SET fingerprint = NULL, features = NULL, hash = ? WHERE id = ?",
					Facts.hash(type, known.get()[0], known.get()[1], null, null), type);
		}
	}

	/** The identifier of a type. */
	public String typeId(Sql sql, long number) throws SQLException {
		return text(sql, typeIds, "SELECT id FROM type WHERE number = ?", number);
	}

	/** The name of a feature. */
	public String featureName(Sql sql, long number) throws SQLException {
		return text(sql, featureNames, "SELECT name FROM feature WHERE number = ?", number);
	}

	private static String text(Sql sql, Map<Long, String> texts, String query, long number) throws SQLException {
		String known = texts.get(number);
		if (known != null) {
			return known;
		}
		String found = sql.text(query, number).orElseThrow(() -> new SQLException("no name has number " + number));
		texts.put(number, found);
		return found;
	}

	/** Forgets everything: a transaction that had given numbers was undone. */
	public void forget() {
		types.clear();
		typeIds.clear();
		features.clear();
		featureNames.clear();
	}
}
