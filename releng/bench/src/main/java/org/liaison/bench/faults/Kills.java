package org.liaison.bench.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.liaison.bench.register.GeneratedRegister;
import org.liaison.commitments.CommitmentsPackage;
import org.liaison.core.Register;
import org.liaison.core.query.Filter;
import org.liaison.core.query.Query;
import org.liaison.model.Language;

/** Kills the saving process at random moments, again and again on one register: while it opens, saves single edits, or imports many. */
final class Kills {

	/**
	 * What was found.
	 *
	 * @param kills how many times the process was killed
	 * @param saved how many commitments it had said were saved
	 * @param lost how many of them are not there
	 * @param findings how many things verifying found at the end
	 */
	record Outcome(int kills, long saved, long lost, int findings) {
	}

	private static final String ENDLESS = String.valueOf(Integer.MAX_VALUE);
	private static final int IMPORTED = 100;
	private static final int MOST_SAID = 5;
	private static final int LONGEST_MILLISECONDS = 50;

	private final Path register;

	Kills(Path register) {
		this.register = register;
	}

	Outcome run(int kills, Random random) throws IOException, InterruptedException {
		long saved = 0;
		for (int i = 0; i < kills; i++) {
			saved += killed(i % 3 == 0 ? IMPORTED : 1, random.nextInt(MOST_SAID), random.nextInt(LONGEST_MILLISECONDS));
		}
		try (Register opened = GeneratedRegister.open(register)) {
			Query all = new Query(opened.types().of(CommitmentsPackage.Literals.COMMITMENT).orElseThrow(), Filter.ALL, List.of(), List.of(),
					Language.EN);
			return new Outcome(kills, saved, Math.max(0, saved - opened.count(all)), opened.verify(null).findings().size());
		}
	}

	/** Lets a process save until it has said so some times, kills it a little later, and tells how many commitments it said it had saved. */
	private long killed(int together, int times, int milliseconds) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(Child.command(Saver.class, register.toString(), "1", ENDLESS, String.valueOf(together)))
				.redirectError(ProcessBuilder.Redirect.INHERIT).start();
		long saved = 0;
		try (BufferedReader said = process.inputReader(StandardCharsets.US_ASCII)) {
			// What it says first is that it has opened the register.
			for (int i = 0; i <= times; i++) {
				saved = Long.parseLong(said.readLine());
			}
			Thread.sleep(milliseconds);
			// By its handle: the process itself would close the stream with what was said in the meantime.
			process.toHandle().destroyForcibly();
			for (String line = said.readLine(); line != null; line = said.readLine()) {
				saved = Long.parseLong(line);
			}
		}
		process.waitFor();
		return saved;
	}
}
