package org.liaison.core.operation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.liaison.core.types.RecordTypes;

/** The operations on one object, and the heads of its fields. */
final class ObjectHistory {

	private final String id;
	private final RecordTypes types;
	private final List<Operation> creations = new ArrayList<>();
	private final SortedMap<FieldKey, List<Operation>> sets = new TreeMap<>();
	private final Map<Operation, SortedMap<FieldKey, String>> firstValues = new HashMap<>();
	private SortedMap<FieldKey, List<Operation>> heads;

	ObjectHistory(String id, RecordTypes types) {
		this.id = id;
		this.types = types;
	}

	void add(Operation operation) {
		if (operation.isCreation()) {
			creations.add(operation);
			firstValues.put(operation, OperationForm.values(operation.after()));
		} else {
			sets.computeIfAbsent(operation.field(), field -> new ArrayList<>()).add(operation);
		}
	}

	String id() {
		return id;
	}

	/** The object's type; empty while nothing but changes of it have arrived. */
	Optional<String> type() {
		return creations.stream().max(Comparator.comparing(Operation::id)).map(Operation::type);
	}

	/** The heads of every field, the one that is shown first. */
	SortedMap<FieldKey, List<Operation>> heads() {
		if (heads == null) {
			heads = new TreeMap<>();
			all().forEach((key, operations) -> {
				Set<String> followed = new HashSet<>();
				operations.stream().filter(o -> !o.isCreation()).forEach(o -> followed.addAll(o.bases()));
				List<Operation> left = new ArrayList<>(operations.size());
				operations.stream().filter(o -> !followed.contains(o.id())).forEach(left::add);
				if (left.size() > 1) {
					left.sort(shownFirst(key));
				}
				heads.put(key, left);
			});
		}
		return heads;
	}

	private SortedMap<FieldKey, List<Operation>> all() {
		SortedMap<FieldKey, List<Operation>> all = new TreeMap<>();
		sets.forEach((key, operations) -> all.put(key, new ArrayList<>(operations)));
		creations.forEach(creation -> firstValues.get(creation).keySet()
				.forEach(key -> all.computeIfAbsent(key, k -> new ArrayList<>()).add(creation)));
		return all;
	}

	/** Where one removes and another keeps, what is kept is shown: nothing is out of sight while nobody has decided. */
	private Comparator<Operation> shownFirst(FieldKey key) {
		Comparator<Operation> newest = Comparator.comparing(Operation::id).reversed();
		return isPresence(key) ? Comparator.<Operation, Boolean>comparing(head -> !keeps(head, key)).thenComparing(newest) : newest;
	}

	/** Whether a head leaves the element, or the record, where it is. */
	boolean keeps(Operation head, FieldKey key) {
		return (value(head, key) == null) == key.feature().equals(FieldKey.DELETED);
	}

	/** The value that an operation gave a field. */
	String value(Operation operation, FieldKey key) {
		return operation.isCreation() ? firstValues.get(operation).get(key) : operation.after();
	}

	/** Whether a field only says that something is there: the record, or an element whose place in the order decides nothing. */
	boolean isPresence(FieldKey key) {
		return key.feature().equals(FieldKey.DELETED) || feature(key).filter(EStructuralFeature::isMany).isPresent();
	}

	/** Whether the field contains objects; {@code null} when no installed model knows. */
	Boolean contains(FieldKey key) {
		return feature(key).map(feature -> feature instanceof EReference reference && reference.isContainment()).orElse(null);
	}

	private Optional<EStructuralFeature> feature(FieldKey key) {
		return type().flatMap(types::eClass).map(eClass -> eClass.getEStructuralFeature(key.feature()));
	}

	/** Whether the heads of a field say different things. */
	boolean disagree(FieldKey key, List<Operation> of) {
		return of.size() > 1
				&& of.stream().map(head -> isPresence(key) ? String.valueOf(keeps(head, key)) : value(head, key)).distinct().count() > 1;
	}

	/** The value that all heads of a field go back to, {@code null} for none. */
	String common(FieldKey key, Collection<Operation> of) {
		Map<String, Operation> known = new HashMap<>();
		all().getOrDefault(key, List.of()).forEach(operation -> known.put(operation.id(), operation));
		Set<Operation> common = null;
		for (Operation head : of) {
			Set<Operation> earlier = earlier(head, known);
			if (common == null) {
				common = earlier;
			} else {
				common.retainAll(earlier);
			}
		}
		return common == null ? null : common.stream().max(Comparator.comparingLong(Operation::clock).thenComparing(Operation::id))
				.map(operation -> value(operation, key)).orElse(null);
	}

	private static Set<Operation> earlier(Operation head, Map<String, Operation> known) {
		Set<Operation> found = new HashSet<>();
		Deque<Operation> open = new ArrayDeque<>(List.of(head));
		while (!open.isEmpty()) {
			for (String base : open.poll().bases()) {
				Operation operation = known.get(base);
				if (operation != null && found.add(operation)) {
					open.add(operation);
				}
			}
		}
		return found;
	}
}
