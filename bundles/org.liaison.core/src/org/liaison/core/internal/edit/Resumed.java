package org.liaison.core.internal.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.liaison.core.codec.StateDiff;
import org.liaison.core.operation.Change;
import org.liaison.core.operation.ObjectState;
import org.liaison.core.operation.RecordState;

/**
 * A record with changes that an earlier edit did not come to save.
 *
 * @param seen the record as the register has it, but where others changed the same fields meanwhile as the earlier edit saw it: so saving tells
 * @param changed the record with the changes
 * @param whole whether every change has its object; what somebody removed meanwhile is left out
 */
record Resumed(RecordState seen, RecordState changed, boolean whole) {

	/**
	 * @param current what the register has; no objects for a new record
	 * @param changes the changes
	 */
	static Resumed of(RecordState current, List<Change> changes) {
		Map<String, ObjectState> known = current.objects().stream().collect(Collectors.toMap(ObjectState::id, Function.identity()));
		Set<String> there = new HashSet<>(known.keySet());
		List<Change> own = new ArrayList<>();
		List<Change> back = new ArrayList<>();
		boolean whole = true;
		for (Change change : changes) {
			switch (change) {
			case Change.Create create -> {
				// What is there already was saved, and the program ended before the draft was removed.
				if (there.add(create.object())) {
					own.add(create);
				}
			}
			case Change.Set set -> {
				whole &= there.contains(set.object());
				ObjectState object = known.get(set.object());
				if (object != null && !Objects.equals(object.fields().get(set.field()), set.after())) {
					own.add(set);
					back.add(new Change.Set(set.record(), set.object(), set.type(), set.field(), set.after(), set.before()));
				}
			}
			}
		}
		return new Resumed(StateDiff.apply(current, back), StateDiff.apply(current, own), whole);
	}
}
