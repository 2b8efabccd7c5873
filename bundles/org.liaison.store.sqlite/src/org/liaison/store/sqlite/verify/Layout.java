package org.liaison.store.sqlite.verify;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.liaison.core.VerifyReport.Problem;
import org.liaison.core.types.RecordTypes;
import org.liaison.core.types.RecordTypesBuilder;
import org.liaison.store.sqlite.db.Sql;
import org.liaison.store.sqlite.schema.Schema;
import org.liaison.store.sqlite.schema.Upgrade;
import org.liaison.store.sqlite.search.IndexRenewal;

/** Compares the definitions of tables and indexes with those of a register that is made in memory: a damaged one would mislead quietly. */
public final class Layout {

	private static final String COLUMNS = "SELECT m.name || '.' || c.name || ' ' || c.type || ' ' || c.\"notnull\" || ' ' || "
			+ "coalesce(c.dflt_value, '-') || ' ' || c.pk || ' ' || c.hidden FROM sqlite_schema m, pragma_table_xinfo(m.name) c "
			+ "WHERE m.type = 'table'";
	private static final String INDEXES = "SELECT m.name || '.' || i.name || ' ' || i.\"unique\" || ' ' || i.origin || ' ' || i.partial || ' ' "
			+ "|| coalesce((SELECT sql FROM sqlite_schema s WHERE s.name = i.name), '-') FROM sqlite_schema m, pragma_index_list(m.name) i "
			+ "WHERE m.type = 'table'";
	private static final String TABLES = "SELECT name || ' ' || type || ' ' || wr || ' ' || strict || ' ' || coalesce((SELECT sql FROM "
			+ "sqlite_schema s WHERE s.name = l.name AND sql LIKE 'CREATE VIRTUAL%'), '-') FROM pragma_table_list l WHERE schema = 'main'";

	private Layout() {
	}

	/** Adds what is missing or different; columns and tables of models that are gone may be there. */
	static void check(Sql sql, RecordTypes types, Findings findings) throws SQLException {
		boolean upgraded = new Upgrade(sql, types).outdated(sql).isEmpty();
		try (Sql memory = Sql.inMemory()) {
			Schema.create(memory);
			for (List<Object> type : sql.list("SELECT id, table_name FROM type", row -> Cells.of(row, 1, 2))) {
				memory.run("INSERT INTO type (id, table_name) VALUES (?, ?)", type.toArray());
			}
			new Upgrade(memory, upgraded ? types : RecordTypesBuilder.of()).run(memory);
			Set<String> missing = lines(memory);
			missing.removeAll(lines(sql));
			if (IndexRenewal.isOutdated(sql)) {
				missing.removeIf(line -> line.startsWith("search"));
			}
			missing.forEach(line -> findings.add(Problem.FILE_DAMAGED, "", line));
		}
		sql.list("SELECT name FROM sqlite_schema WHERE type NOT IN ('table', 'index')", row -> row.getString(1))
				.forEach(name -> findings.add(Problem.FILE_DAMAGED, "", name));
	}

	/** Every column, index and virtual table; where in its table a column stands does not matter. */
	public static Set<String> lines(Sql sql) throws SQLException {
		Set<String> lines = new TreeSet<>();
		for (String query : List.of(COLUMNS, INDEXES, TABLES)) {
			lines.addAll(sql.list(query, row -> row.getString(1)));
		}
		return lines;
	}
}
