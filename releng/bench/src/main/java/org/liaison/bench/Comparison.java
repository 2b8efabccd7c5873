package org.liaison.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.liaison.bench.measure.Pairs;
import org.liaison.bench.measure.Raw;
import org.liaison.bench.measure.Report;
import org.liaison.bench.measure.Result;
import org.liaison.bench.measure.Table;
import org.liaison.bench.paths.Browsing;
import org.liaison.bench.paths.EditPaths;
import org.liaison.bench.paths.ImportPaths;
import org.liaison.bench.paths.ListPaths;
import org.liaison.bench.paths.LoadPaths;
import org.liaison.bench.paths.OpenPaths;
import org.liaison.bench.paths.RecordPaths;
import org.liaison.bench.paths.SearchPaths;
import org.liaison.bench.paths.SizePaths;
import org.liaison.bench.paths.Subject;
import org.liaison.bench.register.GeneratedRegister;
import org.liaison.core.Register;

/** Every path of the product beside the same work in bare SQLite, in registers of several sizes. */
final class Comparison implements Programme {

	private static final String SIZES = "--sizes";
	private static final String SEED = "--seed";
	private static final String ONLY = "--only";
	private static final String FOLDER = "--folder";

	@Override
	public String option() {
		return "";
	}

	@Override
	public String usage() {
		return "[--sizes 10000,100000,500000] [--seed 1] [--only WORDS OF A PATH] [--folder build/bench]: compares with bare SQLite";
	}

	@Override
	public int run(List<String> arguments) throws Exception {
		Arguments given = new Arguments(arguments, Set.of(SIZES, SEED, ONLY, FOLDER));
		List<Integer> sizes = Stream.of(given.text(SIZES, "10000,100000,500000").split(",")).map(Integer::valueOf).toList();
		long seed = given.number(SEED, 1);
		Path folder = Path.of(given.text(FOLDER, "build/bench"));
		System.out.println("Bare SQLite answers the same question: its pages bear the identity of each record, its searches find names and texts.");
		System.out.println("Each pair is warmed: " + Pairs.WARMING + '\n' + Table.head());
		List<Result> results = new ArrayList<>();
		for (int size : sizes) {
			results.addAll(measure(size, new GeneratedRegister(size, seed).in(folder), given.text(ONLY, "")));
		}
		System.out.println("\nGrowth of the median from the smallest register to the largest:\n" + Table.growth(results));
		System.out.println("All figures: " + Report.write(folder, seed, results));
		return results.stream().allMatch(Result::isMet) ? 0 : 1;
	}

	private static List<Result> measure(int size, Path generated, String only) throws Exception {
		Pairs pairs = new Pairs(size, only);
		Path file = generated.resolveSibling("product.liaison");
		Path bare = generated.resolveSibling("bare.sqlite");
		copy(generated, file);
		copy(generated, bare);
		try (Register register = GeneratedRegister.open(file); Raw raw = new Raw(file); Raw copy = new Raw(bare)) {
			Subject subject = new Subject(pairs, register, file, size);
			new ListPaths(subject, raw).measure();
			new SearchPaths(subject, raw).measure();
			new RecordPaths(subject, raw).measure();
			new OpenPaths(subject).measure();
			Browsing.measure(subject);
			new LoadPaths(subject, raw).measure();
			new ImportPaths(subject).measure();
			new SizePaths(subject, raw).measure();
			try (EditPaths edits = new EditPaths(subject, copy)) {
				edits.measure();
			}
		}
		return pairs.results();
	}

	/** Paths that write work on copies; what was generated stays as it is. */
	private static void copy(Path from, Path to) throws Exception {
		for (String suffix : List.of("", "-wal", "-shm")) {
			Files.deleteIfExists(to.resolveSibling(to.getFileName() + suffix));
		}
		Files.copy(from, to);
	}
}
