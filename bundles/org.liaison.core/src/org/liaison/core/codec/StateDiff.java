package org.liaison.core.codec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.liaison.core.operation.Change;
import org.liaison.core.operation.FieldKey;
import org.liaison.core.operation.ObjectState;
import org.liaison.core.operation.RecordState;
import org.liaison.core.types.RecordTypes;

/** What changed between two states of a record. */
public final class StateDiff {

	private final RecordTypes types;

	/** A comparison of records of these types. */
	public StateDiff(RecordTypes types) {
		this.types = types;
	}

	/**
	 * The changes that lead from one state to another: new objects, parents first, then fields. An object that is gone is no change by
	 * itself: its element leaves its parent's containment.
	 *
	 * @param before the state as the register has it, {@code null} when it does not have the record
	 */
	public List<Change> changes(RecordState before, RecordState after) {
		Map<String, ObjectState> known = before == null ? Map.of()
				: before.objects().stream().collect(Collectors.toMap(ObjectState::id, Function.identity()));
		String record = after.root().id();
		List<Change> changes = new ArrayList<>();
		for (ObjectState object : after.objects()) {
			if (!known.containsKey(object.id())) {
				changes.add(new Change.Create(record, object.id(), object.type(), object.fields()));
			}
		}
		for (ObjectState object : after.objects()) {
			ObjectState was = known.get(object.id());
			if (was != null) {
				addFields(record, was, object, changes);
			}
		}
		return changes;
	}

	/** A state with changes made to it; changes of objects that it does not have are left out, the objects were removed. */
	public static RecordState apply(RecordState state, List<Change> changes) {
		Map<String, ObjectState> objects = new LinkedHashMap<>();
		state.objects().forEach(object -> objects.put(object.id(), copy(object.id(), object.type(), object.fields())));
		for (Change change : changes) {
			switch (change) {
				case Change.Create create -> objects.put(create.object(), copy(create.object(), create.type(), create.fields()));
				case Change.Set set when objects.containsKey(set.object()) && set.after() == null ->
					objects.get(set.object()).fields().remove(set.field());
				case Change.Set set when objects.containsKey(set.object()) ->
					objects.get(set.object()).fields().put(set.field(), set.after());
				case Change.Set set -> {
					// its object is gone
				}
			}
		}
		return new RecordState(List.copyOf(objects.values()));
	}

	private static ObjectState copy(String id, String type, SortedMap<FieldKey, String> fields) {
		return new ObjectState(id, type, new TreeMap<>(fields));
	}

	private void addFields(String record, ObjectState was, ObjectState is, List<Change> changes) {
		Set<FieldKey> keys = new TreeSet<>(was.fields().keySet());
		keys.addAll(is.fields().keySet());
		for (FieldKey key : keys) {
			String before = was.fields().get(key);
			String after = is.fields().get(key);
			if (!Objects.equals(before, after) && !isNewDefault(is, key, before, after)) {
				changes.add(new Change.Set(record, is.id(), is.type(), key, before, after));
			}
		}
	}

	/** An attribute that the model gained after the record was saved has its default now; that is nobody's change. */
	private boolean isNewDefault(ObjectState object, FieldKey key, String before, String after) {
		return before == null && types.eClass(object.type()).map(eClass -> eClass.getEStructuralFeature(key.feature()))
				.filter(feature -> StoredForm.isDefault(feature, after)).isPresent();
	}
}
