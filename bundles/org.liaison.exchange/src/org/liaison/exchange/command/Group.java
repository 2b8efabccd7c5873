package org.liaison.exchange.command;

import org.liaison.core.contribution.Command;
import org.liaison.core.contribution.CommandSession;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command that does nothing by itself: it shows what can stand after it. */
abstract class Group implements Command {

	private static final int USAGE = 2;

	@Spec
	private CommandSpec spec;

	private CommandSession session;

	@Override
	public void session(CommandSession given) {
		session = given;
	}

	@Override
	public Integer call() {
		spec.commandLine().usage(session.messages());
		return USAGE;
	}
}
