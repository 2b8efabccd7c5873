package org.liaison.testing.guest;

import org.liaison.core.contribution.Command;
import org.liaison.core.contribution.CommandSession;

import picocli.CommandLine;

/** A command with a fault. */
@CommandLine.Command(name = "broken")
public final class BrokenCommand implements Command {

	@Override
	public void session(CommandSession session) {
		// has no use for it
	}

	@Override
	public Integer call() {
		throw new IllegalStateException("a fault of the guest"); //$NON-NLS-1$
	}
}
