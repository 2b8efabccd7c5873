package org.liaison.documents.tracking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.liaison.core.Register;
import org.liaison.core.codec.StoredForm;
import org.liaison.core.contribution.ImportReport.Change;
import org.liaison.core.operation.FieldKey;
import org.liaison.core.operation.RecordState;
import org.liaison.documents.tracking.CellReader.Assigned;
import org.liaison.model.LocalizedText;

/** What a row changes at the record that it became. */
final class Merging {

	private final Register register;
	private final RecordState state;
	private final Map<FieldKey, String> imported;

	/**
	 * @param state the record as it is
	 * @param imported what the row said last, see {@link LastImport}
	 */
	Merging(Register register, RecordState state, Map<FieldKey, String> imported) {
		this.register = register;
		this.state = state;
		this.imported = imported;
	}

	/** Whether the record says anything else than the row, for whatever reason. */
	boolean differs(Assigned assigned) {
		if (assigned.feature().isMany()) {
			return !Set.copyOf(elements(assigned, state.root().fields())).equals(assigned.values().stream().map(assigned::stored).collect(Collectors.toSet()));
		}
		return one(assigned).isPresent() || assigned.instead() != null && has(assigned.instead());
	}

	/** The changes; none when the record says so already, or when only the register was changed since. */
	List<Change> changes(Assigned assigned) {
		Optional<Change> said = assigned.feature().isMany() ? many(assigned) : one(assigned);
		return Stream.concat(said.stream(), emptied(assigned, said.isPresent()).stream()).toList();
	}

	/** What the cell said before stands beside what it says now; what somebody put there stays until the cell changes. */
	private Optional<Change> emptied(Assigned assigned, boolean changed) {
		EAttribute instead = assigned.instead();
		if (instead == null || !has(instead) || !changed && imported.getOrDefault(field(instead), "").isEmpty()) { //$NON-NLS-1$
			return Optional.empty();
		}
		return Optional.of(new Change(instead, null, StoredForm.value(instead, state.root().fields().get(field(instead))).stream().toList(), List.of()));
	}

	private boolean has(EAttribute attribute) {
		return !state.root().fields().getOrDefault(field(attribute), "").isEmpty(); //$NON-NLS-1$
	}

	private static FieldKey field(EAttribute attribute) {
		return FieldKey.of(attribute.getName());
	}

	private Optional<Change> one(Assigned assigned) {
		var field = new FieldKey(assigned.feature().getName(), assigned.language() == null ? "" : assigned.language().tag()); //$NON-NLS-1$
		String now = text(assigned, Optional.ofNullable(state.root().fields().get(field)).orElseGet(() -> StoredForm.defaultText(assigned.feature())));
		Object wanted = assigned.values().getFirst();
		String stored = assigned.stored(wanted);
		if (Objects.equals(now, stored) || stored.equals(text(assigned, imported.get(field)))) {
			return Optional.empty();
		}
		List<Object> before = now == null ? List.of() : values(assigned, List.of(now));
		return Optional.of(new Change(assigned.feature(), assigned.language(), before, List.of(wanted)));
	}

	/** A localized text without its state. */
	private static String text(Assigned assigned, String stored) {
		return assigned.language() == null || stored == null || stored.isEmpty() ? stored
				: LocalizedText.EMPTY.withEntry(assigned.language(), stored).text(assigned.language());
	}

	/** What the row names anew is added, what it names no longer is removed, what somebody else added stays. */
	private Optional<Change> many(Assigned assigned) {
		List<String> now = elements(assigned, state.root().fields());
		List<String> last = elements(assigned, imported);
		Map<String, Object> wanted = new LinkedHashMap<>();
		assigned.values().forEach(value -> wanted.put(assigned.stored(value), value));
		List<String> merged = new ArrayList<>(now);
		merged.removeIf(element -> last.contains(element) && !wanted.containsKey(element));
		wanted.keySet().stream().filter(element -> !merged.contains(element) && !last.contains(element)).forEach(merged::add);
		return merged.equals(now) ? Optional.empty()
				: Optional.of(new Change(assigned.feature(), null, values(assigned, now), values(assigned, merged)));
	}

	private static List<String> elements(Assigned assigned, Map<FieldKey, String> fields) {
		return fields.entrySet().stream().filter(field -> field.getKey().feature().equals(assigned.feature().getName()) && !field.getValue().isEmpty())
				.sorted(Map.Entry.comparingByValue()).map(field -> field.getKey().element()).toList();
	}

	private List<Object> values(Assigned assigned, List<String> stored) {
		if (assigned.feature() instanceof EReference) {
			return List.copyOf(register.refs(stored));
		}
		return stored.stream().map(text -> assigned.language() != null ? text : StoredForm.value((EAttribute) assigned.feature(), text).orElse(text))
				.toList();
	}
}
