package org.liaison.bench.paths;

import java.nio.file.Files;
import java.nio.file.Path;

import org.liaison.bench.measure.Pairs;
import org.liaison.bench.measure.Result;
import org.liaison.bench.measure.Timing;
import org.liaison.bench.register.GeneratedRegister;
import org.liaison.core.Register;
import org.liaison.store.sqlite.SqliteStore;

/** Opening a register and showing the first page, beside an empty register. */
public final class OpenPaths {

	private static final int RUNS = 30;
	private static final double BOUND = 50;

	private final Subject subject;

	/** Opens the file of {@code subject}. */
	public OpenPaths(Subject subject) {
		this.subject = subject;
	}

	/** Measures it: how much longer than an empty register it takes. */
	public void measure() throws Exception {
		String path = "open and show the first page, over an empty one";
		if (!subject.pairs().wants(path)) {
			return;
		}
		Path empty = Files.createTempDirectory("bench").resolve("empty.liaison");
		new SqliteStore().create(empty, GeneratedRegister.TYPES, GeneratedRegister.DEVICE).close();
		long[] more = new long[RUNS];
		for (int run = -5; run < RUNS; run++) {
			long large = Pairs.time(i -> open(subject.file()), run);
			long none = Pairs.time(i -> open(empty), run);
			if (run >= 0) {
				more[run] = large - none;
			}
		}
		subject.pairs().add(new Result(path, subject.size(), Timing.of(more, more), null, Result.MS, BOUND));
	}

	private Object open(Path file) {
		try (Register register = GeneratedRegister.open(file)) {
			return register.rows(subject.list("", "due", false, "key title kind obligors status due concerns")).rows(0, 50);
		}
	}
}
