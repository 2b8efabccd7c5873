package org.liaison.cli;

import java.nio.file.Path;

import org.liaison.core.Problem;
import org.liaison.core.RegisterException;
import org.liaison.model.Language;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Unmatched;

/** The program itself and the options that every command has; they may stand before or after the command's name. */
@Command(name = GlobalOptions.PROGRAM)
final class GlobalOptions {

	/** What the start script is called. */
	static final String PROGRAM = "liaison"; //$NON-NLS-1$

	/** How the output looks. */
	static final String FORMAT_OPTION = "--format"; //$NON-NLS-1$
	private static final String LANGUAGE_OPTION = "--language"; //$NON-NLS-1$
	/** The variable that stands for the option. */
	static final String LANGUAGE_VARIABLE = "LIAISON_LANGUAGE"; //$NON-NLS-1$
	private static final String LANGUAGE_NAMES = "en, zh_CN, ru"; //$NON-NLS-1$

	@Option(names = { "-f", "--file" }, paramLabel = "FILE", scope = ScopeType.INHERIT)
	Path file;

	/** Each command says which it has. */
	@Option(names = FORMAT_OPTION, paramLabel = "FORMAT", scope = ScopeType.INHERIT)
	String format;

	/** Is evaluated before, see {@link #language}: the help texts depend on it. */
	@Option(names = LANGUAGE_OPTION, paramLabel = "LANG", scope = ScopeType.INHERIT)
	String languageName;

	@Option(names = { "-h", "--help" }, usageHelp = true, scope = ScopeType.INHERIT)
	boolean help;

	@Option(names = "--version", versionHelp = true)
	boolean version;

	/**
	 * The language in which to speak: the option, else {@code LIAISON_LANGUAGE}, else that of the platform.
	 *
	 * @throws RegisterException {@code UNKNOWN_LANGUAGE}
	 */
	static Language language(Surroundings surroundings, String... arguments) {
		var alone = new LanguageOption();
		try {
			new CommandLine(alone).parseArgs(arguments);
		} catch (ParameterException e) {
			// The option without a value: the real parser says so, in the language we have.
			return surroundings.language();
		}
		String name = alone.name != null ? alone.name : surroundings.variable(LANGUAGE_VARIABLE).orElse(null);
		return name == null ? surroundings.language() : named(name);
	}

	private static Language named(String name) {
		try {
			return Language.of(name);
		} catch (IllegalArgumentException e) {
			throw new RegisterException(e, Problem.UNKNOWN_LANGUAGE, name, LANGUAGE_NAMES);
		}
	}

	/** Finds the language among arguments that are not understood yet. */
	@Command
	private static final class LanguageOption {

		@Option(names = LANGUAGE_OPTION)
		String name;

		@Unmatched
		String[] others;
	}
}
