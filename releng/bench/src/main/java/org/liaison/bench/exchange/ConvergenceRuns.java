package org.liaison.bench.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.liaison.core.Device;
import org.liaison.core.Register;
import org.liaison.core.RegisterStore;
import org.liaison.model.Ids;
import org.liaison.store.sqlite.SqliteStore;
import org.liaison.testing.MemoryRegister;
import org.liaison.testing.convergence.History;

/** Random histories at two to five posts: in the end all registers are the same. One that goes wrong is shrunk and printed as a test. */
final class ConvergenceRuns {

	private static final RegisterStore STORE = new SqliteStore();
	private static final int LENGTH = 60;
	private static final int TOLD = 500;

	private final Path folder;
	private final long runs;
	private final long seed;
	private final List<Path> files = new ArrayList<>();

	ConvergenceRuns(Path folder, long runs, long seed) {
		this.folder = folder.resolve("convergence");
		this.runs = runs;
		this.seed = seed;
	}

	/** @return whether none went wrong */
	boolean run() throws IOException {
		Files.createDirectories(folder);
		long wrong = 0;
		for (long i = 0; i < runs; i++) {
			History history = History.random(seed + i, LENGTH);
			Optional<String> difference = history.run(this::register, STORE);
			clear();
			if (difference.isPresent()) {
				wrong++;
				History shrunk = history.shrunk(this::register, STORE);
				System.out.println("seed " + (seed + i) + ": " + difference.get() + "\n" + shrunk);
				clear();
			}
			if ((i + 1) % TOLD == 0) {
				System.out.println("convergence: " + (i + 1) + " runs, " + wrong + " differences");
			}
		}
		System.out.println("convergence: " + runs + " runs, " + wrong + " differences");
		return wrong == 0;
	}

	private Register register(int post) {
		var device = new Device(Ids.newId(), "post " + post);
		if (post == 2) {
			return new MemoryRegister(History.model().types());
		}
		Path file = folder.resolve(device.id() + ".liaison");
		files.add(file);
		return new SqliteStore().create(file, History.model().types(), device);
	}

	private void clear() throws IOException {
		for (Path file : files) {
			for (String suffix : List.of("", "-wal", "-shm", ".kept")) {
				Files.deleteIfExists(file.resolveSibling(file.getFileName() + suffix));
			}
		}
		files.clear();
	}
}
