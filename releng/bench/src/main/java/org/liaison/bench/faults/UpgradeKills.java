package org.liaison.bench.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

import org.liaison.bench.register.GeneratedRegister;
import org.liaison.core.Register;
import org.liaison.core.RegisterException;

/** Kills a process that upgrades an old register at any moment of that: it is then the old one or the new one, and opens. */
final class UpgradeKills {

	/**
	 * What was found.
	 *
	 * @param kills how many processes were begun
	 * @param amid how many were killed before they were done
	 * @param damaged how many registers did not open, or were not what they had been
	 */
	record Outcome(int kills, int amid, int damaged) {
	}

	private final Path folder;

	UpgradeKills(Path folder) {
		this.folder = folder;
	}

	Outcome run(int kills, Random random) throws IOException, InterruptedException {
		Path file = folder.resolve("old.liaison");
		int longest = 1;
		int amid = 0;
		int damaged = 0;
		// The first ones are not killed: they tell how long it takes.
		for (int i = -2; i < kills; i++) {
			for (String suffix : new String[] { "-wal", "-shm" }) {
				Files.deleteIfExists(Path.of(file + suffix));
			}
			OldRegister.unpack(file);
			long begun = System.nanoTime();
			boolean killed = upgrade(file, i < 0 ? -1 : random.nextInt(longest));
			longest = i < 0 ? (int) ((System.nanoTime() - begun) / 1_000_000) : longest;
			amid += killed ? 1 : 0;
			damaged += isSound(file) ? 0 : 1;
		}
		return new Outcome(kills, amid, damaged);
	}

	/** Whether the process was killed before it was done. */
	private static boolean upgrade(Path file, int milliseconds) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(Child.command(Upgrader.class, file.toString())).redirectError(ProcessBuilder.Redirect.INHERIT).start();
		try (BufferedReader said = process.inputReader(StandardCharsets.US_ASCII)) {
			said.readLine();
			if (milliseconds >= 0) {
				Thread.sleep(milliseconds);
				process.toHandle().destroyForcibly();
			}
			boolean done = said.readLine() != null;
			process.waitFor();
			return !done;
		}
	}

	private static boolean isSound(Path file) {
		try (Register register = GeneratedRegister.open(file)) {
			var report = register.verify(null);
			return report.clean() && report.operations() == OldRegister.OPERATIONS;
		} catch (RegisterException e) {
			System.err.println(e.getMessage());
			return false;
		}
	}
}
