package org.liaison.exchange.command;

import java.nio.file.Path;

import org.liaison.exchange.Exchange;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes a file that tells others who this device is and what it has. */
@Command(name = "card")
public final class CardCommand extends Part {

	@Option(names = { "-o", "--output" }, paramLabel = "FILE", required = true, descriptionKey = "output")
	private Path file;

	@Override
	public Integer call() {
		Exchange exchange = exchange();
		Path target = withEnding(file);
		exchange.card(target, session.monitor());
		say("card.done", target, exchange.own().name(), exchange.own().keys().fingerprint()); //$NON-NLS-1$
		return 0;
	}
}
