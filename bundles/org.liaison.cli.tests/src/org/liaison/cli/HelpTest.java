package org.liaison.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** What the help of every installed command says, in every language. */
class HelpTest {

	private static final Pattern WORD = Pattern.compile("(?:[^\\s\"]|\"[^\"]*\")+");
	private static final Pattern ENGLISH_SENTENCE = Pattern.compile("\\b[A-Za-z]?[a-z]+ [a-z]+ [a-z]+ [a-z]+\\b");

	private static CommandLine program(String locale) {
		try {
			var surroundings = new Surroundings(Map.of(), locale, false, new PrintWriter(System.out), new PrintWriter(System.err),
					new NullProgressMonitor());
			return new CommandLineInterface(surroundings, Services.find()).commandLine();
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}

	private static Stream<CommandLine> all(CommandLine line) {
		return Stream.concat(Stream.of(line), line.getSubcommands().values().stream().flatMap(HelpTest::all));
	}

	/** The lines of a help that are commands to type. */
	static List<String> examples(CommandLine command) {
		return command.getUsageMessage().lines().filter(text -> text.startsWith("  liaison ")).map(String::strip).toList();
	}

	/** What a shell makes of a line; where it writes to is the shell's business. */
	static String[] words(String example) {
		Matcher word = WORD.matcher(example.replaceFirst(" > [a-z]+\\.json$", "").replaceFirst("^liaison ", ""));
		return word.results().map(found -> found.group().replace("\"", "")).toArray(String[]::new);
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "zh_CN", "ru" })
	void everyCommandIsExplainedWithExamplesThatCanBeTyped(String language) {
		CommandLine program = program(language);
		for (CommandLine command : all(program).toList()) {
			String help = command.getUsageMessage();
			String name = command.getCommandSpec().qualifiedName();
			assertTrue(command.getCommandSpec().usageMessage().description().length > 0, help);
			assertTrue(examples(command).stream().anyMatch(example -> (example + ' ').startsWith(name + ' ')), help);
			for (String example : examples(command)) {
				program(language).parseArgs(words(example));
			}
			List<String> lines = help.lines().filter(text -> !text.isBlank()).toList();
			for (int i = 0; i < lines.size(); i++) {
				boolean heading = lines.get(i).matches("\\S.*[:：]");
				assertFalse(heading && (i + 1 == lines.size() || !lines.get(i + 1).startsWith(" ")), "an empty heading: " + help);
			}
			assertFalse(help.contains("''"), help);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "zh_CN", "ru" })
	void nothingIsLeftInEnglish(String language) {
		for (CommandLine command : all(program(language)).toList()) {
			String prose = command.getUsageMessage().lines().filter(text -> !text.startsWith("  liaison ")).reduce("", (a, b) -> a + '\n' + b);
			assertFalse(ENGLISH_SENTENCE.matcher(prose).find(), prose);
			for (OptionSpec option : command.getCommandSpec().options()) {
				String text = String.join("", option.description());
				assertTrue(text.codePoints().anyMatch(c -> c > 0x300), command.getCommandName() + option.longestName() + text);
			}
		}
	}

	/** An option that every command has says the same everywhere. */
	@Test
	void theRegisterFileIsCalledSoEverywhere() {
		CommandLine program = program("en");
		String file = file(program);
		for (CommandLine command : all(program).toList()) {
			assertEquals(file, file(command), command.getCommandName());
		}
		assertNotEquals("", file);
	}

	private static String file(CommandLine command) {
		return Arrays.toString(command.getCommandSpec().findOption("--file").description());
	}

	@Test
	void theHelpOfPicturesNamesWhatCanBeShown() {
		String help = program("en").getSubcommands().get("screenshot").getUsageMessage();
		for (String form : List.of("today", "list:TYPE", "view:ID", "command:ID", "record:KEY")) {
			assertTrue(help.contains(form), help);
		}
	}
}
