package org.liaison.bench.paths;

import org.liaison.bench.measure.Raw;
import org.liaison.bench.measure.Result;

/** The file's size: without operations, beside the bytes of the values that are in it with five indexes. */
public final class SizePaths {

	private static final String LOG = "('operation', 'edit', 'head', 'device', 'sqlite_autoindex_operation_1', 'sqlite_autoindex_operation_2', "
			+ "'operation_by_record')";
	private static final String BARE = "('commitments_commitment', 'reference', 'value', 'search_data', 'search_idx', 'object', 'search_docsize', "
			+ "'commitments_commitment$key', 'commitments_commitment$title$en', 'commitments_commitment$status', 'commitments_commitment$due', "
			+ "'commitments_commitment$made')";

	private final Subject subject;
	private final Raw raw;

	/** The file of {@code subject}. */
	public SizePaths(Subject subject, Raw raw) {
		this.subject = subject;
		this.raw = raw;
	}

	/** Measures it. */
	public void measure() throws Exception {
		String path = "size without operations : tables, five indexes";
		if (subject.pairs().wants(path)) {
			subject.pairs().add(Result.once(path, subject.size(), kilobytes("name NOT IN " + LOG), kilobytes("name IN " + BARE), "kB per commitment", 1.5));
			subject.pairs().add(Result.once("size of the operations", subject.size(), kilobytes("name IN " + LOG), 0, "kB per commitment", 0));
		}
	}

	private double kilobytes(String which) throws Exception {
		return ((Number) raw.value("SELECT sum(pgsize) FROM dbstat WHERE aggregate = TRUE AND " + which)).doubleValue() / 1024 / subject.size();
	}
}
