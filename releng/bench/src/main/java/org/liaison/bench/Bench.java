package org.liaison.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.liaison.bench.exchange.ExchangeProgramme;
import org.liaison.bench.faults.Faults;

/** What {@code ./bench} starts: the programme that its first argument names, or the comparison with bare SQLite. */
public final class Bench {

	private static final Programme COMPARISON = new Comparison();
	/** The others. */
	private static final List<Programme> PROGRAMMES = List.of(new Starting(), new ExchangeProgramme(), new Faults());

	private Bench() {
	}

	/** Runs a programme and exits with its code. */
	public static void main(String[] arguments) throws Exception {
		List<String> rest = new ArrayList<>(Arrays.asList(arguments));
		if (rest.contains("--help")) {
			System.out.println("./bench " + COMPARISON.usage());
			PROGRAMMES.forEach(programme -> System.out.println("./bench " + programme.option() + ' ' + programme.usage()));
			return;
		}
		Programme programme = PROGRAMMES.stream().filter(p -> rest.contains(p.option())).findFirst().orElse(COMPARISON);
		rest.remove(programme.option());
		int code;
		try {
			code = programme.run(rest);
		} catch (IllegalArgumentException e) {
			System.err.println(e.getMessage());
			code = 2;
		}
		System.exit(code);
	}
}
