package org.liaison.cli.command;

import java.util.List;
import java.util.Map;

import org.liaison.cli.ExitCode;
import org.liaison.cli.UsageException;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows the help of a command, or of the whole program. */
@Command(name = "help")
public final class HelpCommand extends BuiltInCommand {

	@Parameters(arity = "0..*", paramLabel = "COMMAND", descriptionKey = "command")
	private List<String> path = List.of();

	@Spec
	private CommandSpec own;

	@Override
	public Integer call() {
		CommandLine named = own.parent().commandLine();
		for (String command : path) {
			Map<String, CommandLine> commands = named.getSubcommands();
			named = commands.get(command);
			if (named == null) {
				throw new UsageException("help.unknown", command, String.join(", ", commands.keySet())); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
		named.usage(session.out());
		return ExitCode.OK;
	}
}
