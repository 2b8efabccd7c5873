package org.liaison.core.operation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.liaison.core.types.RecordTypes;

/**
 * What the operations on one record add up to, in whatever order they are given.
 * <p>
 * A field's <em>heads</em> are the operations on it that no other one names as a base; the creation of the object is an operation on each
 * field that it sets. One head, or several that say the same: that is the value. Otherwise it is a conflict, and what is shown
 * meanwhile is the value of the head with the greatest id, which is the same on every device and decides nothing. Of an element of a
 * many-valued feature only counts whether it is there; a different place in the order is no conflict.
 * </p>
 * <p>
 * A removal counts only when whoever removed had seen all that was changed in it: its bases also name the heads of all fields of what it
 * removes. Otherwise that is a conflict too, of the removal and the changes, and what was removed stays until somebody decides.
 * </p>
 */
public final class Fold {

	/**
	 * A field whose heads disagree.
	 *
	 * @param object UUID of the object
	 * @param field the field; {@link FieldKey#DELETED}, or an element of a containment, when something was removed that others changed
	 * @param heads the operations that disagree, the one that is shown first; a removal comes after the changes that it did not know of
	 * @param common the value that they all go back to, {@code null} for none
	 */
	public record Conflict(String object, FieldKey field, List<Operation> heads, String common) {
	}

	private static final FieldKey DELETED = FieldKey.of(FieldKey.DELETED);

	private final Map<String, ObjectHistory> objects = new HashMap<>();
	private final String record;
	private final Placement placement;
	private final Set<String> reachable;
	private final List<Operation> deletions;
	private final List<Operation> unseenByDeletion;

	/**
	 * @param operations all operations on one record
	 * @param types tell what contains what
	 */
	public Fold(Collection<Operation> operations, RecordTypes types) {
		this.record = operations.stream().findFirst().map(Operation::record).orElse(""); //$NON-NLS-1$
		Set<String> seen = new HashSet<>();
		for (Operation operation : operations) {
			if (seen.add(operation.id())) {
				objects.computeIfAbsent(operation.object(), id -> new ObjectHistory(id, types)).add(operation);
			}
		}
		this.placement = new Placement(objects);
		ObjectHistory root = objects.get(record);
		boolean there = root != null && root.type().isPresent();
		this.reachable = there ? placement.reachable(record) : Set.of();
		this.deletions = there ? root.heads().getOrDefault(DELETED, List.of()) : List.of();
		boolean deleted = !deletions.isEmpty() && !root.keeps(deletions.getFirst(), DELETED);
		this.unseenByDeletion = deleted ? placement.unseen(reachable, deletions) : List.of();
	}

	/** The record as it stands; empty when it was deleted or never created. */
	public Optional<RecordState> state() {
		return isThere() ? Optional.of(new RecordState(reachable.stream().map(objects::get).flatMap(object -> state(object).stream()).toList()))
				: Optional.empty();
	}

	/** The heads of all fields, also of objects that are not there, by object and field. */
	public Map<String, SortedMap<FieldKey, List<Operation>>> heads() {
		Map<String, SortedMap<FieldKey, List<Operation>>> heads = new HashMap<>();
		objects.forEach((id, object) -> heads.put(id, object.heads()));
		return heads;
	}

	/** The fields whose heads disagree, by object and field; none of what is not there. */
	public List<Conflict> conflicts() {
		if (!isThere()) {
			return List.of();
		}
		List<Conflict> conflicts = new ArrayList<>(placement.conflicts(reachable));
		reachable.stream().map(objects::get).forEach(object -> object.heads().forEach((key, heads) -> {
			if (object.disagree(key, heads)) {
				conflicts.add(new Conflict(object.id(), key, heads, object.common(key, heads)));
			}
		}));
		if (!unseenByDeletion.isEmpty()) {
			conflicts.add(new Conflict(record, DELETED, Stream.concat(unseenByDeletion.stream(), deletions.stream()).toList(), null));
		}
		conflicts.sort(Comparator.comparing(Conflict::object).thenComparing(Conflict::field));
		return conflicts;
	}

	private boolean isThere() {
		return !reachable.isEmpty()
				&& (deletions.isEmpty() || objects.get(record).keeps(deletions.getFirst(), DELETED) || !unseenByDeletion.isEmpty());
	}

	private Optional<ObjectState> state(ObjectHistory object) {
		return object.type().map(type -> {
			SortedMap<FieldKey, String> fields = new TreeMap<>();
			object.heads().forEach((key, heads) -> {
				String value = placement.value(object, key, object.value(heads.getFirst(), key));
				if (value != null && !key.equals(DELETED)) {
					fields.put(key, value);
				}
			});
			fields.putAll(placement.broughtBack(object));
			return new ObjectState(object.id(), type, fields);
		});
	}
}
