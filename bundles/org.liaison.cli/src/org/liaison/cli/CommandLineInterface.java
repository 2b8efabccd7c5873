package org.liaison.cli;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.OperationCanceledException;
import org.liaison.cli.workbench.OpenWorkbench;
import org.liaison.core.Problem;
import org.liaison.core.Problems;
import org.liaison.core.RegisterException;
import org.liaison.core.contribution.Command;
import org.liaison.core.contribution.Contribution;
import org.liaison.model.Language;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Understands one command line, runs the command it names and tells a person what went wrong. */
final class CommandLineInterface {

	private static final ILog LOG = ILog.of(CommandLineInterface.class);
	/** What is meant when no command is named. */
	private static final String OPEN = "open"; //$NON-NLS-1$
	private static final String OWN = "org.liaison.cli"; //$NON-NLS-1$

	private final Surroundings surroundings;
	private final Services services;
	private final GlobalOptions options = new GlobalOptions();
	private final Map<String, Contribution<Command>> commands = new HashMap<>();
	private Language language;
	private Texts texts;

	CommandLineInterface(Surroundings surroundings, Services services) {
		this.surroundings = surroundings;
		this.services = services;
		language = surroundings.language();
		texts = new Texts(language);
	}

	/** Runs one command; what it returns is the exit code, see {@link ExitCode}. */
	int run(String... arguments) {
		try {
			language = GlobalOptions.language(surroundings, arguments);
			texts = new Texts(language);
			return commandLine().execute(arguments);
		} catch (RegisterException e) {
			return tell(e);
		} finally {
			services.contributions().failures().forEach(f -> say("contribution.failed", f.contributor(), f.name())); //$NON-NLS-1$
			surroundings.out().flush();
			surroundings.messages().flush();
		}
	}

	/** The program with all commands that are contributed. */
	CommandLine commandLine() {
		CommandLine line = new CommandLine(options).setResourceBundle(texts.bundle());
		line.getCommandSpec().versionProvider(new Version());
		List<Contribution<Command>> contributed = services.contributions().of(Command.POINT, Command.class);
		contributed.stream().sorted(Comparator.comparing(c -> !c.contributor().equals(OWN))).forEach(c -> add(line, c));
		return line.setUsageHelpWidth(Math.max(surroundings.width(), Version.NARROWEST_HELP)).setCaseInsensitiveEnumValuesAllowed(true).setOut(surroundings.out()).setErr(surroundings.messages())
				.setParameterExceptionHandler((e, arguments) -> tell(e)).setExecutionStrategy(this::execute);
	}

	private void add(CommandLine line, Contribution<Command> contribution) {
		contribution.get().ifPresent(command -> {
			try {
				CommandLine added = new CommandLine(command).setResourceBundle(texts.bundleOf(command.getClass()));
				line.addSubcommand(contribution.attribute("name"), added); //$NON-NLS-1$
				commands.put(added.getCommandName(), contribution);
			} catch (RuntimeException | LinkageError e) {
				contribution.fail(e);
			}
		});
	}

	private int execute(ParseResult parsed) {
		Integer helped = CommandLine.executeHelpRequest(parsed);
		if (helped != null) {
			return helped;
		}
		CommandSpec named = parsed.hasSubcommand() ? parsed.subcommand().commandSpec()
				: parsed.commandSpec().subcommands().get(OPEN).getCommandSpec();
		Command command = (Command) innermost(parsed, named).userObject();
		if (options.format != null && command.formats().stream().noneMatch(options.format::equalsIgnoreCase)) {
			say("usage.wrong", texts.text("usage.notAllowed", options.format, GlobalOptions.FORMAT_OPTION, //$NON-NLS-1$ //$NON-NLS-2$
					String.join(", ", command.formats())), named.qualifiedName()); //$NON-NLS-1$
			return ExitCode.USAGE;
		}
		return run(commands.get(named.name()), command);
	}

	/** The command that is meant: a contributed one may have commands below it. */
	private static CommandSpec innermost(ParseResult parsed, CommandSpec named) {
		CommandSpec found = named;
		for (ParseResult below = parsed; below.hasSubcommand(); below = below.subcommand()) {
			found = below.subcommand().commandSpec();
		}
		return found;
	}

	private int run(Contribution<Command> contribution, Command command) {
		try (Session session = new Session(surroundings, services, options, language, texts, contribution.attribute("file"))) { //$NON-NLS-1$
			command.session(session);
			int code = command.call();
			if (code == ExitCode.OK && Boolean.parseBoolean(contribution.attribute("opens"))) { //$NON-NLS-1$
				session.close();
				return new OpenWorkbench(session).run();
			}
			return code;
		} catch (ParameterException e) {
			return tell(e);
		} catch (RegisterException e) {
			return tell(e);
		} catch (UsageException e) {
			surroundings.messages().println(e.sentence(texts));
			return ExitCode.USAGE;
		} catch (OperationCanceledException e) {
			return tell(new RegisterException(e, Problem.CANCELLED));
		} catch (Exception | LinkageError e) {
			return unexpected(contribution, e);
		}
	}

	/** A failing guest is named like any other contribution that fails; a failure of our own is said to be one. */
	private int unexpected(Contribution<Command> contribution, Throwable cause) {
		if (contribution.contributor().equals(OWN)) {
			return tell(new RegisterException(cause, Problem.UNEXPECTED, String.valueOf(cause.getMessage())));
		}
		contribution.fail(cause);
		return ExitCode.FAILURE;
	}

	private int tell(RegisterException problem) {
		int code = ExitCode.of(problem.problem());
		// A refusal or a wrong word is told whole; the log would keep a stack trace for each.
		if (code == ExitCode.FAILURE && problem.problem() != Problem.REFUSED) {
			LOG.warn(problem.getMessage(), problem);
		}
		surroundings.messages().println(Problems.sentence(problem, language));
		return code;
	}

	private int tell(ParameterException wrong) {
		say("usage.wrong", new UsageProblems(texts).sentence(wrong), wrong.getCommandLine().getCommandSpec().qualifiedName()); //$NON-NLS-1$
		return ExitCode.USAGE;
	}

	private void say(String key, Object... arguments) {
		surroundings.messages().println(texts.text(key, arguments));
	}
}
