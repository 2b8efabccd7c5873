package org.liaison.cli.command;

import org.liaison.cli.Session;
import org.liaison.core.contribution.Command;
import org.liaison.core.contribution.CommandSession;

/** A command of the command line itself; it knows more of the session than a guest does. */
abstract class BuiltInCommand implements Command {

	/** What it works with. */
	protected Session session;

	@Override
	public final void session(CommandSession given) {
		session = (Session) given;
	}
}
