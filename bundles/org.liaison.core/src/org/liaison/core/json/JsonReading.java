package org.liaison.core.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.InternalEList;
import org.liaison.core.Problem;
import org.liaison.core.RegisterException;
import org.liaison.core.codec.ObjectIds;
import org.liaison.core.codec.StoredForm;
import org.liaison.core.types.Annotations;
import org.liaison.core.types.Nearest;
import org.liaison.core.value.EditReferences;
import org.liaison.core.value.Expected;
import org.liaison.core.value.ValueParser;
import org.liaison.model.Ids;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Gives objects the values of JSON, in the form that {@link RecordJson} writes. Members that are absent leave their features as they are;
 * {@code null} empties a feature; a list stands for the whole list; a localized text changes the languages that it names. References are
 * set last, because they may point to what comes later.
 */
final class JsonReading {

	/** Of digits that are written out: 1e999999999 is a number too, and a gigabyte of text. */
	private static final int LONGEST_NUMBER = 60;

	private final EditReferences references;
	private final ValueParser values;
	private final List<Runnable> later = new ArrayList<>();

	JsonReading(EditReferences references, ValueParser values) {
		this.references = references;
		this.values = values;
	}

	/** Gives an object all values but its references. */
	void values(ObjectNode node, EObject object) {
		for (var member : node.properties()) {
			String name = member.getKey();
			if (name.endsWith(RecordJson.APPROVED) || name.equals(RecordJson.ID) || name.equals(RecordJson.TYPE) && !has(object, name)) {
				continue;
			}
			value(object, feature(object, name), member.getValue());
		}
		// Approval comes after the wording, whose change would make it a draft again.
		for (var member : node.properties()) {
			if (member.getKey().endsWith(RecordJson.APPROVED)) {
				approve(object, member.getKey(), member.getValue());
			}
		}
	}

	/** Sets the references of everything read so far. */
	void references() {
		later.forEach(Runnable::run);
		later.clear();
	}

	private static boolean has(EObject object, String name) {
		return object.eClass().getEStructuralFeature(name) != null;
	}

	private static EStructuralFeature feature(EObject object, String name) {
		return Optional.ofNullable(object.eClass().getEStructuralFeature(name)).orElseThrow(() -> unknown(object.eClass(), name));
	}

	/** What is said of a feature that a class does not have. */
	static RegisterException unknown(EClass eClass, String name) {
		List<String> names = eClass.getEAllStructuralFeatures().stream().map(EStructuralFeature::getName).toList();
		return new RegisterException(Problem.UNKNOWN_FEATURE, name, eClass.getName(), Nearest.text(name, names));
	}

	/** Gives one feature its value; references follow with {@link #references}. */
	void value(EObject object, EStructuralFeature feature, JsonNode node) {
		if (Annotations.isContent(feature)) {
			object.eSet(feature, bytes(feature, node));
		} else if (!Annotations.isStored(feature)) {
			return;
		} else if (node.isNull()) {
			object.eUnset(feature);
		} else if (StoredForm.isLocalized(feature)) {
			localized(object, feature, node);
		} else if (feature instanceof EAttribute attribute) {
			attribute(object, attribute, node);
		} else if (feature instanceof EReference reference && reference.isContainment()) {
			contained(object, reference, node);
		} else {
			later.add(() -> refer(object, (EReference) feature, node));
		}
	}

	private static byte[] bytes(EStructuralFeature feature, JsonNode node) {
		try {
			return node.isNull() ? null : node.binaryValue();
		} catch (IOException e) {
			throw new RegisterException(e, Problem.BAD_VALUE, "…", feature.getName(), Expected.TEXT); //$NON-NLS-1$
		}
	}

	private static void localized(EObject object, EStructuralFeature feature, JsonNode node) {
		if (!node.isObject()) {
			throw bad(node, feature, Expected.TEXTS_BY_LANGUAGE);
		}
		LocalizedText text = text(object, feature);
		for (var member : node.properties()) {
			text = text.with(ValueParser.language(member.getKey()), member.getValue().isNull() ? null : string(feature, member.getValue()));
		}
		object.eSet(feature, text);
	}

	private static LocalizedText text(EObject object, EStructuralFeature feature) {
		return Optional.ofNullable((LocalizedText) object.eGet(feature)).orElse(LocalizedText.EMPTY);
	}

	private static void approve(EObject object, String member, JsonNode node) {
		var feature = feature(object, member.substring(0, member.length() - RecordJson.APPROVED.length()));
		if (!StoredForm.isLocalized(feature)) {
			throw unknown(object.eClass(), member);
		}
		Set<Language> approved = new HashSet<>();
		elements(node).forEach(tag -> approved.add(ValueParser.language(string(feature, tag))));
		LocalizedText text = text(object, feature);
		for (Language language : Language.values()) {
			text = text.withApproved(language, approved.contains(language));
		}
		object.eSet(feature, text);
	}

	private void attribute(EObject object, EAttribute attribute, JsonNode node) {
		if (!attribute.isMany()) {
			if (node.isArray()) {
				throw bad(node, attribute, Expected.ONE_VALUE);
			}
			object.eSet(attribute, values.value(attribute, string(attribute, node)));
			return;
		}
		List<Object> all = new ArrayList<>();
		elements(node).forEach(element -> all.add(values.value(attribute, string(attribute, element))));
		@SuppressWarnings("unchecked") // a many-valued feature's value is a list
		var list = (EList<Object>) object.eGet(attribute);
		ECollections.setEList(list, all.stream().distinct().toList());
	}

	private static String string(EStructuralFeature feature, JsonNode node) {
		if (!node.isValueNode()) {
			throw bad(node, feature, node.isArray() ? Expected.ONE_VALUE : Expected.TEXT);
		}
		return node.isBigDecimal() && Math.abs(node.decimalValue().scale()) < LONGEST_NUMBER ? node.decimalValue().toPlainString()
				: node.asText();
	}

	private static Iterable<JsonNode> elements(JsonNode node) {
		return node.isArray() ? node : List.of(node);
	}

	private static RegisterException bad(JsonNode node, EStructuralFeature feature, Expected expected) {
		String text = node.toString();
		return new RegisterException(Problem.BAD_VALUE, text.length() > 60 ? text.substring(0, 60) + '…' : text, feature.getName(), expected);
	}

	private void contained(EObject object, EReference containment, JsonNode node) {
		if (!containment.isMany()) {
			object.eSet(containment, child(containment, node, (EObject) object.eGet(containment)));
			return;
		}
		@SuppressWarnings("unchecked") // a many-valued feature's value is a list
		var list = (EList<EObject>) object.eGet(containment);
		Children children = new Children(list, elements(node));
		List<EObject> all = new ArrayList<>();
		for (JsonNode element : elements(node)) {
			all.add(child(containment, element, children.next(element)));
		}
		ECollections.setEList(list, all);
	}

	private EObject child(EReference containment, JsonNode node, EObject known) {
		if (!(node instanceof ObjectNode members)) {
			throw bad(node, containment, Expected.OBJECT);
		}
		EClass eClass = type(containment, members);
		String id = node.hasNonNull(RecordJson.ID) ? uuid(node.get(RecordJson.ID).asText(), containment.getName()) : null;
		boolean same = known != null && known.eClass() == eClass && (id == null || id.equals(ObjectIds.of(known)));
		EObject child = same ? known : ObjectIds.create(eClass, id == null ? Ids.newId() : id);
		values(members, child);
		return child;
	}

	private static EClass type(EReference containment, ObjectNode node) {
		EClass declared = containment.getEReferenceType();
		boolean said = node.hasNonNull(RecordJson.TYPE) && declared.getEStructuralFeature(RecordJson.TYPE) == null;
		if (!said) {
			return declared;
		}
		String name = node.get(RecordJson.TYPE).asText();
		return Optional.ofNullable(declared.getEPackage().getEClassifier(name)).filter(EClass.class::isInstance).map(EClass.class::cast)
				.filter(declared::isSuperTypeOf).filter(c -> !c.isAbstract())
				.orElseThrow(() -> new RegisterException(Problem.UNKNOWN_TYPE, name, declared.getName()));
	}

	static String uuid(String text, String feature) {
		if (!text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) { //$NON-NLS-1$
			throw new RegisterException(Problem.BAD_VALUE, text, feature, Expected.UUID);
		}
		return text.toLowerCase(Locale.ROOT);
	}

	private void refer(EObject object, EReference reference, JsonNode node) {
		if (!reference.isMany()) {
			if (node.isArray()) {
				throw bad(node, reference, Expected.ONE_VALUE);
			}
			object.eSet(reference, references.object(reference, string(reference, node)));
			return;
		}
		List<EObject> targets = new ArrayList<>();
		Set<String> ids = new HashSet<>();
		for (JsonNode element : elements(node)) {
			EObject target = references.object(reference, string(reference, element));
			if (ids.add(ObjectIds.ensure(target))) {
				targets.add(target);
			}
		}
		@SuppressWarnings("unchecked") // a many-valued reference's value is such a list
		var list = (InternalEList<EObject>) object.eGet(reference);
		list.clear();
		list.addAllUnique(targets);
	}
}
