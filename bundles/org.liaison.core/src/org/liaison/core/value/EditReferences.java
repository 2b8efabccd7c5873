package org.liaison.core.value;

import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.liaison.core.Edit;
import org.liaison.core.Problem;
import org.liaison.core.RecordRef;
import org.liaison.core.Register;
import org.liaison.core.RegisterException;
import org.liaison.core.codec.ObjectIds;
import org.liaison.core.query.NearestRecords;

/** References into a register, seen through an edit: also to records that the edit has only just created. */
public final class EditReferences implements References {

	private final Register register;
	private final Edit edit;

	/**
	 * @param register where records are looked for
	 * @param edit where they are loaded when it has to be looked inside them
	 */
	public EditReferences(Register register, Edit edit) {
		this.register = register;
		this.edit = edit;
	}

	@Override
	public String resolve(EReference reference, String text) {
		return ObjectIds.of(object(reference, text));
	}

	/**
	 * What a text names, as an object to be set: a stand-in for a record that is not loaded.
	 *
	 * @throws RegisterException {@code UNKNOWN_REFERENCE} or {@code WRONG_REFERENCE_TYPE}
	 */
	public EObject object(EReference reference, String text) {
		EClass wanted = reference.getEReferenceType();
		EObject found = find(text.strip()).orElseThrow(() -> new RegisterException(Problem.UNKNOWN_REFERENCE, text, reference.getName(),
				String.join(", ", new NearestRecords(register).to(text, wanted)))); //$NON-NLS-1$
		if (!wanted.isInstance(found)) {
			throw new RegisterException(Problem.WRONG_REFERENCE_TYPE, text, reference.getName(), wanted.getName());
		}
		return found;
	}

	private Optional<EObject> find(String text) {
		int hash = text.indexOf('#');
		if (hash > 0) {
			return record(text.substring(0, hash)).flatMap(record -> InnerPath.find(record, text.substring(hash + 1)));
		}
		Optional<EObject> known = edit.find(text).map(EObject.class::cast);
		return known.or(() -> register.find(text).map(edit::reference)).or(() -> inner(text));
	}

	private Optional<EObject> record(String text) {
		return edit.find(text).or(() -> register.find(text).map(RecordRef::id).map(edit::load)).map(EObject.class::cast);
	}

	private Optional<EObject> inner(String id) {
		return register.owner(id).map(owner -> edit.load(owner.id())).flatMap(record -> ObjectIds.inside(record, id));
	}
}
