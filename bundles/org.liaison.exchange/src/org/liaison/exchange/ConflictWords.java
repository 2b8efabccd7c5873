package org.liaison.exchange;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.liaison.core.Problem;
import org.liaison.core.RecordRef;
import org.liaison.core.Register;
import org.liaison.core.RegisterException;
import org.liaison.core.codec.StoredForm;
import org.liaison.core.operation.Operation;
import org.liaison.core.replica.Conflict;
import org.liaison.core.replica.Guest;
import org.liaison.core.replica.Resolution;
import org.liaison.core.value.ValueParser;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;

/** Conflicts as people name and decide them. */
public final class ConflictWords {

	/** Whose value is taken. */
	public enum Side {
		/** What was changed at this device. */
		MINE,
		/** What was changed elsewhere. */
		THEIRS
	}

	private final Register register;

	/** Words for the conflicts of a register. */
	public ConflictWords(Register register) {
		this.register = register;
	}

	/** A short name of a conflict: the record's key in the stead of its UUID where the field is the record's own. */
	public static String name(Conflict conflict) {
		boolean own = conflict.object().equals(conflict.record().id()) && !conflict.record().key().isEmpty();
		return own ? conflict.record().key() + conflict.id().substring(conflict.object().length()) : conflict.id();
	}

	/**
	 * The conflict of a name or {@link Conflict#id}; of a text in one language also as {@code COM-1/title.en}, which is how it is set.
	 *
	 * @throws RegisterException {@code NO_SUCH_CONFLICT}
	 */
	public Conflict find(String name) {
		int slash = name.indexOf('/');
		Optional<String> record = slash < 0 ? Optional.empty() : register.find(name.substring(0, slash)).map(RecordRef::id);
		return record.flatMap(id -> register.replica().conflict(id + name.substring(slash))
				.or(() -> register.replica().conflict(id + name.substring(slash).replace('.', '@')))).or(() -> register.replica().conflict(name))
				.orElseThrow(() -> new RegisterException(Problem.NO_SUCH_CONFLICT, name));
	}

	/** Whether a head was made at this device, and not only written down for the partner administration. */
	public boolean isMine(Operation head) {
		return head.device().equals(register.info().device().id()) && !Guest.isAny(head.author());
	}

	/** Whether a head is the removal of what others changed. */
	public static boolean isRemoval(Conflict conflict, Operation head) {
		return !head.isCreation() && head.field().equals(conflict.field())
				&& (head.after() == null) != conflict.isDeletion();
	}

	/** A stored value as a person reads it; empty for none. */
	public String value(Conflict conflict, String stored) {
		EStructuralFeature feature = feature(conflict).orElse(null);
		if (stored == null) {
			return ""; //$NON-NLS-1$
		}
		if (feature != null && StoredForm.isLocalized(feature)) {
			Language language = Language.of(conflict.field().element());
			return LocalizedText.EMPTY.withEntry(language, stored).text(language);
		}
		if (feature instanceof EReference reference && !reference.isContainment()) {
			String target = conflict.field().element().isEmpty() ? stored : conflict.field().element();
			return register.refs(List.of(target)).stream().findFirst().map(RecordRef::key).orElse(target);
		}
		return conflict.field().element().isEmpty() ? stored : conflict.field().element();
	}

	/** The feature that the conflict is about; empty for the record as a whole and where no model knows it. */
	public Optional<EStructuralFeature> feature(Conflict conflict) {
		return register.types().eClass(conflict.type()).map(eClass -> eClass.getEStructuralFeature(conflict.field().feature()));
	}

	/**
	 * The decision for one side.
	 *
	 * @return empty when several posts stand on that side, or none
	 */
	public Optional<Resolution> take(Conflict conflict, Side side) {
		List<Operation> heads = conflict.heads().stream().filter(head -> isMine(head) == (side == Side.MINE)).toList();
		if (conflict.isRemoval()) {
			boolean removes = heads.stream().anyMatch(head -> isRemoval(conflict, head));
			return heads.isEmpty() ? Optional.empty() : Optional.of(removes ? remove(conflict) : keep(conflict));
		}
		List<String> values = heads.stream().map(head -> String.valueOf(conflict.value(head))).distinct().toList();
		return values.size() == 1 ? Optional.of(new Resolution(conflict, conflict.value(heads.getFirst()))) : Optional.empty();
	}

	/** The decision that what was removed stays. */
	public static Resolution keep(Conflict conflict) {
		return new Resolution(conflict, conflict.shown());
	}

	/** The decision that it is removed. */
	public static Resolution remove(Conflict conflict) {
		return new Resolution(conflict, conflict.isDeletion() ? "true" : null); //$NON-NLS-1$
	}

	/**
	 * The decision for a value that somebody writes.
	 *
	 * @throws RegisterException {@code UNKNOWN_LITERAL}, {@code BAD_DATE}, {@code BAD_VALUE}, {@code UNKNOWN_REFERENCE}, or
	 *             {@code NOT_CHANGEABLE} when only one of the two sides can be taken
	 */
	public Resolution write(Conflict conflict, String text) {
		EStructuralFeature feature = feature(conflict).orElse(null);
		if (conflict.isRemoval() || feature == null || feature.isMany() || feature instanceof EReference reference && reference.isContainment()) {
			throw new RegisterException(Problem.NOT_CHANGEABLE, conflict.field().feature(), conflict.record().key());
		}
		if (text.isBlank()) {
			return new Resolution(conflict, null);
		}
		if (StoredForm.isLocalized(feature)) {
			Language language = Language.of(conflict.field().element());
			return new Resolution(conflict, LocalizedText.EMPTY.with(language, text).entry(language));
		}
		if (feature instanceof EAttribute attribute) {
			return new Resolution(conflict, ValueParser.now().stored(attribute, text));
		}
		return new Resolution(conflict, register.find(text).map(RecordRef::id)
				.orElseThrow(() -> new RegisterException(Problem.UNKNOWN_REFERENCE, text, feature.getName(), ""))); //$NON-NLS-1$
	}
}
