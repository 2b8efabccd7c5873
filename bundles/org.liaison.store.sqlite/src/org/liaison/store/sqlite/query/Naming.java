package org.liaison.store.sqlite.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Collectors;

import org.liaison.core.RecordRef;
import org.liaison.store.sqlite.db.Sql;
import org.liaison.store.sqlite.schema.Column;
import org.liaison.store.sqlite.schema.Registry;
import org.liaison.store.sqlite.schema.Schema;

/** Names records by their row in {@code object}. */
public final class Naming {

	private Naming() {
	}

	/** What to select from {@code object} under an alias. */
	public static String columns(String alias) {
		return alias + ".id, " + alias + ".key, " + alias + ".type, "
				+ Arrays.stream(Schema.TITLE_COLUMNS.split(", ")).map(column -> alias + '.' + column).collect(Collectors.joining(", "));
	}

	/** The name in a row in which {@link #columns} begin at {@code index}. */
	public static RecordRef ref(Sql sql, Registry registry, ResultSet row, int index) throws SQLException {
		String key = row.getString(index + 1);
		long type = row.getLong(index + 2);
		return new RecordRef(row.getString(index), key == null ? "" : key, type == 0 ? "" : registry.typeId(sql, type),
				Column.localized(row, index + 3));
	}
}
