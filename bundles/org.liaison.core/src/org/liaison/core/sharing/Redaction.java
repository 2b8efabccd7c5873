package org.liaison.core.sharing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.liaison.core.operation.FieldKey;
import org.liaison.core.operation.ObjectState;
import org.liaison.core.operation.RecordState;
import org.liaison.core.types.RecordTypes;

/** Takes out of one record what stays in the house; see {@link Disclosure} for the rules. */
final class Redaction {

	static final String TITLE = "title"; //$NON-NLS-1$

	private final RecordTypes types;
	private final RecordState record;
	private final Set<String> own;
	/** What the record refers to and does not leave. */
	private final Set<String> staying;
	/** Objects inside the record that stay, each with what it refers to for whose sake it does. */
	private final Map<String, Set<String>> kept = new HashMap<>();
	/** The feature of the record that each object inside it is below. */
	private final Map<String, String> below = new HashMap<>();
	private final Set<String> places = new LinkedHashSet<>();
	private final Map<String, Set<String>> lacking = new LinkedHashMap<>();

	/** @param leaves whether an object of another record leaves */
	Redaction(RecordTypes types, RecordState record, Predicate<String> leaves) {
		this.types = types;
		this.record = record;
		own = record.objects().stream().map(ObjectState::id).collect(Collectors.toSet());
		staying = references();
		staying.removeIf(leaves);
		record.objects().forEach(this::look);
	}

	/** The objects inside the record that stay, each with the objects for whose sake it does; none where it is not told of itself. */
	Map<String, Set<String>> kept() {
		return kept;
	}

	private Set<String> references() {
		Set<String> targets = new HashSet<>();
		for (ObjectState object : record.objects()) {
			object.fields().forEach((field, value) -> {
				if (feature(object, field) instanceof EReference reference && !reference.isContainment()) {
					targets.add(target(field, value));
				}
			});
		}
		targets.removeAll(own);
		return targets;
	}

	/** Decides about an object; those that contain others come first. */
	private void look(ObjectState object) {
		boolean root = object == record.root();
		String top = below.get(object.id());
		EClass eClass = types.eClass(object.type()).orElse(null);
		Set<String> spokenOf = root ? Set.of() : spokenOf(object);
		boolean stays = eClass == null || kept.containsKey(object.id()) || !spokenOf.isEmpty() || !root && !isTold(object, eClass);
		if (stays) {
			kept.putIfAbsent(object.id(), spokenOf);
			places.add(eClass == null ? object.type() : eClass.getName());
			lack(top, spokenOf);
		}
		object.fields().forEach((field, value) -> {
			EStructuralFeature feature = feature(object, field);
			String target = target(field, value);
			if (feature instanceof EReference reference && reference.isContainment() && own.contains(target)) {
				below.put(target, root ? field.feature() : top);
				if (stays || Sharing.isInternal(feature)) {
					kept.put(target, kept.getOrDefault(object.id(), Set.of()));
				}
			}
		});
	}

	private Set<String> spokenOf(ObjectState object) {
		Set<String> spokenOf = new LinkedHashSet<>();
		object.fields().forEach((field, value) -> {
			EStructuralFeature feature = feature(object, field);
			if (feature instanceof EReference && Sharing.isOnlyWith(feature) && staying.contains(target(field, value))) {
				spokenOf.add(target(field, value));
			}
		});
		return spokenOf;
	}

	private static boolean isTold(ObjectState object, EClass eClass) {
		List<String> toldBy = Sharing.toldBy(eClass);
		return toldBy.isEmpty() || object.fields().keySet().stream().map(FieldKey::feature).anyMatch(toldBy::contains);
	}

	private void lack(String feature, Set<String> targets) {
		if (feature != null) {
			lacking.computeIfAbsent(feature, one -> new LinkedHashSet<>()).addAll(targets);
		}
	}

	/** @param references whether references to what stays are kept */
	Disclosed result(boolean references) {
		List<ObjectState> objects = new ArrayList<>();
		Set<String> after = titledAfter();
		for (ObjectState object : record.objects()) {
			if (!kept.containsKey(object.id())) {
				SortedMap<FieldKey, String> fields = new TreeMap<>();
				object.fields().forEach((field, value) -> {
					if (may(object, field, value, references, after)) {
						fields.put(field, value);
					} else {
						places.add(field.feature());
					}
				});
				objects.add(new ObjectState(object.id(), object.type(), fields));
			}
		}
		return new Disclosed(new RecordState(objects), places, lacking);
	}

	private Set<String> titledAfter() {
		Set<String> after = new LinkedHashSet<>();
		record.root().fields().forEach((field, value) -> {
			if (Optional.ofNullable(feature(record.root(), field)).filter(Sharing::isTitledAfter).isPresent() && staying.contains(target(field, value))) {
				after.add(target(field, value));
			}
		});
		return after;
	}

	private boolean may(ObjectState object, FieldKey field, String value, boolean references, Set<String> titledAfter) {
		EStructuralFeature feature = feature(object, field);
		String top = object == record.root() ? field.feature() : below.get(object.id());
		if (feature == null) {
			return false;
		}
		if (Sharing.isInternal(feature)) {
			lack(top, Set.of());
			return false;
		}
		if (object == record.root() && field.feature().equals(TITLE) && !titledAfter.isEmpty()) {
			lack(top, titledAfter);
			return false;
		}
		if (feature instanceof EReference) {
			String target = target(field, value);
			if (staying.contains(target)) {
				lack(top, Set.of(target));
				return references;
			}
			return !kept.containsKey(target);
		}
		return true;
	}

	private EStructuralFeature feature(ObjectState object, FieldKey field) {
		return types.eClass(object.type()).map(eClass -> eClass.getEStructuralFeature(field.feature())).orElse(null);
	}

	private static String target(FieldKey field, String value) {
		return field.element().isEmpty() ? value : field.element();
	}
}
