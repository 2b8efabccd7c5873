package org.liaison.exchange.command;

import java.io.IOException;
import java.nio.file.Path;

import org.liaison.exchange.Inspection;
import org.liaison.exchange.Trust;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Tells who made a package, what is in it and what it would do. */
@Command(name = "inspect")
public final class InspectCommand extends Part {

	@Parameters(paramLabel = "FILE", descriptionKey = "package")
	private Path file;

	@Override
	public Integer call() throws IOException {
		Inspection found = exchange().inspect(file, null, session.monitor());
		if (found.setBack()) {
			say("apply.setBack"); //$NON-NLS-1$
		}
		new ArrivalTable(this).print(found.manifest(), found.trust(), found.arrival().orElse(null));
		if (found.trust() == Trust.UNKNOWN) {
			say("inspect.unknown", file); //$NON-NLS-1$
		}
		return found.trust() == Trust.OWN || found.trust() == Trust.TRUSTED ? 0 : 1;
	}
}
