package org.liaison.bench.paths;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.liaison.bench.measure.Pairs;
import org.liaison.bench.measure.Result;
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
 * Import of JSON into an empty register, beside writing the very rows that come of it. What has no counterpart there is reading JSON,
 * resolving references, asking guards, hashing and finding the terms of the search.
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
		BareImport bare = new BareImport(imported, folder.resolve("bare.sqlite"));
		Result result = Pairs.turns(path, subject.size(), TARGET, turn -> Files.deleteIfExists(imported), turn -> importAll(files, imported),
				turn -> bare.write());
		subject.pairs().add(result);
		System.out.println("  bare SQLite, " + bare);
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
}
