package org.liaison.ui.conflicts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.liaison.core.Register;
import org.liaison.core.operation.Operation;
import org.liaison.core.replica.Conflict;
import org.liaison.core.replica.Guest;
import org.liaison.ui.conflicts.ConflictEntry.Version;
import org.liaison.ui.record.history.FieldWords;

/** Reads conflicts and puts them into words. Not on the UI thread. */
final class ConflictReader {

	private final Register register;
	private final FieldWords words;
	private final Map<String, String> posts = new HashMap<>();

	ConflictReader(Register register) {
		this.register = register;
		this.words = new FieldWords(register);
		register.replica().peers().forEach(peer -> posts.put(peer.device(), peer.name()));
	}

	/** The conflicts of at most {@code limit} records. */
	List<ConflictEntry> read(int limit) {
		return entries(register.replica().conflicts(limit));
	}

	/** The conflicts of one record. */
	List<ConflictEntry> read(String record) {
		return entries(register.replica().conflicts(record));
	}

	private List<ConflictEntry> entries(List<Conflict> conflicts) {
		Set<String> targets = new LinkedHashSet<>();
		for (Conflict conflict : conflicts) {
			List<String> values = new ArrayList<>();
			values.add(conflict.common());
			conflict.heads().stream().filter(head -> concerns(conflict, head)).forEach(head -> values.add(conflict.value(head)));
			targets.addAll(words.targets(conflict.type(), conflict.field(), values));
			conflict.heads().stream().filter(head -> !concerns(conflict, head))
					.forEach(head -> targets.addAll(words.targets(head.type(), head.field(), values(head))));
		}
		words.readNames(targets);
		return conflicts.stream().map(this::entry).toList();
	}

	private static List<String> values(Operation head) {
		List<String> values = new ArrayList<>();
		values.add(head.after());
		return values;
	}

	/** Of a removal, only the operation that removed is about the field itself. */
	private static boolean concerns(Conflict conflict, Operation head) {
		return head.isCreation() || head.field().equals(conflict.field());
	}

	private ConflictEntry entry(Conflict conflict) {
		boolean inner = !conflict.object().equals(conflict.record().id());
		String field = conflict.isDeletion() ? ConflictsText.deletion
				: words.field(conflict.type(), conflict.field(), inner);
		String common = conflict.isDeletion() || conflict.isRemoval() ? "" : words.value(conflict.type(), conflict.field(), conflict.common()); //$NON-NLS-1$
		return new ConflictEntry(conflict, field, common, conflict.heads().stream().map(head -> version(conflict, head)).toList());
	}

	private Version version(Conflict conflict, Operation head) {
		boolean partner = Guest.isAny(head.author());
		boolean own = !partner && head.device().equals(register.info().device().id());
		String post = partner ? ConflictsText.partner : own ? ConflictsText.thisPost : posts.getOrDefault(head.device(), ConflictsText.unknownPost);
		boolean concerns = concerns(conflict, head);
		String stored = conflict.isRemoval() && !concerns ? conflict.shown() : conflict.value(head);
		return new Version(stored, concerns ? said(conflict, stored) : changed(head), head.author(), post, own, head.at(), head.reason());
	}

	private String said(Conflict conflict, String stored) {
		if (conflict.isDeletion()) {
			return stored == null ? ConflictsText.kept : ConflictsText.removed;
		}
		if (conflict.isRemoval()) {
			return ConflictsText.removed;
		}
		String value = words.value(conflict.type(), conflict.field(), stored);
		return value.isEmpty() ? ConflictsText.empty : value;
	}

	private String changed(Operation head) {
		boolean inner = !head.object().equals(head.record());
		return NLS.bind(ConflictsText.changed, words.field(head.type(), head.field(), inner), words.value(head.type(), head.field(), head.after()));
	}
}
