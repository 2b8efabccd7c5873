package org.liaison.core.codec;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.InternalEList;
import org.liaison.core.operation.FieldKey;
import org.liaison.core.operation.ObjectState;
import org.liaison.core.operation.RecordState;
import org.liaison.core.types.Annotations;
import org.liaison.core.types.RecordTypes;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;

/** Takes the values of one record's objects into a state. */
final class Encoding {

	private final RecordTypes types;
	private final Map<String, ObjectState> before;
	private final List<ObjectState> objects = new ArrayList<>();

	Encoding(RecordTypes types, RecordState before) {
		this.types = types;
		this.before = before == null ? Map.of()
				: before.objects().stream().collect(Collectors.toMap(ObjectState::id, Function.identity()));
	}

	RecordState encode(EObject root) {
		add(root);
		before.values().stream().filter(object -> types.eClass(object.type()).isEmpty()).forEach(objects::add);
		return new RecordState(List.copyOf(objects));
	}

	private void add(EObject object) {
		String id = ObjectIds.ensure(object);
		EClass eClass = object.eClass();
		ObjectState was = before.getOrDefault(id, new ObjectState(id, "", new TreeMap<>())); //$NON-NLS-1$
		SortedMap<FieldKey, String> fields = new TreeMap<>();
		objects.add(new ObjectState(id, RecordTypes.typeId(eClass), fields));
		for (EStructuralFeature feature : eClass.getEAllStructuralFeatures()) {
			if (Annotations.isStored(feature)) {
				put(object, feature, was, fields);
			}
		}
		was.fields().forEach((key, value) -> {
			String now = fields.get(key);
			if (!value.equals(now) && isUnset(eClass, key, now) && !isKnown(eClass, key, value)) {
				fields.put(key, value);
			}
		});
		object.eContents().forEach(this::add);
	}

	/** Whether a field has no value that somebody has set: one that could not be read gives way to that, not to the default that stood in its place. */
	private static boolean isUnset(EClass eClass, FieldKey key, String now) {
		return now == null || StoredForm.isDefault(eClass.getEStructuralFeature(key.feature()), now);
	}

	/** Whether the objects had a place for a stored value. */
	private boolean isKnown(EClass eClass, FieldKey key, String value) {
		EStructuralFeature feature = eClass.getEStructuralFeature(key.feature());
		if (feature == null || !Annotations.isStored(feature)) {
			return false;
		}
		if (StoredForm.isLocalized(feature)) {
			return language(key.element()).isPresent();
		}
		String stored = feature.isMany() ? key.element() : value;
		if (feature instanceof EReference reference) {
			ObjectState child = before.get(stored);
			return !reference.isContainment() || child == null || types.eClass(child.type()).isPresent();
		}
		return StoredForm.value((EAttribute) feature, stored).isPresent();
	}

	private static Optional<Language> language(String tag) {
		return List.of(Language.values()).stream().filter(language -> language.tag().equals(tag)).findFirst();
	}

	private static void put(EObject object, EStructuralFeature feature, ObjectState was, SortedMap<FieldKey, String> fields) {
		Object value = object.eGet(feature, false);
		if (StoredForm.isLocalized(feature)) {
			putLocalized(feature.getName(), (LocalizedText) value, fields);
		} else if (feature.isMany()) {
			Set<String> elements = new LinkedHashSet<>();
			list(value).forEach(element -> elements.add(text(feature, element)));
			elements.remove(null);
			putElements(feature.getName(), List.copyOf(elements), was, fields);
		} else if (value != null) {
			putSingle(feature, text(feature, value), fields);
		}
	}

	private static List<?> list(Object value) {
		return value instanceof InternalEList<?> list ? list.basicList() : (List<?>) value;
	}

	private static String text(EStructuralFeature feature, Object value) {
		return feature instanceof EAttribute attribute ? StoredForm.text(attribute, value) : ObjectIds.ensure((EObject) value);
	}

	private static void putLocalized(String feature, LocalizedText text, SortedMap<FieldKey, String> fields) {
		for (Language language : Language.values()) {
			String entry = text == null ? null : text.entry(language);
			if (entry != null) {
				fields.put(new FieldKey(feature, language.tag()), entry);
			}
		}
	}

	private static void putSingle(EStructuralFeature feature, String text, SortedMap<FieldKey, String> fields) {
		if (text != null) {
			fields.put(FieldKey.of(feature.getName()), text);
		}
	}

	private static void putElements(String feature, List<String> elements, ObjectState was, SortedMap<FieldKey, String> fields) {
		if (elements.isEmpty()) {
			return;
		}
		Map<String, String> known = new HashMap<>();
		for (Map.Entry<FieldKey, String> field : was.fields().tailMap(FieldKey.of(feature)).entrySet()) {
			if (!field.getKey().feature().equals(feature)) {
				break;
			}
			known.put(field.getKey().element(), field.getValue());
		}
		Ordering.positions(elements, known).forEach((element, position) -> fields.put(new FieldKey(feature, element), position));
	}
}
