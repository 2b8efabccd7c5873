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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.liaison.core.types.RecordTypes;

/**
 * What the operations on one record add up to, in whatever order they are given.
 * <p>
 * A field's <em>heads</em> are the operations on it that no other one names as a base; the creation of the object is an operation on each
 * field that it sets. One head, or several with the same value: that is the value. Otherwise it is a conflict, and what is shown
 * meanwhile is the value of the head with the greatest id, which is the same on every device and decides nothing.
 * </p>
 */
public final class Fold {

	/**
	 * A field whose heads disagree.
	 *
	 * @param object UUID of the object
	 * @param field the field
	 * @param heads the operations that disagree, the one that is shown first
	 */
	public record Conflict(String object, FieldKey field, List<Operation> heads) {
	}

	private static final Comparator<Operation> SHOWN_FIRST = Comparator.comparing(Operation::id).reversed();

	/** Heads of an object's fields, and the values that creations gave. */
	private static final class Folded {

		private final String id;
		private final List<Operation> creations = new ArrayList<>();
		private final SortedMap<FieldKey, List<Operation>> sets = new TreeMap<>();

		Folded(String id) {
			this.id = id;
		}

		void add(Operation operation) {
			if (operation.isCreation()) {
				creations.add(operation);
			} else {
				sets.computeIfAbsent(operation.field(), field -> new ArrayList<>()).add(operation);
			}
		}
	}

	private final RecordTypes types;
	private final Map<String, Folded> objects = new HashMap<>();
	private final Map<Operation, SortedMap<FieldKey, String>> firstValues = new HashMap<>();
	private final String record;

	/**
	 * @param operations all operations on one record
	 * @param types tell what contains what
	 */
	public Fold(Collection<Operation> operations, RecordTypes types) {
		this.types = types;
		this.record = operations.stream().findFirst().map(Operation::record).orElse(""); //$NON-NLS-1$
		Set<String> seen = new HashSet<>();
		for (Operation operation : operations) {
			if (seen.add(operation.id())) {
				objects.computeIfAbsent(operation.object(), Folded::new).add(operation);
				if (operation.isCreation()) {
					firstValues.put(operation, OperationForm.values(operation.after()));
				}
			}
		}
	}

	/** The record as it stands; empty when it was deleted or never created. */
	public Optional<RecordState> state() {
		Optional<ObjectState> root = Optional.ofNullable(objects.get(record)).flatMap(this::state);
		return root.filter(object -> !object.fields().containsKey(FieldKey.of(FieldKey.DELETED)))
				.map(object -> new RecordState(reachable(object)));
	}

	/** The fields whose heads disagree, by object and field. */
	public List<Conflict> conflicts() {
		List<Conflict> conflicts = new ArrayList<>();
		objects.values().stream().sorted(Comparator.comparing(object -> object.id)).forEach(object -> heads(object).forEach((key, heads) -> {
			if (heads.stream().map(head -> value(head, key)).distinct().count() > 1) {
				conflicts.add(new Conflict(object.id, key, heads));
			}
		}));
		return conflicts;
	}

	private Optional<ObjectState> state(Folded object) {
		return object.creations.stream().min(SHOWN_FIRST).map(creation -> {
			SortedMap<FieldKey, String> fields = new TreeMap<>();
			heads(object).forEach((key, heads) -> {
				String value = value(heads.getFirst(), key);
				if (value != null) {
					fields.put(key, value);
				}
			});
			return new ObjectState(object.id, creation.type(), fields);
		});
	}

	private SortedMap<FieldKey, List<Operation>> heads(Folded object) {
		SortedMap<FieldKey, List<Operation>> heads = new TreeMap<>();
		object.sets.forEach((key, sets) -> heads.put(key, new ArrayList<>(sets)));
		object.creations.forEach(creation -> firstValues.get(creation).keySet()
				.forEach(key -> heads.computeIfAbsent(key, k -> new ArrayList<>()).add(creation)));
		heads.forEach((key, operations) -> {
			Set<String> followed = new HashSet<>();
			operations.stream().filter(o -> !o.isCreation()).forEach(o -> followed.addAll(o.bases()));
			operations.removeIf(o -> followed.contains(o.id()));
			operations.sort(SHOWN_FIRST);
		});
		return heads;
	}

	private String value(Operation head, FieldKey key) {
		return head.isCreation() ? firstValues.get(head).get(key) : head.after();
	}

	/** The root and what is in it, parents first. */
	private List<ObjectState> reachable(ObjectState root) {
		List<ObjectState> found = new ArrayList<>();
		Set<String> seen = new HashSet<>(Set.of(root.id()));
		Deque<ObjectState> open = new ArrayDeque<>(List.of(root));
		while (!open.isEmpty()) {
			ObjectState object = open.poll();
			found.add(object);
			object.fields().forEach((key, value) -> contained(object, key, value).filter(seen::add).map(objects::get)
					.filter(Objects::nonNull).flatMap(this::state).ifPresent(open::add));
		}
		return found;
	}

	/** The object that a field contains; of an unknown type everything that is an object of this record. */
	private Optional<String> contained(ObjectState object, FieldKey key, String value) {
		Optional<EStructuralFeature> feature = types.eClass(object.type()).map(eClass -> eClass.getEStructuralFeature(key.feature()));
		boolean containment = feature.isEmpty() || feature.get() instanceof EReference reference && reference.isContainment();
		return Optional.of(key.element().isEmpty() ? value : key.element()).filter(id -> containment && objects.containsKey(id));
	}
}
