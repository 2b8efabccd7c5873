package org.liaison.core.replica;

import java.util.List;

import org.liaison.core.RecordRef;
import org.liaison.core.operation.FieldKey;
import org.liaison.core.operation.Operation;
import org.liaison.core.operation.OperationForm;

/**
 * A field that was changed at two posts which did not know of each other.
 *
 * @param record the record
 * @param object UUID of the object: the record or something inside it
 * @param type identifier of the object's class
 * @param field the field; {@link FieldKey#DELETED} or an element of a containment when one removed what another changed
 * @param heads the operations that disagree, the one whose value is shown meanwhile first; when {@link #isRemoval}, the last one removed
 *            and the others changed
 * @param common the value that all go back to, {@code null} for none
 */
public record Conflict(RecordRef record, String object, String type, FieldKey field, List<Operation> heads, String common) {

	/** Names the conflict at every post: object, field and element. */
	public String id() {
		return object + '/' + field.feature() + (field.element().isEmpty() ? "" : '@' + field.element()); //$NON-NLS-1$
	}

	/** Whether the posts differ about the record as a whole being there. */
	public boolean isDeletion() {
		return field.feature().equals(FieldKey.DELETED);
	}

	/** Whether something was removed that somebody else changed; the heads may then be operations on other fields. */
	public boolean isRemoval() {
		return heads.stream().anyMatch(head -> !head.isCreation() && !head.field().equals(field));
	}

	/** The value that a head gives the field; {@code null} for none. */
	public String value(Operation head) {
		return head.isCreation() ? OperationForm.values(head.after()).get(field) : head.after();
	}

	/** What the field shows meanwhile; {@code null} for nothing, and for a record that somebody deleted: it is there meanwhile. */
	public String shown() {
		return isRemoval() ? common : value(heads.getFirst());
	}
}
