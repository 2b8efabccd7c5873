package org.liaison.ui.record.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.liaison.core.Register;
import org.liaison.core.operation.FieldKey;
import org.liaison.core.operation.Operation;
import org.liaison.ui.record.history.HistoryEntry.Item;

/** Reads a record's operations and puts them into words. Not on the UI thread. */
final class HistoryReader {

	private final Register register;
	private final FieldWords words;

	HistoryReader(Register register) {
		this.register = register;
		this.words = new FieldWords(register);
	}

	/**
	 * A page of a record's history, newest first.
	 *
	 * @param before only operations older than this one, {@code null} for the newest
	 */
	List<HistoryEntry> read(String record, String before, int limit) {
		List<Operation> operations = register.history(record, before, limit);
		readNames(operations);
		Map<String, List<Operation>> edits = new LinkedHashMap<>();
		operations.forEach(o -> edits.computeIfAbsent(o.edit(), e -> new ArrayList<>()).add(o));
		List<HistoryEntry> entries = new ArrayList<>();
		edits.forEach((edit, together) -> {
			Collections.reverse(together);
			Operation first = together.getFirst();
			entries.add(new HistoryEntry(edit, first.at(), first.author(), first.reason(), together.stream().map(this::item).toList()));
		});
		return entries;
	}

	private void readNames(List<Operation> operations) {
		Set<String> ids = new LinkedHashSet<>();
		operations.stream().filter(o -> o.field() != null)
				.forEach(o -> ids.addAll(words.targets(o.type(), o.field(), Arrays.asList(o.before(), o.after()))));
		words.readNames(ids);
	}

	private Item item(Operation operation) {
		if (operation.isCreation()) {
			return new Item(operation, NLS.bind(Messages.created, words.type(operation.type())), "", ""); //$NON-NLS-1$ //$NON-NLS-2$
		}
		if (operation.field().feature().equals(FieldKey.DELETED)) {
			return new Item(operation, operation.after() == null ? Messages.undeleted : Messages.deleted, "", ""); //$NON-NLS-1$ //$NON-NLS-2$
		}
		boolean inner = !operation.object().equals(operation.record());
		String what = words.field(operation.type(), operation.field(), inner);
		boolean moved = words.isElement(operation.type(), operation.field()) && operation.before() != null && operation.after() != null;
		return new Item(operation, moved ? NLS.bind(Messages.moved, what) : what, value(operation, operation.before()),
				value(operation, operation.after()));
	}

	private String value(Operation operation, String stored) {
		return words.value(operation.type(), operation.field(), stored);
	}
}
