package org.liaison.cli.command;

import java.nio.file.Path;

import org.liaison.cli.ExitCode;

import picocli.CommandLine.Command;

/** Creates an empty register and prints its path. */
@Command(name = "create")
public final class CreateCommand extends BuiltInCommand {

	@Override
	public Integer call() {
		Path file = session.file();
		session.store().create(file, session.types(), session.device()).close();
		session.out().println(file);
		session.say("create.done", file); //$NON-NLS-1$
		return ExitCode.OK;
	}
}
