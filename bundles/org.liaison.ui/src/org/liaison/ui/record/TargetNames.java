package org.liaison.ui.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.swt.widgets.Control;
import org.liaison.core.RecordRef;
import org.liaison.core.Register;
import org.liaison.core.codec.ObjectIds;
import org.liaison.core.types.RecordTypes;
import org.liaison.model.LocalizedText;
import org.liaison.model.Record;
import org.liaison.ui.session.Background;

/**
 * What the targets of references are called. References in an open record are not followed, because that reads the register; what a
 * form shows of them is asked for here, all at once and in the background.
 */
public final class TargetNames {

	/**
	 * What a reference points to.
	 *
	 * @param record the record, or the one that contains the target
	 * @param inner what the target inside the record is called, {@code ""} when the record itself is the target
	 */
	public record Target(RecordRef record, String inner) {
	}

	private final Register register;
	private final Map<String, Target> known = new HashMap<>();

	/** Names from {@code register}. */
	public TargetNames(Register register) {
		this.register = register;
	}

	/** What a reference points to, as far as it was asked for; empty for something missing or deleted. */
	public Optional<Target> target(EObject target) {
		return Optional.ofNullable(known.get(ObjectIds.of(target))).or(() -> standIn(target));
	}

	/** A stand-in that was read together with the record knows its own name. */
	private static Optional<Target> standIn(EObject target) {
		if (target instanceof Record record && record.getKey() != null) {
			LocalizedText title = record.getTitle() == null ? LocalizedText.EMPTY : record.getTitle();
			return Optional.of(new Target(
					new RecordRef(ObjectIds.of(record), record.getKey(), RecordTypes.typeId(record.eClass()), title), "")); //$NON-NLS-1$
		}
		return Optional.empty();
	}

	/** Remembers the name of a record that was just picked. */
	public void know(RecordRef record) {
		known.put(record.id(), new Target(record, "")); //$NON-NLS-1$
	}

	/** Remembers the name of an object inside a record that was just picked, and makes a stand-in for it. */
	EObject know(RecordRef record, InnerObjects.Inner inner) {
		String id = ObjectIds.of(inner.object());
		known.put(id, new Target(record, inner.name()));
		EObject standIn = ObjectIds.create(inner.object().eClass(), id);
		((InternalEObject) standIn).eSetProxyURI(ObjectIds.uri(id));
		return standIn;
	}

	/** Calls {@code then} once the names of {@code targets} have been read: at once when they are all known. */
	public void require(Collection<? extends EObject> targets, Runnable then, Control owner) {
		Set<String> missing = targets.stream().filter(target -> target(target).isEmpty()).map(ObjectIds::of)
				.collect(Collectors.toCollection(LinkedHashSet::new));
		if (missing.isEmpty()) {
			then.run();
			return;
		}
		Background.read(Messages.readingNames, () -> read(missing), found -> {
			known.putAll(found);
			then.run();
		}, owner);
	}

	private Map<String, Target> read(Set<String> ids) {
		Map<String, Target> found = new HashMap<>();
		for (RecordRef ref : register.refs(ids)) {
			found.put(ref.id(), new Target(ref, "")); //$NON-NLS-1$
		}
		List<String> inside = new ArrayList<>(ids);
		inside.removeAll(found.keySet());
		for (String id : inside) {
			register.owner(id).ifPresent(owner -> found.put(id, new Target(owner, InnerObjects.name(register, owner, id))));
		}
		return found;
	}
}
