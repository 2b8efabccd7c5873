package org.liaison.cli.record;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.liaison.cli.Session;
import org.liaison.core.RecordRef;
import org.liaison.core.codec.StoredForm;
import org.liaison.core.operation.FieldKey;
import org.liaison.core.operation.Operation;

/** Says what operations did, for a person. */
public final class OperationText {

	private final Session session;
	private final CellText text;
	private final Map<String, RecordRef> names = new HashMap<>();

	/** @param operations what will be asked about; the records they name are read at once */
	public OperationText(Session session, Collection<Operation> operations) {
		this.session = session;
		this.text = new CellText(session);
		Set<String> ids = new LinkedHashSet<>();
		for (Operation operation : operations) {
			if (feature(operation) instanceof EReference) {
				ids.add(operation.field().element());
				ids.add(operation.before());
				ids.add(operation.after());
			}
		}
		ids.removeIf(Objects::isNull);
		session.register().refs(ids).forEach(ref -> names.put(ref.id(), ref));
	}

	/** Which field, with the object inside the record that has it, and the language of a text. */
	public String field(Operation operation) {
		if (operation.isCreation()) {
			return type(operation);
		}
		EStructuralFeature feature = feature(operation);
		String label = feature == null ? operation.field().feature() : session.labels().feature(feature, session.language());
		String language = feature != null && StoredForm.isLocalized(feature) ? " (" + operation.field().element() + ')' : ""; //$NON-NLS-1$ //$NON-NLS-2$
		return (operation.object().equals(operation.record()) ? "" : type(operation) + ": ") + label + language; //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Before and after. */
	public String change(Operation operation) {
		if (operation.isCreation()) {
			return session.texts().text("history.created"); //$NON-NLS-1$
		}
		if (operation.field().feature().equals(FieldKey.DELETED)) {
			return session.texts().text(operation.after() == null ? "history.restored" : "history.deleted"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		EStructuralFeature feature = feature(operation);
		if (feature != null && feature.isMany()) {
			return sign(operation) + value(feature, operation.field().element());
		}
		return value(feature, operation.before()) + " → " + value(feature, operation.after()); //$NON-NLS-1$
	}

	/** An element of several came, went or moved. */
	private static String sign(Operation operation) {
		if (operation.before() == null) {
			return "+ "; //$NON-NLS-1$
		}
		return operation.after() == null ? "− " : "↕ "; //$NON-NLS-1$ //$NON-NLS-2$
	}

	private String value(EStructuralFeature feature, String stored) {
		if (stored == null) {
			return "–"; //$NON-NLS-1$
		}
		return switch (feature) {
		case null -> stored;
		case EReference reference when reference.isContainment() -> session.labels().type(reference.getEReferenceType(), session.language());
		case EReference reference -> names.containsKey(stored) ? text.text(reference, names.get(stored)) : stored;
		case EAttribute attribute when StoredForm.isLocalized(attribute) -> stored.substring(stored.indexOf(':') + 1);
		case EAttribute attribute -> StoredForm.value(attribute, stored).map(value -> text.text(attribute, value)).orElse(stored);
		default -> stored;
		};
	}

	private EStructuralFeature feature(Operation operation) {
		return operation.isCreation() ? null
				: session.types().eClass(operation.type()).map(type -> type.getEStructuralFeature(operation.field().feature())).orElse(null);
	}

	private String type(Operation operation) {
		return session.types().eClass(operation.type()).map(this::label).orElse(operation.type());
	}

	private String label(EClass type) {
		return session.labels().type(type, session.language());
	}
}
