package org.liaison.exchange.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.liaison.core.RecordRef;
import org.liaison.exchange.Audience;
import org.liaison.exchange.Exchange;
import org.liaison.exchange.Packed;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes a package. */
@Command(name = "pack")
public final class PackCommand extends Part {

	private static final List<String> COLUMNS = List.of("files", "operations", "records", "attachments", "keys", "internalRecords", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			"internalPlaces", "leftOut"); //$NON-NLS-1$ //$NON-NLS-2$
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
	public Integer call() throws IOException {
		Exchange exchange = exchange();
		Audience audience = audience(exchange);
		Path target = withEnding(file);
		Packed packed = preview ? exchange.preview(audience) : exchange.pack(audience, target, encrypt, session.monitor());
		boolean redacted = audience instanceof Audience.Counterpart;
		say((preview ? "pack.would" : "pack.done") + (redacted ? ".records" : ""), target, packed.outgoing().operations(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				packed.outgoing().records(), packed.contents());
		if (packed.files().size() > 1) {
			say("pack.files"); //$NON-NLS-1$
		}
		if (isForPerson()) {
			list(packed);
		} else {
			print(packed, redacted);
		}
		if (redacted) {
			say("pack.omitted", packed.omitted().internalRecords(), packed.omitted().fields().size()); //$NON-NLS-1$
			packed.omitted().lines(session.language()).limit(LISTED).forEach(session.messages()::println);
		}
		return 0;
	}

	private void list(Packed packed) {
		if (preview) {
			packed.outgoing().first().forEach(record -> session.out().println(record.key() + "  " + record.title().best(session.language()))); //$NON-NLS-1$
		}
		if (packed.files().size() > 1) {
			packed.files().forEach(session.out()::println);
		}
	}

	private void print(Packed packed, boolean redacted) throws IOException {
		Packed.Omitted omitted = packed.omitted();
		try (var rows = session.rows(COLUMNS, COLUMNS)) {
			rows.row(packed.files().stream().map(Path::toString).toList(), redacted ? null : packed.outgoing().operations(), packed.outgoing().records(),
					preview && !redacted ? null : packed.contents(), packed.outgoing().first().stream().map(RecordRef::key).toList(),
					redacted ? omitted.internalRecords() : null, redacted ? omitted.fields().size() : null,
					redacted ? omitted.lines(session.language()).toList() : null);
		}
	}

	private Audience audience(Exchange exchange) {
		return switch (whom.toLowerCase(Locale.ROOT)) {
		case "everything" -> new Audience.Everything(); //$NON-NLS-1$
		case "counterpart" -> new Audience.Counterpart(null); //$NON-NLS-1$
		default -> Audience.of(exchange.devices().named(whom));
		};
	}
}
