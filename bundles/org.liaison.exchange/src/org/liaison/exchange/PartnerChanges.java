package org.liaison.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.liaison.core.codec.StoredForm;
import org.liaison.core.operation.Change;
import org.liaison.core.operation.FieldKey;
import org.liaison.core.operation.ObjectState;
import org.liaison.core.operation.Operation;
import org.liaison.core.operation.OperationForm;
import org.liaison.core.operation.RecordState;
import org.liaison.core.sharing.Sharing;
import org.liaison.core.types.RecordTypes;

/**
 * What the partner administration says anew of a record that is here. Its record has no history, but ours has: what it said last, and what
 * was said here since. Only a value that is neither tells something new. It follows what the partner said last, so that it is a conflict
 * where somebody here said otherwise meanwhile, and simply the new value where nobody did. What the partner leaves out may be unknown to it:
 * it takes away only what it had said itself. A key it changes only where it gave it, and to one that is free here.
 */
final class PartnerChanges {

	/**
	 * One change, and the operations that the partner had seen when it made it.
	 */
	record Said(Change change, List<String> bases) {
	}

	private static final FieldKey KEY = FieldKey.of("key"); //$NON-NLS-1$

	private final RecordTypes types;
	private final String record;
	private final Map<String, ObjectState> ours;
	private final Map<String, List<Operation>> history;
	private final Predicate<Operation> isTheirs;
	private final Predicate<String> isFree;
	private final List<Said> said = new ArrayList<>();

	/**
	 * @param ours the record as it is here
	 * @param history all operations on it, the newest first
	 * @param isTheirs whether an operation was written down for this partner
	 * @param isFree whether a key can be given here; then it is
	 */
	PartnerChanges(RecordTypes types, RecordState ours, List<Operation> history, Predicate<Operation> isTheirs, Predicate<String> isFree) {
		this.types = types;
		this.record = ours.root().id();
		this.ours = ours.objects().stream().collect(Collectors.toMap(ObjectState::id, Function.identity()));
		this.history = new HashMap<>();
		history.forEach(operation -> this.history.computeIfAbsent(operation.object(), id -> new ArrayList<>()).add(operation));
		this.isTheirs = isTheirs;
		this.isFree = isFree;
	}

	/**
	 * Compares.
	 *
	 * @throws IllegalArgumentException when an object is of another class than here
	 */
	List<Said> of(RecordState theirs) {
		for (ObjectState object : theirs.objects()) {
			if (!ours.containsKey(object.id()) && !history.containsKey(object.id())) {
				said.add(new Said(new Change.Create(record, object.id(), object.type(), object.fields()), List.of()));
			}
		}
		for (ObjectState object : theirs.objects()) {
			ObjectState known = ours.get(object.id());
			if (known != null) {
				compare(known, object);
			}
		}
		return said;
	}

	private void compare(ObjectState ours, ObjectState theirs) {
		if (!ours.type().equals(theirs.type())) {
			throw new IllegalArgumentException(theirs.type());
		}
		Set<FieldKey> keys = new TreeSet<>(ours.fields().keySet());
		keys.addAll(theirs.fields().keySet());
		for (FieldKey key : keys) {
			EStructuralFeature feature = types.eClass(ours.type()).map(eClass -> eClass.getEStructuralFeature(key.feature())).orElse(null);
			if (feature != null && !Sharing.isInternal(feature)) {
				compare(ours, key, feature, theirs.fields().get(key));
			}
		}
	}

	private void compare(ObjectState object, FieldKey key, EStructuralFeature feature, String theirs) {
		String here = object.fields().get(key);
		boolean same = feature.isMany() ? (here == null) == (theirs == null) : Objects.equals(here, theirs);
		if (same || here == null && theirs.equals(StoredForm.defaultText(feature))) {
			return;
		}
		List<Operation> on = history.getOrDefault(object.id(), List.of()).stream().filter(operation -> concerns(operation, key)).toList();
		Optional<Operation> last = on.stream().filter(isTheirs).findFirst();
		boolean isNew = theirs == null ? last.isPresent() && last.get() == on.getFirst() && value(last.get(), key) != null
				: since(on, last).stream().noneMatch(operation -> isSame(feature, value(operation, key), theirs));
		if (isNew && (!key.equals(KEY) || last.isPresent() && theirs != null && isFree.test(theirs))) {
			List<String> bases = last.map(operation -> theirs == null ? seen(feature, key, here, operation) : List.of(operation.id())).orElse(List.of());
			said.add(new Said(new Change.Set(record, object.id(), object.type(), key, here, theirs), bases));
		}
	}

	private static boolean isSame(EStructuralFeature feature, String value, String theirs) {
		return feature.isMany() ? value != null : theirs.equals(value);
	}

	/** What was said from the partner's last word on; all when it said nothing. */
	private static List<Operation> since(List<Operation> on, Optional<Operation> last) {
		return last.map(operation -> on.subList(0, on.indexOf(operation) + 1)).orElse(on);
	}

	private static boolean concerns(Operation operation, FieldKey key) {
		return operation.isCreation() ? values(operation).containsKey(key) : operation.field().equals(key);
	}

	private static String value(Operation operation, FieldKey key) {
		return operation.isCreation() ? values(operation).get(key) : operation.after();
	}

	private static SortedMap<FieldKey, String> values(Operation creation) {
		return OperationForm.values(creation.after());
	}

	/** Who takes an object away has seen what he said of it himself, and no more. */
	private List<String> seen(EStructuralFeature feature, FieldKey key, String here, Operation last) {
		List<String> seen = new ArrayList<>(List.of(last.id()));
		if (feature instanceof EReference reference && reference.isContainment()) {
			Set<String> inside = new HashSet<>();
			gather(key.element().isEmpty() ? here : key.element(), inside);
			inside.forEach(object -> history.getOrDefault(object, List.of()).stream().filter(isTheirs).map(Operation::id).forEach(seen::add));
		}
		return seen.stream().distinct().toList();
	}

	private void gather(String object, Set<String> inside) {
		if (ours.containsKey(object) && inside.add(object)) {
			ours.get(object).fields().forEach((key, value) -> {
				gather(key.element(), inside);
				gather(value, inside);
			});
		}
	}
}
