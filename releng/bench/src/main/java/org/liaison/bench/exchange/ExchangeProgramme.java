package org.liaison.bench.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.liaison.bench.Arguments;
import org.liaison.bench.Programme;

/** Everything about the exchange that takes too long for a test. */
public final class ExchangeProgramme implements Programme {

	private static final String SIZE = "--size";
	private static final String OPERATIONS = "--operations";
	private static final String RUNS = "--runs";
	private static final String MUTATIONS = "--mutations";
	private static final String SEED = "--seed";
	private static final String FOLDER = "--folder";

	@Override
	public String option() {
		return "--exchange";
	}

	@Override
	public String usage() {
		return "[--size 500000] [--operations 100000] [--runs 10000] [--mutations 10000] [--seed 1] [--folder build/bench]: packages";
	}

	@Override
	public int run(List<String> arguments) throws Exception {
		Arguments given = new Arguments(arguments, Set.of(SIZE, OPERATIONS, RUNS, MUTATIONS, SEED, FOLDER));
		Path folder = Path.of(given.text(FOLDER, "build/bench"));
		long seed = given.number(SEED, 1);
		boolean well = true;
		long operations = given.number(OPERATIONS, 100_000);
		if (operations > 0) {
			well &= new ApplyingSpeed(folder, (int) given.number(SIZE, 500_000), (int) operations, seed).run();
		}
		well &= new ConvergenceRuns(folder, given.number(RUNS, 10_000), seed).run();
		well &= new MutationRuns(folder, given.number(MUTATIONS, 10_000), seed).run();
		return well ? 0 : 1;
	}
}
