package org.liaison.store.sqlite.schema;

import static org.liaison.store.sqlite.schema.Names.quoted;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Collectors;

import org.liaison.model.Language;
import org.liaison.store.sqlite.db.Sql;
import org.liaison.store.sqlite.schema.format.Formats;

/**
 * The tables that every register has, whatever its types. The tables of the types are made by {@link Upgrade}. SCHEMA.md explains
 * all of them to people. A change here needs a step in {@link Formats} that brings it to registers that are there already.
 */
public final class Schema {

	/** What {@code PRAGMA application_id} says of a register: "LIAI". */
	public static final int APPLICATION_ID = 0x4C494149;

	/** The columns of {@code object} with a record's title, in the order of {@link Column#localized}. */
	public static final String TITLE_COLUMNS = Arrays.stream(Language.values()).map(l -> "\"title$" + l.tag() + '"')
			.collect(Collectors.joining(", ")) + ", \"title$approved\"";

	/** The full-text index: terms only, the texts are in the tables of the types. */
	public static final String SEARCH = "CREATE VIRTUAL TABLE search USING fts5 (title, text, han, exact, content='', "
			+ "contentless_delete=1, tokenize='ascii')";

	private static final String[] TABLES = {
			"CREATE TABLE register (name TEXT PRIMARY KEY, value TEXT NOT NULL, hash TEXT) WITHOUT ROWID",
			"CREATE TABLE type (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, table_name TEXT, contributor TEXT, "
					+ "fingerprint TEXT, features TEXT, hash TEXT)",
			"CREATE TABLE feature (number INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, hash TEXT)",
			"CREATE TABLE object (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, type INTEGER, record INTEGER, "
					+ "container INTEGER, feature INTEGER, position TEXT, live INTEGER NOT NULL DEFAULT 0, created INTEGER, "
					+ "key TEXT COLLATE NOCASE, key_order TEXT, " + TITLE_COLUMNS.replace(",", " TEXT,") + " TEXT)",
			"CREATE INDEX object_by_key ON object (key) WHERE key IS NOT NULL",
			"CREATE INDEX object_by_record ON object (record) WHERE record <> number",
			"CREATE INDEX object_by_container ON object (container, feature) WHERE container IS NOT NULL",
			"CREATE TABLE reference (holder INTEGER NOT NULL, feature INTEGER NOT NULL, target INTEGER NOT NULL, position TEXT, "
					+ "PRIMARY KEY (holder, feature, target)) WITHOUT ROWID",
			"CREATE INDEX reference_by_target ON reference (target, feature, holder)",
			"CREATE TABLE value (holder INTEGER NOT NULL, feature INTEGER NOT NULL, value TEXT NOT NULL, folded TEXT NOT NULL, "
					+ "position TEXT, PRIMARY KEY (holder, feature, value)) WITHOUT ROWID",
			"CREATE INDEX value_by_text ON value (feature, folded)",
			"CREATE TABLE device (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, sequence INTEGER NOT NULL, "
					+ "clock INTEGER NOT NULL, hash TEXT NOT NULL)",
			"CREATE TABLE edit (number INTEGER PRIMARY KEY, id TEXT NOT NULL, author TEXT NOT NULL, reason TEXT NOT NULL)",
			"CREATE TABLE operation (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, device INTEGER NOT NULL, "
					+ "sequence INTEGER NOT NULL, clock INTEGER NOT NULL, edit INTEGER NOT NULL, record INTEGER NOT NULL, "
					+ "object INTEGER NOT NULL, type INTEGER NOT NULL, feature INTEGER, element TEXT, before TEXT, after TEXT, "
					+ "bases TEXT NOT NULL, hash TEXT NOT NULL, UNIQUE (device, sequence))",
			"CREATE INDEX operation_by_record ON operation (record, clock)",
			"CREATE TABLE head (object INTEGER NOT NULL, feature INTEGER NOT NULL, element TEXT NOT NULL, "
					+ "operation INTEGER NOT NULL, PRIMARY KEY (object, feature, element, operation)) WITHOUT ROWID",
			"CREATE TABLE conflict (record INTEGER PRIMARY KEY, fields INTEGER NOT NULL)",
			"CREATE TABLE waiting (device TEXT NOT NULL, sequence INTEGER NOT NULL, hash TEXT NOT NULL, form TEXT NOT NULL, "
					+ "PRIMARY KEY (device, sequence)) WITHOUT ROWID",
			"CREATE TABLE peer (id TEXT PRIMARY KEY, name TEXT NOT NULL, at TEXT NOT NULL, seal TEXT) WITHOUT ROWID",
			"CREATE TABLE peer_head (peer TEXT NOT NULL, device TEXT NOT NULL, sequence INTEGER NOT NULL, hash TEXT NOT NULL, seal TEXT, "
					+ "PRIMARY KEY (peer, device)) WITHOUT ROWID",
			"CREATE TABLE content (sha256 TEXT PRIMARY KEY, bytes BLOB NOT NULL)",
			"CREATE TABLE counter (prefix TEXT PRIMARY KEY, last INTEGER NOT NULL, key TEXT) WITHOUT ROWID",
			SEARCH };

	private Schema() {
	}

	/** Makes an empty register of an empty file. */
	public static void create(Sql sql) throws SQLException {
		sql.execute("PRAGMA application_id = " + APPLICATION_ID);
		sql.execute("PRAGMA user_version = " + Formats.CURRENT);
		for (String table : TABLES) {
			sql.execute(table);
		}
	}

	/** Adds to {@code object} the title columns of languages that came later. */
	static void addLanguages(Sql sql) throws SQLException {
		var present = sql.list("SELECT name FROM pragma_table_info('object')", row -> row.getString(1));
		for (Language language : Language.values()) {
			String column = "title$" + language.tag();
			if (!present.contains(column)) {
				sql.execute("ALTER TABLE object ADD COLUMN " + quoted(column) + " TEXT");
			}
		}
	}
}
