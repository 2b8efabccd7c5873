package org.liaison.bench.paths;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.liaison.bench.measure.IndexRows;
import org.liaison.bench.measure.Pairs;
import org.liaison.bench.measure.Raw;
import org.liaison.bench.measure.Split;
import org.liaison.bench.register.GeneratedRegister;

/**
 * Writes the rows of a register (tables, operations, terms of the search) into a new file with equal tables: values at hand, one
 * transaction, the indexes in place or made afterwards, whichever was quicker.
 */
final class BareImport {

	private static final String SEARCH = "search";
	private static final Set<String> LOG = Set.of("operation", "edit", "device", "head");

	private final Path file;
	private final Map<String, String> inserts = new LinkedHashMap<>();
	private final Map<String, List<Object[]>> rows = new LinkedHashMap<>();
	/** What makes tables and indexes, with the table that each is about. */
	private final Map<String, String> tables = new LinkedHashMap<>();
	private final Map<String, String> indexes = new LinkedHashMap<>();
	private final Split split = new Split();
	private final boolean afterwards;

	BareImport(Path from, Path file) throws Exception {
		this.file = file;
		try (Raw source = new Raw(from)) {
			for (Object[] schema : source.rows("SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE sql IS NOT NULL "
					+ "AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search_%'")) {
				if (schema[0].equals("index")) {
					indexes.put((String) schema[3], (String) schema[2]);
				} else {
					read(source, (String) schema[1], (String) schema[3]);
				}
			}
			List<Long> records = source.rows("SELECT number FROM object WHERE record = number AND live").stream().map(row -> ((Number) row[0]).longValue()).toList();
			rows.put(SEARCH, IndexRows.of(from, GeneratedRegister.TYPES, records));
			inserts.put(SEARCH, IndexRows.INSERT);
		}
		this.afterwards = time(true) <= time(false);
	}

	private void read(Raw source, String table, String sql) throws Exception {
		tables.put(sql, table);
		// Generated columns are not inserted.
		List<String> names = source.rows("SELECT name FROM pragma_table_xinfo(?) WHERE hidden = 0", table).stream()
				.map(column -> '"' + (String) column[0] + '"').toList();
		String columns = String.join(", ", names);
		inserts.put(table, "INSERT INTO \"" + table + "\" (" + columns + ") VALUES (" + String.join(", ", Collections.nCopies(names.size(), "?")) + ')');
		rows.put(table, table.equals(SEARCH) ? List.of() : source.rows("SELECT " + columns + " FROM \"" + table + '"'));
	}

	/** Time of the processor, of the second run: the first is cold. */
	private double time(boolean later) throws Exception {
		write(later);
		return Pairs.once(run -> write(later)).processor();
	}

	/** Writes all of it, from an empty file to a closed one. */
	Object write() throws Exception {
		return write(afterwards);
	}

	private Object write(boolean later) throws Exception {
		Files.deleteIfExists(file);
		split.clear();
		try (Raw target = new Raw(file)) {
			target.begin();
			execute(target, tables);
			if (!later) {
				execute(target, indexes);
			}
			for (Map.Entry<String, List<Object[]>> table : rows.entrySet()) {
				split.part(part(table.getKey()), () -> fill(target, inserts.get(table.getKey()), table.getValue()));
			}
			if (later) {
				execute(target, indexes);
			}
			split.part("commit", target::commit);
		}
		return file;
	}

	private void execute(Raw target, Map<String, String> statements) throws Exception {
		for (Map.Entry<String, String> statement : statements.entrySet()) {
			split.part(part(statement.getValue()), () -> target.execute(statement.getKey()));
		}
	}

	private static String part(String table) {
		return table.equals(SEARCH) ? "terms of the search" : LOG.contains(table) ? "operation log" : "rows";
	}

	private static void fill(Raw target, String insert, List<Object[]> rows) throws Exception {
		for (Object[] row : rows) {
			target.run(insert, row);
		}
	}

	@Override
	public String toString() {
		return "indexes " + (afterwards ? "made afterwards: " : "in place: ") + split;
	}
}
