package org.liaison.core.sharing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.liaison.core.RecordRef;
import org.liaison.core.Register;
import org.liaison.core.operation.FieldKey;
import org.liaison.core.operation.RecordState;
import org.liaison.model.Marking;

/**
 * Decides record by record what of a register the partner administration may see. Packages and documents ask here, so that there is one rule:
 * <ul>
 * <li>a record may leave when it is marked so, and no two posts differ about its marking or about whether it is there at all;</li>
 * <li>what is internal by nature stays (annotation {@code internal}), with all that is in it;</li>
 * <li>an object inside a record that speaks of a record that stays, stays too (annotation {@code sharing}): its words may name it;</li>
 * <li>a record that is called after one that stays has no title;</li>
 * <li>what nobody is known to have told the other side stays (annotation {@code toldBy}).</li>
 * </ul>
 * What was decided is remembered: for one document or package, not longer.
 */
public final class Disclosure {

	private static final FieldKey MARKING = FieldKey.of("marking"); //$NON-NLS-1$
	private static final Set<FieldKey> UNDECIDED = Set.of(MARKING, FieldKey.of(FieldKey.DELETED));

	private final Register register;
	private final Map<String, Boolean> leaving = new HashMap<>();
	private final Map<String, Map<String, Set<String>>> kept = new HashMap<>();
	private final Set<String> being = new HashSet<>();

	/** Decides about the records of {@code register}. */
	public Disclosure(Register register) {
		this.register = register;
	}

	/** Whether a record may leave; one that there is not may not. */
	public boolean mayLeave(String record) {
		return leaving.computeIfAbsent(record, id -> register.read(id).filter(state -> Sharing.isShareable(marking(state)) && !isUndecided(id)).isPresent());
	}

	/** How a record is marked, in this post's view; {@code null} when it is not. */
	static Marking marking(RecordState record) {
		return Optional.ofNullable(record.root().fields().get(MARKING)).map(Marking::get).orElse(null);
	}

	/** Whether posts differ on the marking of a record, or on whether it is there at all: until that is decided it stays. */
	boolean isUndecided(String record) {
		return !register.replica().withConflicts(List.of(record)).isEmpty() && register.replica().conflicts(record).stream()
				.anyMatch(conflict -> conflict.object().equals(record) && UNDECIDED.contains(conflict.field()));
	}

	/**
	 * What may be seen of a record that may leave.
	 *
	 * @param references whether it keeps its references to records that stay, for a reader who finds nothing behind them
	 */
	public Disclosed disclose(RecordState record, boolean references) {
		var redaction = new Redaction(register.types(), record, this::leaves);
		kept.put(record.root().id(), redaction.kept());
		return redaction.result(references);
	}

	/** Whether a record is called after one that stays. */
	boolean isUntitled(String record) {
		return register.read(record).map(state -> disclose(state, false)).filter(disclosed -> disclosed.lacking().containsKey(Redaction.TITLE)).isPresent();
	}

	/** Whether an object leaves: the record that it is, or that it is in, may leave, and it does not stay by itself. */
	private boolean leaves(String object) {
		return register.owner(object).map(RecordRef::id).filter(this::mayLeave).filter(record -> record.equals(object) || !keptIn(record).containsKey(object))
				.isPresent();
	}

	/** The objects inside a record that stay. One that is asked about for its own sake counts as leaving: points can continue each other in a circle. */
	private Map<String, Set<String>> keptIn(String record) {
		if (!kept.containsKey(record) && being.add(record)) {
			register.read(record).ifPresent(state -> kept.put(record, new Redaction(register.types(), state, this::leaves).kept()));
			being.remove(record);
		}
		return kept.getOrDefault(record, Map.of());
	}

	/** The records for whose sake an object stays: its own, or those that it, or what it continues, speaks of. */
	Set<String> reasons(String object) {
		Set<String> reasons = new LinkedHashSet<>();
		addReasons(object, new HashSet<>(), reasons);
		return reasons;
	}

	private void addReasons(String object, Set<String> seen, Set<String> reasons) {
		if (seen.add(object)) {
			String record = register.owner(object).map(RecordRef::id).orElse(object);
			if (mayLeave(record)) {
				keptIn(record).getOrDefault(object, Set.of()).forEach(sake -> addReasons(sake, seen, reasons));
			} else {
				reasons.add(record);
			}
		}
	}
}
