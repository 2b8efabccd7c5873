package org.liaison.exchange.command;

import java.io.IOException;
import java.util.List;

import org.liaison.core.RecordRef;
import org.liaison.core.codec.StoredForm;
import org.liaison.core.contribution.RowPrinter;
import org.liaison.core.operation.FieldKey;
import org.liaison.core.replica.Guest;
import org.liaison.core.operation.Operation;
import org.liaison.core.replica.Conflict;
import org.liaison.core.replica.SharedKey;
import org.liaison.exchange.ConflictWords;
import org.liaison.exchange.Exchange;
import org.liaison.model.Language;

import picocli.CommandLine.Command;

/** Lists what posts did not agree on: a row for each side, and a row for each record of a key that several have. */
@Command(name = "conflicts")
public final class ConflictsCommand extends Part {

	private static final List<String> COLUMNS = List.of("id", "record", "title", "field", "side", "value", "common", "author", "post", "at", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$
			"reason"); //$NON-NLS-1$

	@Override
	public Integer call() throws IOException {
		List<Conflict> conflicts = session.register().replica().conflicts(Integer.MAX_VALUE);
		List<SharedKey> shared = session.register().replica().sharedKeys();
		var words = new ConflictWords(session.register());
		Exchange exchange = exchange();
		try (RowPrinter rows = session.rows(COLUMNS, COLUMNS.stream().map(column -> text("column." + column)).toList())) { //$NON-NLS-1$
			for (Conflict conflict : conflicts) {
				for (Operation head : conflict.heads()) {
					rows.row(ConflictWords.name(conflict), conflict.record().key(), conflict.record().title().best(session.language()),
							field(conflict, words), words.isMine(head) ? "mine" : "theirs", value(conflict, head, words), //$NON-NLS-1$ //$NON-NLS-2$
							common(conflict, words), head.author(), post(exchange, head), head.at().toString(), head.reason());
				}
			}
			for (SharedKey key : shared) {
				for (RecordRef record : key.records()) {
					Operation created = session.register().history(record.id(), null, Integer.MAX_VALUE).getLast();
					rows.row(key.key(), record.key(), record.title().best(session.language()), text("sameKey"), //$NON-NLS-1$
							words.isMine(created) ? "mine" : "theirs", record.id(), null, created.author(), post(exchange, created), created.at().toString(), //$NON-NLS-1$ //$NON-NLS-2$
							created.reason());
				}
			}
		}
		return conflicts.isEmpty() && shared.isEmpty() ? 1 : 0;
	}

	/** What the partner administration sent was written down at the post that took it in. */
	private String post(Exchange exchange, Operation head) {
		return Guest.isAny(head.author()) ? text("role.COUNTERPART") : exchange.name(head.device()); //$NON-NLS-1$
	}

	private String field(Conflict conflict, ConflictWords words) {
		String label = words.feature(conflict).map(feature -> session.labels().feature(feature, session.language()))
				.orElseGet(() -> conflict.isDeletion() ? text("deleted") : conflict.field().feature()); //$NON-NLS-1$
		boolean isText = words.feature(conflict).filter(StoredForm::isLocalized).isPresent();
		return isText ? text("inLanguage", label, Language.of(conflict.field().element()).tag()) : label; //$NON-NLS-1$
	}

	/** The value before, which a record that was there or not does not have. */
	private String common(Conflict conflict, ConflictWords words) {
		return conflict.isDeletion() ? "" : words.value(conflict, conflict.common()); //$NON-NLS-1$
	}

	private String value(Conflict conflict, Operation head, ConflictWords words) {
		if (ConflictWords.isRemoval(conflict, head)) {
			return text("removed"); //$NON-NLS-1$
		}
		if (head.field() != null && head.field().feature().equals(FieldKey.DELETED)) {
			return text("kept"); //$NON-NLS-1$
		}
		return conflict.isRemoval() ? text("changed", head.isCreation() ? "" : head.field().feature()) : words.value(conflict, conflict.value(head)); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
