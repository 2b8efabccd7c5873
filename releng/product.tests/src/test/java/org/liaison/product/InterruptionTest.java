package org.liaison.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.product.Installation.Result;

/** Ctrl-C while a command works: it ends as an interrupted program ends and says so, and the register is as it was before. */
@Timeout(600)
@EnabledOnOs(value = OS.LINUX, architectures = "amd64", disabledReason = "the archive of Linux on x86_64 is the one that runs here")
class InterruptionTest {

	/** What a shell says of a program that was ended by signal 2. */
	private static final int INTERRUPTED = 130;
	private static final int RECORDS = 20_000;
	private static final int LATER_MILLISECONDS = 500;

	@TempDir
	private static Path folder;
	private static Installation installation;
	private static String many;

	@BeforeAll
	static void unpack() throws IOException, InterruptedException {
		installation = new Installation(Archives.of("linux.gtk.x86_64"), folder);
		many = IntStream.range(0, RECORDS).mapToObj(i -> "{\"type\": \"Commitment\", \"title\": {\"en\": \"Commitment " + i + "\"}}")
				.collect(Collectors.joining(",\n", "[", "]"));
	}

	@AfterAll
	static void release() throws IOException, InterruptedException {
		installation.release();
	}

	private static Result run(Path home, String command) throws IOException, InterruptedException {
		Result result = installation.run(home, command);
		assertEquals(0, result.code(), command + ": " + result.messages());
		return result;
	}

	@Test
	void anImportThatIsInterruptedLeavesNothing() throws IOException, InterruptedException {
		Path home = installation.home("import");
		Files.writeString(home.resolve("many.json"), many);
		run(home, "create");
		assertInterrupted(home, "import many.json");
	}

	@Test
	void aPackageThatIsInterruptedLeavesNothing() throws IOException, InterruptedException {
		Path sender = installation.home("sender");
		Path home = installation.home("receiver");
		Files.writeString(sender.resolve("many.json"), many);
		run(sender, "create");
		run(sender, "import many.json");
		run(sender, "exchange pack --for everything -o all.liaisonx");
		Files.copy(sender.resolve("all.liaisonx"), home.resolve("all.liaisonx"));
		run(home, "create");
		assertInterrupted(home, "exchange apply all.liaisonx --trust --as post");
	}

	/** Interrupts a command soon after it has opened an empty register, and looks what is left: nothing, unless it says that it was done before. */
	private static void assertInterrupted(Path home, String command) throws IOException, InterruptedException {
		Set<Path> before = files(home);
		Path journal = home.resolve("register.liaison-wal");
		Process process = installation.start(home, 1, command);
		while (process.isAlive() && !Files.exists(journal)) {
			Thread.sleep(5);
		}
		Thread.sleep(LATER_MILLISECONDS);
		interrupt(process);
		Result result = installation.result(home, 1, process);
		assertEquals(INTERRUPTED, result.code(), result.messages());
		boolean done = result.messages().contains(String.format(Locale.ROOT, "%,d", RECORDS));
		assertTrue(done || result.messages().matches("(Cancelled|Broken off)\\..*\\R"), result.messages());
		assertEquals(done ? RECORDS : 0, run(home, "list Commitment --format csv").out().lines().skip(1).count(), result.messages());
		assertTrue(run(home, "verify").messages().contains("in order"));
		assertEquals(before, files(home), "nothing is left beside the register");
	}

	/** As a terminal does: the signal goes to Java, and the start script that waits for it ends with what Java ends with. */
	private static void interrupt(Process process) throws IOException, InterruptedException {
		ProcessHandle java = process.descendants().filter(one -> one.info().command().orElse("").endsWith("java")).findFirst().orElseThrow();
		assertEquals(0, new ProcessBuilder("kill", "-INT", String.valueOf(java.pid())).inheritIO().start().waitFor());
	}

	/** What the user area holds, without what the platform and the test itself put there. */
	private static Set<Path> files(Path home) throws IOException {
		try (Stream<Path> files = Files.list(home)) {
			return files.filter(file -> !file.toString().matches(".*(\\.(sh|out|err)|device.*|configuration|native)")).collect(Collectors.toSet());
		}
	}
}
