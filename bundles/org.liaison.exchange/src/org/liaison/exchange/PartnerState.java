package org.liaison.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.liaison.core.codec.StoredForm;
import org.liaison.core.operation.FieldKey;
import org.liaison.core.operation.ObjectState;
import org.liaison.core.operation.RecordState;
import org.liaison.core.sharing.Sharing;
import org.liaison.core.types.RecordTypes;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;

/**
 * What of a record from the partner administration can be taken in. What is internal here is nobody's from outside to say. What no model
 * here knows is left out and named, because nobody could tell whether it is internal. A value that is none makes the package invalid.
 */
final class PartnerState {

	private final RecordTypes types;
	private final SortedSet<String> leftOut;

	/** @param leftOut gets the names of what is left out */
	PartnerState(RecordTypes types, SortedSet<String> leftOut) {
		this.types = types;
		this.leftOut = leftOut;
	}

	/**
	 * The part that is taken in; empty when nobody here knows the record's type.
	 *
	 * @throws IllegalArgumentException when a value is none of its feature
	 */
	Optional<RecordState> of(RecordState record) {
		if (types.byId(record.root().type()).isEmpty()) {
			leftOut.add(record.root().type());
			return Optional.empty();
		}
		List<ObjectState> kept = new ArrayList<>();
		Set<String> contained = new HashSet<>(Set.of(record.root().id()));
		for (ObjectState object : record.objects()) {
			EClass eClass = types.eClass(object.type()).orElse(null);
			if (eClass == null) {
				leftOut.add(object.type());
			} else if (contained.contains(object.id())) {
				kept.add(known(object, eClass, contained));
			}
		}
		return Optional.of(new RecordState(kept));
	}

	private ObjectState known(ObjectState object, EClass eClass, Set<String> contained) {
		SortedMap<FieldKey, String> fields = new TreeMap<>();
		for (Map.Entry<FieldKey, String> field : object.fields().entrySet()) {
			FieldKey key = field.getKey();
			EStructuralFeature feature = eClass.getEStructuralFeature(key.feature());
			if (feature == null) {
				leftOut.add(object.type() + '.' + key.feature());
			} else if (!Sharing.isInternal(feature) && isValue(feature, key.element(), field.getValue())) {
				fields.put(key, field.getValue());
				if (feature instanceof EReference reference && reference.isContainment()) {
					contained.add(key.element().isEmpty() ? field.getValue() : key.element());
				}
			}
		}
		return new ObjectState(object.id(), object.type(), fields);
	}

	/** Whether it is a value of the feature; a literal that only a newer model has is left out. */
	private boolean isValue(EStructuralFeature feature, String element, String stored) {
		if (feature instanceof EReference) {
			return true;
		}
		if (StoredForm.isLocalized(feature)) {
			LocalizedText.EMPTY.withEntry(Language.of(element), stored);
			return true;
		}
		String text = element.isEmpty() ? stored : element;
		boolean isValue = StoredForm.value((EAttribute) feature, text).isPresent();
		if (!isValue && !(feature.getEType() instanceof EEnum)) {
			throw new IllegalArgumentException(feature.getName() + ' ' + text);
		}
		if (!isValue) {
			leftOut.add(RecordTypes.typeId(feature.getEContainingClass()) + '.' + feature.getName() + '=' + text);
		}
		return isValue;
	}
}
