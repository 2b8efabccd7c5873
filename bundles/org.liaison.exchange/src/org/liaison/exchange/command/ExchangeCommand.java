package org.liaison.exchange.command;

import picocli.CommandLine.Command;

/** Packages for other posts. */
@Command(name = "exchange", subcommands = { PackCommand.class, InspectCommand.class, ApplyCommand.class, ConflictsCommand.class,
		ResolveCommand.class, RekeyCommand.class })
public final class ExchangeCommand extends Group {
}
