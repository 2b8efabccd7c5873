package org.liaison.bench.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;

import org.liaison.bench.register.GeneratedRegister;
import org.liaison.core.Register;

/**
 * Kills the saving process at random moments, again and again on one register: while it opens, saves single edits, imports some hundred, or so
 * many at once that the indexes are made anew.
 */
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
	/** How many commitments an edit has, in turns; with the last one indexes are made anew while the register is small. */
	private static final int[] TOGETHER = { 100, 1, 1, 400, 1, 100, 1, 1, 3000 };
	private static final int MOST_SAID = 5;
	private static final int LONGEST_MILLISECONDS = 50;
	/** Commitments of each process have numbers of their own. */
	private static final int NUMBERS = 100_000;

	/** The first and the last number that a process said it had saved. */
	private record Said(int first, int last) {
	}

	private final Path register;

	Kills(Path register) {
		this.register = register;
	}

	Outcome run(int kills, Random random) throws IOException, InterruptedException, SQLException {
		List<Said> all = new ArrayList<>();
		for (int i = 0; i < kills; i++) {
			int together = TOGETHER[i % TOGETHER.length];
			all.add(killed(i * NUMBERS + 1, together, together > 1 ? random.nextInt(2) : random.nextInt(MOST_SAID),
					random.nextInt(LONGEST_MILLISECONDS + together / 2)));
		}
		try (Register opened = GeneratedRegister.open(register)) {
			return new Outcome(kills, all.stream().mapToLong(said -> said.last() - said.first() + 1).sum(), lost(all),
					opened.verify(null).findings().size());
		}
	}

	/** How many are not there, or without their second title. */
	private long lost(List<Said> all) throws SQLException {
		BitSet found = new BitSet();
		try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + register);
				Statement statement = connection.createStatement();
				ResultSet titles = statement.executeQuery("SELECT \"title$en\" FROM commitments_commitment WHERE \"title$en\" = \"title$ru\"")) {
			while (titles.next()) {
				found.set(titles.getInt(1));
			}
		}
		return all.stream().mapToLong(said -> said.last() - said.first() + 1 - found.get(said.first(), said.last() + 1).cardinality()).sum();
	}

	/** Lets a process save until it has said so some times, kills it a little later, and tells what it said it had saved. */
	private Said killed(int first, int together, int times, int milliseconds) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(Child.command(Saver.class, register.toString(), String.valueOf(first), ENDLESS,
				String.valueOf(together))).redirectError(ProcessBuilder.Redirect.INHERIT).start();
		int last = first - 1;
		try (BufferedReader said = process.inputReader(StandardCharsets.US_ASCII)) {
			// What it says first is that it has opened the register.
			for (int i = 0; i <= times; i++) {
				last = Integer.parseInt(said.readLine());
			}
			Thread.sleep(milliseconds);
			// By its handle: the process itself would close the stream with what was said in the meantime.
			process.toHandle().destroyForcibly();
			for (String line = said.readLine(); line != null; line = said.readLine()) {
				last = Integer.parseInt(line);
			}
		}
		process.waitFor();
		return new Said(first, last);
	}
}
