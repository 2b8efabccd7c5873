package org.liaison.bench.paths;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.liaison.bench.measure.Pairs;
import org.liaison.bench.measure.Raw;
import org.liaison.bench.measure.Result;
import org.liaison.bench.measure.Timing;
import org.liaison.bench.register.GeneratedRegister;
import org.liaison.core.Register;
import org.liaison.core.json.JsonExporter;
import org.liaison.core.json.RecordImport;
import org.liaison.core.query.Filter;
import org.liaison.core.query.Query;
import org.liaison.core.types.RecordType;
import org.liaison.model.Language;
import org.liaison.store.sqlite.SqliteStore;

/**
 * Import of JSON into an empty register, beside writing the very rows that come of it (tables, operations, terms of the search) into an
 * empty file with equal tables: values at hand, indexes made afterwards, one transaction. What has no counterpart there is reading JSON,
 * resolving references, hashing and finding the terms.
 */
public final class ImportPaths {

	private static final int MOST = 20_000;
	private static final double TARGET = 1 / 0.6;

	private final Subject subject;

	/** Imports the first records of {@code subject}. */
	public ImportPaths(Subject subject) {
		this.subject = subject;
	}

	/** Measures it. */
	public void measure() throws Exception {
		String path = "import of JSON : raw insert";
		if (subject.size() > MOST || !subject.pairs().wants(path)) {
			return;
		}
		Path folder = Files.createTempDirectory("bench");
		List<Path> files = export(folder);
		Path imported = folder.resolve("imported.liaison");
		importAll(files, imported);
		Files.delete(imported);
		Timing product = Pairs.once(run -> importAll(files, imported));
		Timing bare = insert(imported, folder.resolve("bare.sqlite"));
		subject.pairs().add(new Result(path, subject.size(), product, bare, Result.MS, TARGET));
	}

	private List<Path> export(Path folder) throws IOException {
		List<Path> files = new ArrayList<>();
		for (RecordType type : GeneratedRegister.TYPES.all()) {
			Path file = folder.resolve(type.name() + ".json");
			files.add(file);
			try (OutputStream out = Files.newOutputStream(file)) {
				new JsonExporter().export(subject.register(), new Query(type, Filter.ALL, List.of(), List.of(), Language.EN), out, null);
			}
		}
		return files;
	}

	private static Object importAll(List<Path> files, Path register) throws IOException {
		try (Register empty = new SqliteStore().create(register, GeneratedRegister.TYPES, GeneratedRegister.DEVICE);
				RecordImport records = new RecordImport(empty)) {
			for (Path file : files) {
				try (InputStream content = Files.newInputStream(file)) {
					records.read(file.getFileName().toString(), content);
				}
			}
			return records.save("bench");
		}
	}

	/** The same rows in bare hands; only writing is measured. */
	private static Timing insert(Path from, Path to) throws Exception {
		Map<String, List<Object[]>> tables = new LinkedHashMap<>();
		List<String> indexes = new ArrayList<>();
		try (Raw source = new Raw(from); Raw target = new Raw(to)) {
			for (Object[] schema : source.rows("SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' "
					+ "AND name NOT LIKE 'search_%'")) {
				if (schema[0].equals("index")) {
					indexes.add((String) schema[2]);
				} else {
					target.execute((String) schema[2]);
					tables.put((String) schema[1], rows(source, (String) schema[1]));
				}
			}
			return Pairs.once(run -> {
				target.begin();
				for (Map.Entry<String, List<Object[]>> table : tables.entrySet()) {
					fill(target, table.getKey(), table.getValue());
				}
				for (String index : indexes) {
					target.execute(index);
				}
				target.commit();
				return null;
			});
		}
	}

	/** The index of the search keeps no texts: the records' own stand in for its terms. */
	private static List<Object[]> rows(Raw source, String table) throws Exception {
		if (table.equals("search")) {
			return source.rows("SELECT number$, coalesce(title$en, '') || ' ' || coalesce(title$zh, '') || ' ' || coalesce(title$ru, ''), "
					+ "coalesce(text$en, '') || ' ' || coalesce(text$ru, '') || coalesce(text$zh, ''), '', 't1' FROM commitments_commitment");
		}
		return source.rows("SELECT " + String.join(", ", columns(source, table)) + " FROM \"" + table + '"');
	}

	/** Generated columns are not inserted. */
	private static List<String> columns(Raw source, String table) throws Exception {
		if (table.equals("search")) {
			return List.of("rowid", "title", "text", "han", "exact");
		}
		return source.rows("SELECT name FROM pragma_table_xinfo(?) WHERE hidden = 0", table).stream().map(column -> '"' + (String) column[0] + '"').toList();
	}

	private static void fill(Raw target, String table, List<Object[]> rows) throws Exception {
		List<String> names = columns(target, table);
		String sql = "INSERT INTO \"" + table + "\" (" + String.join(", ", names) + ") VALUES ("
				+ String.join(", ", Collections.nCopies(names.size(), "?")) + ')';
		for (Object[] row : rows) {
			target.run(sql, row);
		}
	}
}
