package org.liaison.store.sqlite.rescue;

import static org.liaison.store.sqlite.schema.Names.quoted;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.liaison.store.sqlite.db.Sql;

/**
 * Copies the rows of a damaged file into a sound one: those to which a way leads, then those on pages to which none leads any more, by what
 * they look like. What was read first stays. The search index is left out: it is made of the records.
 */
final class RowCopy {

	/** The indexes that have what is needed most of a row, and into what table and column it goes. */
	private static final Map<String, String> NAMES = Map.of("object", "id", "type", "id", "feature", "name", "device", "id");

	@FunctionalInterface
	private interface Test {
		boolean passes(Definition table) throws SQLException;
	}

	private final Sql to;
	private final Trees trees;
	private Definitions definitions;

	RowCopy(Trees trees, Sql to) {
		this.trees = trees;
		this.to = to;
	}

	/** Copies them, and tells which tables could not be read as a whole, by the ways that lead to their rows. */
	Set<String> run() throws SQLException {
		definitions = Definitions.of(trees);
		for (String table : definitions.typed()) {
			to.execute(table);
		}
		Set<String> broken = new HashSet<>();
		for (Definition table : definitions.all()) {
			if (!trees.walk(definitions.root(table.name()), table.numbered(), row -> insert(table, row))) {
				broken.add(table.name());
			}
		}
		trees.passFree();
		trees.strays(row -> insertStray(row, table -> !definitions.isTyped(table)));
		for (Map.Entry<String, String> name : NAMES.entrySet()) {
			trees.walk(definitions.root("sqlite_autoindex_" + name.getKey() + "_1"), false, row -> insertName(name, row));
		}
		trees.strays(row -> insertStray(row, table -> definitions.isTyped(table) && isOf(table, row)));
		return broken;
	}

	private void insert(Definition table, StoredRow row) throws SQLException {
		if (!table.fits(row)) {
			return;
		}
		List<String> names = new ArrayList<>();
		List<Object> values = new ArrayList<>();
		for (int i = 0; i < Math.min(table.columns().size(), row.values().size()); i++) {
			Definition.Column column = table.columns().get(i);
			names.add(quoted(column.name()));
			values.add(column.number() ? (Object) row.number() : row.values().get(i));
		}
		to.run("INSERT OR IGNORE INTO " + quoted(table.name()) + " (" + String.join(", ", names) + ") VALUES ("
				+ String.join(", ", Collections.nCopies(names.size(), "?")) + ')', values.toArray());
	}

	private void insertStray(StoredRow row, Test test) throws SQLException {
		for (Definition table : definitions.all()) {
			if (table.isLike(row) && test.passes(table)) {
				insert(table, row);
				return;
			}
		}
	}

	/** The second value of a type's table is the number of the type, which tells the table. */
	private boolean isOf(Definition table, StoredRow row) throws SQLException {
		return row.values().size() > 1 && row.values().get(1) instanceof Long type
				&& to.first("SELECT 1 FROM type WHERE number = ? AND table_name = ?", found -> found, type, table.name()).isPresent();
	}

	/** An index has the indexed value and the number of its row. */
	private void insertName(Map.Entry<String, String> name, StoredRow row) throws SQLException {
		if (row.values().size() == 2 && row.values().get(0) instanceof String value && row.values().get(1) instanceof Long number) {
			String more = name.getKey().equals("device") ? ", sequence, clock, hash) VALUES (?, ?, 0, 0, '')" : ") VALUES (?, ?)";
			to.run("INSERT OR IGNORE INTO " + name.getKey() + " (number, " + name.getValue() + more, number, value);
		}
	}
}
