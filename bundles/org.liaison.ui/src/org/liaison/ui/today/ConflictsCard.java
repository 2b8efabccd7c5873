package org.liaison.ui.today;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.eclipse.ui.IWorkbenchPage;
import org.liaison.core.RecordRef;
import org.liaison.core.Register;
import org.liaison.core.operation.Operation;
import org.liaison.core.replica.Conflict;
import org.liaison.ui.conflicts.ConflictsView;

/** The records that were changed at two posts which did not know of each other, with who changed them. */
final class ConflictsCard implements CardSource {

	@Override
	public Content read(Register register, int limit) {
		Map<String, TreeSet<String>> authors = new LinkedHashMap<>();
		Map<String, RecordRef> records = new LinkedHashMap<>();
		for (Conflict conflict : register.replica().conflicts(limit)) {
			records.put(conflict.record().id(), conflict.record());
			conflict.heads().stream().map(Operation::author)
					.forEach(authors.computeIfAbsent(conflict.record().id(), id -> new TreeSet<>())::add);
		}
		List<Line> lines = records.values().stream()
				.map(record -> new Line(record, "", String.join(" / ", authors.get(record.id())))).toList(); //$NON-NLS-1$ //$NON-NLS-2$
		return new Content(OptionalLong.of(register.replica().conflicts()), lines);
	}

	@Override
	public Optional<Consumer<IWorkbenchPage>> whole() {
		return Optional.of(page -> ConflictsView.open(page, null));
	}
}
