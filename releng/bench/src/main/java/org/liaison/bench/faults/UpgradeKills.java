package org.liaison.bench.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.liaison.bench.register.GeneratedRegister;
import org.liaison.core.Register;
import org.liaison.core.RegisterException;

/** Kills a process that upgrades old registers at any moment of that: the one it was at is then the old one or the new one, and opens. */
final class UpgradeKills {

	/**
	 * What was found.
	 *
	 * @param kills how many processes were begun
	 * @param amid how many were killed after they had begun the backup and before the last change
	 * @param damaged how many registers did not open, or were not what they had been
	 */
	record Outcome(int kills, int amid, int damaged) {
	}

	/** By then each upgrade takes about as long as the one before. */
	private static final int WARM = 10;

	private final Path folder;

	UpgradeKills(Path folder) {
		this.folder = folder;
	}

	Outcome run(int kills, Random random) throws IOException, InterruptedException {
		int amid = 0;
		int damaged = 0;
		for (int i = 0; i < kills; i++) {
			Path begun = killed(Files.createTempDirectory(folder, "upgrades"), random);
			amid += hasBegun(begun) ? 1 : 0;
			damaged += isSound(begun) ? 0 : 1;
			delete(begun.getParent());
		}
		return new Outcome(kills, amid, damaged);
	}

	/**
	 * Lets a process upgrade one register after the other and kills it at a random moment of one, when its classes
	 * are loaded and compiled.
	 *
	 * @return the register that it had begun last
	 */
	private static Path killed(Path folder, Random random) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(Child.command(Upgrader.class, folder.toString())).redirectError(ProcessBuilder.Redirect.INHERIT).start();
		try (BufferedReader said = process.inputReader(StandardCharsets.US_ASCII)) {
			for (int i = 0; i < WARM; i++) {
				said.readLine();
			}
			long before = System.nanoTime();
			said.readLine();
			TimeUnit.NANOSECONDS.sleep(random.nextLong(System.nanoTime() - before));
			process.toHandle().destroyForcibly();
			int last = WARM + (int) said.lines().count();
			process.waitFor();
			return Upgrader.register(folder, last);
		}
	}

	/** Whether it had begun to change something: the first is the backup of the old register. */
	private static boolean hasBegun(Path register) throws IOException {
		Path backups = register.resolveSibling("backups");
		String number = register.getFileName().toString().replace(".liaison", "-");
		try (Stream<Path> files = Files.list(backups)) {
			return files.anyMatch(file -> file.getFileName().toString().startsWith(number));
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

	private static void delete(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
				Files.delete(file);
			}
		}
	}
}
