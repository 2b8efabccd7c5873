package org.liaison.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** One rule for every command: what a command line names and is not there is "no", with a sentence that names it. */
class UnknownRecordTest {

	/** What the parameters that name something in the register, or a device, are called in the help. */
	private static final Set<String> NAMES = Set.of("ID|KEY", "MEETING", "BODY", "ID", "KEY", "DEVICE");
	private static final String NONE = "NONE-99";

	@TempDir
	private Path home;
	private Program liaison;

	@BeforeEach
	void create() {
		liaison = new Program(home);
		liaison.print("create");
		liaison.print("add", "Commitment", "title=x");
	}

	@Test
	void everyInstalledCommandSaysNo() throws InterruptedException {
		var surroundings = new Surroundings(Map.of(), "en", false, new PrintWriter(System.out), new PrintWriter(System.err),
					new NullProgressMonitor());
		CommandLine program = new CommandLineInterface(surroundings, Services.find()).commandLine();
		List<String> asked = new ArrayList<>();
		leaves(program).filter(UnknownRecordTest::namesSomething).forEach(command -> {
			List<String> line = new ArrayList<>(List.of(command.getCommandSpec().qualifiedName().split(" ")));
			line.removeFirst();
			command.getCommandSpec().positionalParameters().forEach(one -> line.add(NAMES.contains(one.paramLabel()) ? NONE : "title=y"));
			command.getCommandSpec().options().stream().filter(OptionSpec::required).forEach(option -> line
					.addAll(List.of(option.longestName(), option.longestName().equals("--output") ? home.resolve("x.pdf").toString() : "mine")));
			assertNo(line.toArray(String[]::new));
			asked.add(command.getCommandName());
		});
		assertTrue(asked.containsAll(List.of("show", "set", "delete", "history", "minutes", "briefing", "agenda", "resolve", "rekey", "revoke")),
				asked.toString());
	}

	private static Stream<CommandLine> leaves(CommandLine line) {
		return line.getSubcommands().isEmpty() ? Stream.of(line) : line.getSubcommands().values().stream().flatMap(UnknownRecordTest::leaves);
	}

	private static boolean namesSomething(CommandLine command) {
		return command.getCommandSpec().positionalParameters().stream().map(PositionalParamSpec::paramLabel).anyMatch(NAMES::contains);
	}

	@Test
	void soDoOptionsConditionsAndValues() throws IOException {
		Path article = Files.writeString(home.resolve("article.txt"), "x");
		assertNo("import", article.toString(), "--into", NONE);
		assertNo("screenshot", "record:" + NONE, "-o", home.resolve("x.png").toString());
		assertNo("list", "Commitment", "--filter", NONE);
		assertNo("list", "Commitment", "--where", "concerns = " + NONE);
		assertNo("set", "COM-1", "concerns=" + NONE);
		assertNo("exchange", "pack", "--for", NONE, "-o", home.resolve("x.liaisonx").toString());
	}

	private void assertNo(String... line) {
		assertEquals(ExitCode.NO, liaison.run(line), Arrays.toString(line) + liaison.messages());
		assertTrue(liaison.messages().contains(NONE), Arrays.toString(line) + liaison.messages());
		assertEquals("", liaison.out());
	}
}
