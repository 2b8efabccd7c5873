package org.liaison.exchange.command;

import picocli.CommandLine.Command;

/** This device and those that are trusted. */
@Command(name = "devices", subcommands = { ListDevicesCommand.class, TrustCommand.class, RevokeCommand.class, CardCommand.class,
		NameCommand.class })
public final class DevicesCommand extends Group {
}
