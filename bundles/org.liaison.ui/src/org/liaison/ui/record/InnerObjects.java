package org.liaison.ui.record;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.RecordRef;
import org.liaison.core.Register;
import org.liaison.core.codec.ObjectIds;
import org.liaison.core.types.Annotations;
import org.liaison.model.Record;
import org.liaison.ui.session.RecordText;
import org.liaison.ui.session.RegisterSession;

/** Objects inside records, such as the outcomes of a meeting, and what they are called. Not on the UI thread. */
final class InnerObjects {

	private static final int LONGEST = 90;

	/**
	 * An object inside a record.
	 *
	 * @param object the object
	 * @param name its type and what its label says
	 */
	record Inner(EObject object, String name) {
	}

	private InnerObjects() {
	}

	/** What the object {@code id} inside {@code owner} is called. */
	static String name(Register register, RecordRef owner, String id) {
		try (Edit edit = Edits.open(register)) {
			return ObjectIds.inside(edit.load(owner.id()), id).map(InnerObjects::name).orElse(""); //$NON-NLS-1$
		}
	}

	/** The objects inside a record that a reference to {@code wanted} may point to. */
	static List<Inner> of(Register register, RecordRef owner, EClass wanted) {
		try (Edit edit = Edits.open(register)) {
			Record record = edit.load(owner.id());
			List<Inner> found = new ArrayList<>();
			record.eAllContents().forEachRemaining(object -> {
				if (wanted.isInstance(object) && isNameable(object)) {
					found.add(new Inner(object, name(object)));
				}
			});
			return found;
		}
	}

	/** Objects without a label of their own are parts that nobody refers to. */
	private static boolean isNameable(EObject object) {
		return !Annotations.words(object.eClass(), "label").isEmpty(); //$NON-NLS-1$
	}

	/** Its type, and what its label says. */
	private static String name(EObject object) {
		RegisterSession session = RegisterSession.get();
		String type = session.labels().type(object.eClass(), session.language());
		String label = RecordText.value(object.eContainingFeature(), object);
		String shown = label.length() > LONGEST ? label.substring(0, LONGEST) + '…' : label;
		return shown.equals(type) ? type : type + ": " + shown; //$NON-NLS-1$
	}
}
