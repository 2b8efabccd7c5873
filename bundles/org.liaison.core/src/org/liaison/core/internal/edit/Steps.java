package org.liaison.core.internal.edit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.liaison.core.internal.edit.Entry.Snapshot;

/** The steps of an edit that can be undone and redone. */
final class Steps {

	/**
	 * One step.
	 *
	 * @param label what it is called
	 * @param before the records it touched as they were, by UUID
	 * @param after as they were afterwards
	 */
	record Step(String label, Map<String, Snapshot> before, Map<String, Snapshot> after) {

		private void change(String record, UnaryOperator<Snapshot> change) {
			before.computeIfPresent(record, (id, snapshot) -> change.apply(snapshot));
			after.computeIfPresent(record, (id, snapshot) -> change.apply(snapshot));
		}
	}

	private final Deque<Step> done = new ArrayDeque<>();
	private final Deque<Step> undone = new ArrayDeque<>();

	void add(Step step) {
		done.push(step);
		undone.clear();
	}

	void clear() {
		done.clear();
		undone.clear();
	}

	/** Changes what the steps know of a record. */
	void change(String record, UnaryOperator<Snapshot> change) {
		done.forEach(step -> step.change(record, change));
		undone.forEach(step -> step.change(record, change));
	}

	boolean canUndo() {
		return !done.isEmpty();
	}

	boolean canRedo() {
		return !undone.isEmpty();
	}

	Optional<Step> undo() {
		return move(done, undone);
	}

	Optional<Step> redo() {
		return move(undone, done);
	}

	private static Optional<Step> move(Deque<Step> from, Deque<Step> to) {
		Optional<Step> step = Optional.ofNullable(from.poll());
		step.ifPresent(to::push);
		return step;
	}
}
