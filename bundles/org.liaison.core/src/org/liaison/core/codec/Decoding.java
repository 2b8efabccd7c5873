package org.liaison.core.codec;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.InternalEList;
import org.liaison.core.operation.FieldKey;
import org.liaison.core.operation.ObjectState;
import org.liaison.core.operation.RecordState;
import org.liaison.core.types.RecordTypes;
import org.liaison.model.LocalizedText;

/** Gives the objects of one record the values of a state. Sets only what differs, so that nobody is notified of nothing. */
final class Decoding {

	private final RecordTypes types;
	private final Stored stored;
	private final StandIns standIns;
	private final Map<String, EObject> objects = new HashMap<>();
	/** The objects that are new: they have no values yet. */
	private final Set<EObject> fresh = new HashSet<>();

	Decoding(RecordTypes types, Stored stored, StandIns standIns) {
		this.types = types;
		this.stored = stored;
		this.standIns = standIns;
	}

	/** A new record of a class. */
	EObject decode(EClass eClass, RecordState state) {
		EObject root = create(eClass, state.root().id());
		set(state);
		return root;
	}

	/** A record that is there already. */
	void decode(EObject root, RecordState state) {
		objects.put(state.root().id(), root);
		root.eAllContents().forEachRemaining(object -> {
			String id = ObjectIds.of(object);
			if (id != null) {
				objects.put(id, object);
			}
		});
		set(state);
	}

	private EObject create(EClass eClass, String id) {
		EObject object = ObjectIds.create(eClass, id);
		objects.put(id, object);
		fresh.add(object);
		return object;
	}

	private void set(RecordState state) {
		for (ObjectState object : state.objects()) {
			if (!objects.containsKey(object.id())) {
				types.eClass(object.type()).ifPresent(eClass -> create(eClass, object.id()));
			}
		}
		for (ObjectState object : state.objects()) {
			EObject target = objects.get(object.id());
			if (target != null) {
				set(target, object.fields());
			}
		}
	}

	/** The fields of a feature follow one another; most features have one. */
	private void set(EObject object, SortedMap<FieldKey, String> fields) {
		Map<String, EStructuralFeature> features = stored.of(object.eClass());
		Map<String, EStructuralFeature> without = fresh.contains(object) ? Map.of() : new LinkedHashMap<>(features);
		String name = ""; //$NON-NLS-1$
		Map<String, String> values = Map.of();
		for (Map.Entry<FieldKey, String> field : fields.entrySet()) {
			FieldKey key = field.getKey();
			if (key.feature().equals(name)) {
				values = values.size() > 1 ? values : new HashMap<>(values);
				values.put(key.element(), field.getValue());
			} else {
				set(object, features.get(name), values);
				name = key.feature();
				values = Map.of(key.element(), field.getValue());
				without.keySet().remove(name);
			}
		}
		set(object, features.get(name), values);
		without.values().forEach(feature -> set(object, feature, Map.of()));
	}

	/** @param feature {@code null} where the model has none any more */
	private void set(EObject object, EStructuralFeature feature, Map<String, String> values) {
		if (feature == null) {
			return;
		}
		if (StoredForm.isLocalized(feature)) {
			setSingle(object, feature, values.isEmpty() ? feature.getDefaultValue() : localized(values));
		} else if (feature instanceof EAttribute attribute) {
			if (attribute.isMany()) {
				setAttributes(object, attribute, Ordering.elements(values));
			} else {
				String text = values.get(""); //$NON-NLS-1$
				setSingle(object, attribute, text == null ? attribute.getDefaultValue()
						: StoredForm.value(attribute, text).orElseGet(attribute::getDefaultValue));
			}
		} else if (feature instanceof EReference reference) {
			setReference(object, reference, values);
		}
	}

	private void setReference(EObject object, EReference reference, Map<String, String> values) {
		if (reference.isMany()) {
			var ids = Ordering.elements(values);
			if (reference.isContainment()) {
				setContained(object, reference, ids);
			} else {
				setReferences(object, reference, ids);
			}
			return;
		}
		String id = values.get(""); //$NON-NLS-1$
		EObject now = (EObject) object.eGet(reference, false);
		if (!Objects.equals(id, now == null ? null : ObjectIds.of(now))) {
			object.eSet(reference, id == null ? null : reference.isContainment() ? objects.get(id) : target(reference, id));
		}
	}

	private static LocalizedText localized(Map<String, String> entries) {
		return LocalizedText.ofEntries(language -> entries.get(language.tag()));
	}

	private static void setSingle(EObject object, EStructuralFeature feature, Object value) {
		if (!Objects.equals(object.eGet(feature), value)) {
			object.eSet(feature, value);
		}
	}

	private static void setAttributes(EObject object, EAttribute attribute, List<String> texts) {
		List<Object> values = texts.stream().flatMap(text -> StoredForm.value(attribute, text).stream()).toList();
		@SuppressWarnings("unchecked") // a many-valued feature's value is a list
		var list = (EList<Object>) object.eGet(attribute);
		ECollections.setEList(list, values);
	}

	private void setContained(EObject object, EReference containment, List<String> ids) {
		List<EObject> children = ids.stream().map(objects::get).filter(containment.getEReferenceType()::isInstance).toList();
		@SuppressWarnings("unchecked") // a many-valued feature's value is a list
		var list = (EList<EObject>) object.eGet(containment);
		ECollections.setEList(list, children);
	}

	/** Works on the list as it is: its usual methods would resolve, and that is load, everything it points to. */
	private void setReferences(EObject object, EReference reference, List<String> ids) {
		@SuppressWarnings("unchecked") // a many-valued reference's value is such a list
		var list = (InternalEList<EObject>) object.eGet(reference);
		Map<String, EObject> now = new LinkedHashMap<>();
		list.basicList().forEach(target -> now.put(ObjectIds.of(target), target));
		if (!List.copyOf(now.keySet()).equals(ids)) {
			List<EObject> targets = new ArrayList<>(ids.size());
			ids.forEach(id -> targets.add(now.containsKey(id) ? now.get(id) : target(reference, id)));
			list.clear();
			list.addAllUnique(targets);
		}
	}

	private EObject target(EReference reference, String id) {
		EObject inside = objects.get(id);
		return inside != null ? inside : standIns.of(reference, id);
	}
}
