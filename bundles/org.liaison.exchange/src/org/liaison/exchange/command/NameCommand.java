package org.liaison.exchange.command;

import org.liaison.exchange.device.OwnDevice;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Gives this device the name by which other posts know it. */
@Command(name = "name")
public final class NameCommand extends Part {

	@Parameters(paramLabel = "NAME", descriptionKey = "name")
	private String name;

	@Override
	public Integer call() {
		OwnDevice own = OwnDevice.of(session.userArea());
		own.rename(name);
		say("name.done", own.name()); //$NON-NLS-1$
		return 0;
	}
}
