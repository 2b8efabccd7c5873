package org.liaison.cli.command;

import org.liaison.cli.ExitCode;

import picocli.CommandLine.Command;

/** Opens the workbench: that the register can be opened is seen here, where it can be said; the rest is the point's {@code opens}. */
@Command(name = "open")
public final class OpenCommand extends BuiltInCommand {

	@Override
	public Integer call() {
		session.register();
		return ExitCode.OK;
	}
}
