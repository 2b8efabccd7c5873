package org.liaison.store.sqlite.schema;

/** Names of tables and columns in SQL text. They come from models only, and are quoted wherever they stand. */
public final class Names {

	private Names() {
	}

	/** A name as SQL text. */
	public static String quoted(String name) {
		return '"' + name.replace("\"", "\"\"") + '"';
	}

	/** A column of a table or alias as SQL text. */
	public static String of(String alias, String column) {
		return alias + '.' + quoted(column);
	}
}
