package org.liaison.core.internal.edit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.liaison.core.codec.StateDiff;
import org.liaison.core.operation.Change;
import org.liaison.core.operation.FieldKey;
import org.liaison.core.operation.ObjectState;
import org.liaison.core.operation.RecordState;

/** Whether two who changed the same record changed the same of it. */
final class Overlap {

	/** A field of an object. */
	private record Place(String object, FieldKey field) {
	}

	private final StateDiff diff;

	Overlap(StateDiff diff) {
		this.diff = diff;
	}

	/**
	 * Whether a field got different values, or one took out what the other worked on.
	 *
	 * @param seen what both began with
	 * @param one what one made of it
	 * @param other what the other made of it
	 */
	boolean isBetween(RecordState seen, RecordState one, RecordState other) {
		List<Change> ones = diff.changes(seen, one);
		List<Change> others = diff.changes(seen, other);
		return differ(ones, others) || needs(ones, gone(seen, other)) || needs(others, gone(seen, one));
	}

	private static boolean differ(List<Change> ones, List<Change> others) {
		Map<Place, String> values = new HashMap<>();
		ones.forEach(change -> {
			if (change instanceof Change.Set set) {
				values.put(new Place(set.object(), set.field()), set.after());
			}
		});
		return others.stream().anyMatch(change -> change instanceof Change.Set set && values.containsKey(new Place(set.object(), set.field()))
				&& !Objects.equals(values.get(new Place(set.object(), set.field())), set.after()));
	}

	private static boolean needs(List<Change> changes, Set<String> gone) {
		return changes.stream().anyMatch(change -> change instanceof Change.Set set && (gone.contains(set.object())
				|| set.after() != null && (gone.contains(set.field().element()) || gone.contains(set.after()))));
	}

	private static Set<String> gone(RecordState before, RecordState after) {
		Set<String> gone = ids(before);
		gone.removeAll(ids(after));
		return gone;
	}

	private static Set<String> ids(RecordState state) {
		return state.objects().stream().map(ObjectState::id).collect(Collectors.toCollection(HashSet::new));
	}
}
