package org.liaison.ui.record.history;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.swt.widgets.Control;
import org.liaison.core.RecordRef;
import org.liaison.core.codec.ObjectIds;
import org.liaison.core.codec.StoredForm;
import org.liaison.core.operation.Operation;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;
import org.liaison.ui.record.RecordEditing;
import org.liaison.ui.session.Background;

/** Gives a field a value that it had earlier: as a new change, which is undone and saved like any other. */
final class EarlierValue {

	private final RecordEditing editing;
	private final Operation operation;
	private final EObject object;
	private final EStructuralFeature feature;

	private EarlierValue(RecordEditing editing, Operation operation, EObject object, EStructuralFeature feature) {
		this.editing = editing;
		this.operation = operation;
		this.object = object;
		this.feature = feature;
	}

	/** The field that an operation changed; empty when it cannot be set: its object is gone, or it is the object itself that came or went. */
	static Optional<EarlierValue> of(RecordEditing editing, Operation operation) {
		if (operation.field() == null) {
			return Optional.empty();
		}
		return ObjectIds.inside(editing.record(), operation.object()).flatMap(object -> {
			EStructuralFeature feature = object.eClass().getEStructuralFeature(operation.field().feature());
			boolean settable = feature != null && feature.isChangeable()
					&& !(feature instanceof EReference reference && reference.isContainment());
			return settable ? Optional.of(new EarlierValue(editing, operation, object, feature)) : Optional.empty();
		});
	}

	/**
	 * Sets a value.
	 *
	 * @param stored the value in its stored form, {@code null} for none
	 * @param label what undo calls it
	 */
	void set(String stored, String label, Control owner) {
		if (feature instanceof EReference && (stored != null || feature.isMany())) {
			String id = feature.isMany() ? operation.field().element() : stored;
			Background.read(label, () -> editing.register().refs(List.of(id)), found -> {
				found.stream().findFirst().ifPresent(ref -> setReference(stored, ref));
				editing.endStep(label);
			}, owner);
			return;
		}
		if (StoredForm.isLocalized(feature)) {
			LocalizedText now = object.eGet(feature) instanceof LocalizedText text ? text : LocalizedText.EMPTY;
			object.eSet(feature, now.withEntry(Language.of(operation.field().element()), stored));
		} else if (feature.isMany()) {
			setElement(stored);
		} else if (feature instanceof EAttribute attribute) {
			object.eSet(feature, stored == null ? feature.getDefaultValue()
					: StoredForm.value(attribute, stored).orElseGet(feature::getDefaultValue));
		} else {
			object.eSet(feature, null);
		}
		editing.endStep(label);
	}

	private void setElement(String stored) {
		@SuppressWarnings("unchecked") // a many-valued feature's value is a list
		var list = (EList<Object>) object.eGet(feature);
		Object element = StoredForm.value((EAttribute) feature, operation.field().element()).orElse(null);
		if (stored == null) {
			list.remove(element);
		} else if (element != null && !list.contains(element)) {
			list.add(element);
		}
	}

	private void setReference(String stored, RecordRef ref) {
		editing.names().know(ref);
		EObject target = editing.edit().reference(ref);
		if (!feature.isMany()) {
			object.eSet(feature, target);
			return;
		}
		@SuppressWarnings("unchecked") // a many-valued reference's value is such a list
		var list = (InternalEList<EObject>) object.eGet(feature);
		List<String> ids = list.basicList().stream().map(ObjectIds::of).toList();
		int index = ids.indexOf(ref.id());
		if (stored == null && index >= 0) {
			list.remove(index);
		} else if (stored != null && index < 0) {
			list.addUnique(target);
		}
	}
}
