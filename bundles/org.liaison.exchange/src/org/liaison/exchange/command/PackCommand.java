package org.liaison.exchange.command;

import java.nio.file.Path;
import java.util.Locale;

import org.liaison.exchange.Audience;
import org.liaison.exchange.Exchange;
import org.liaison.exchange.Packed;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes a package. */
@Command(name = "pack")
public final class PackCommand extends Part {

	private static final int LISTED = 20;

	@Option(names = "--for", paramLabel = "WHOM", defaultValue = "everything", descriptionKey = "for")
	private String whom;

	@Option(names = { "-o", "--output" }, paramLabel = "FILE", required = true, descriptionKey = "output")
	private Path file;

	@Option(names = "--encrypt", descriptionKey = "encrypt")
	private boolean encrypt;

	@Option(names = "--preview", descriptionKey = "preview")
	private boolean preview;

	@Override
	public Integer call() {
		Exchange exchange = exchange();
		Audience audience = audience(exchange);
		Path target = withEnding(file);
		Packed packed = preview ? exchange.preview(audience) : exchange.pack(audience, target, encrypt, session.monitor());
		say(preview ? "pack.would" : "pack.done", target, packed.outgoing().operations(), packed.outgoing().records(), packed.contents()); //$NON-NLS-1$ //$NON-NLS-2$
		if (preview) {
			packed.outgoing().first().forEach(record -> session.out().println(record.key() + "  " + record.title().best(session.language()))); //$NON-NLS-1$
		}
		if (packed.files().size() > 1) {
			say("pack.files"); //$NON-NLS-1$
			packed.files().forEach(session.out()::println);
		}
		if (audience instanceof Audience.Counterpart) {
			say("pack.omitted", packed.omitted().internalRecords(), packed.omitted().fields().size()); //$NON-NLS-1$
			packed.omitted().lines(session.language()).limit(LISTED).forEach(session.messages()::println);
		}
		return 0;
	}

	private Audience audience(Exchange exchange) {
		return switch (whom.toLowerCase(Locale.ROOT)) {
		case "everything" -> new Audience.Everything(); //$NON-NLS-1$
		case "counterpart" -> new Audience.Counterpart(null); //$NON-NLS-1$
		default -> Audience.of(exchange.devices().named(whom));
		};
	}
}
