package org.liaison.core.value;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.InternalEList;

import org.liaison.core.Problem;
import org.liaison.core.RegisterException;
import org.liaison.core.codec.StoredForm;
import org.liaison.core.types.Annotations;
import org.liaison.core.types.Nearest;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;
import org.liaison.model.Record;

/**
 * Sets features of a record as the command line writes them: {@code agreed=2027-03}, {@code title.ru=…} (plain {@code title=…} is the
 * interface language's), {@code obligors=ORG-1,ORG-2} or the same feature again and again; a value with a comma in quotation marks.
 * Nothing after the sign empties the feature.
 */
public final class Assignments {

	private final EditReferences references;
	private final ValueParser values;
	private final Language language;

	/**
	 * @param references understands names of records
	 * @param values understands values
	 * @param language the interface language
	 */
	public Assignments(EditReferences references, ValueParser values, Language language) {
		this.references = references;
		this.values = values;
		this.language = language;
	}

	/**
	 * Sets all that {@code assignments} say. Whoever calls this drops the edit when it throws.
	 *
	 * @throws RegisterException {@code UNKNOWN_FEATURE}, {@code NOT_CHANGEABLE}, {@code UNKNOWN_LANGUAGE} or whatever is wrong with a value
	 */
	public void apply(Record record, List<String> assignments) {
		Map<String, List<String>> byName = new LinkedHashMap<>();
		for (String assignment : assignments) {
			int sign = assignment.indexOf('=');
			String name = sign < 0 ? assignment : assignment.substring(0, sign).strip();
			byName.computeIfAbsent(name, n -> new ArrayList<>()).add(sign < 0 ? "" : assignment.substring(sign + 1)); //$NON-NLS-1$
		}
		byName.forEach((name, texts) -> set(record, name, texts));
	}

	private void set(Record record, String name, List<String> texts) {
		int dot = name.indexOf('.');
		EStructuralFeature feature = feature(record, dot < 0 ? name : name.substring(0, dot));
		if (dot >= 0 && !StoredForm.isLocalized(feature)) {
			throw unknown(record, name);
		}
		if (!Annotations.isStored(feature)) {
			throw new RegisterException(Problem.NOT_CHANGEABLE, feature.getName(), record.eClass().getName());
		}
		if (StoredForm.isLocalized(feature)) {
			var text = (LocalizedText) record.eGet(feature);
			Language in = dot < 0 ? language : ValueParser.language(name.substring(dot + 1));
			record.eSet(feature, (text == null ? LocalizedText.EMPTY : text).with(in, one(feature, texts)));
		} else if (feature.isMany()) {
			setMany(record, feature, texts.stream().flatMap(text -> split(text).stream()).distinct().toList());
		} else {
			setOne(record, feature, one(feature, texts));
		}
	}

	private static EStructuralFeature feature(Record record, String name) {
		return record.eClass().getEAllStructuralFeatures().stream().filter(f -> f.getName().equalsIgnoreCase(name)).findFirst()
				.orElseThrow(() -> unknown(record, name));
	}

	private static RegisterException unknown(Record record, String name) {
		List<String> names = record.eClass().getEAllStructuralFeatures().stream().filter(Annotations::isStored)
				.map(EStructuralFeature::getName).toList();
		return new RegisterException(Problem.UNKNOWN_FEATURE, name, record.eClass().getName(), Nearest.text(name, names));
	}

	private static String one(EStructuralFeature feature, List<String> texts) {
		if (texts.size() > 1) {
			throw new RegisterException(Problem.BAD_VALUE, texts.get(1), feature.getName(), Expected.ONE_VALUE);
		}
		return texts.getFirst();
	}

	private static List<String> split(String text) {
		try (var parser = CSVParser.parse(text, CSVFormat.DEFAULT.builder().setIgnoreSurroundingSpaces(true).get())) {
			return parser.stream().flatMap(line -> line.stream()).filter(value -> !value.isBlank()).toList();
		} catch (IOException | IllegalStateException e) {
			throw new RegisterException(e, Problem.BAD_VALUE, text, "", Expected.TEXT); //$NON-NLS-1$
		}
	}

	private void setOne(Record record, EStructuralFeature feature, String text) {
		if (text.isBlank()) {
			record.eUnset(feature);
		} else if (feature instanceof EAttribute attribute) {
			record.eSet(attribute, values.value(attribute, text));
		} else {
			record.eSet(feature, references.object(notContained((EReference) feature, text), text));
		}
	}

	private void setMany(Record record, EStructuralFeature feature, List<String> texts) {
		if (feature instanceof EAttribute attribute) {
			@SuppressWarnings("unchecked") // a many-valued feature's value is a list
			var list = (EList<Object>) record.eGet(attribute);
			ECollections.setEList(list, texts.stream().map(text -> values.value(attribute, text)).toList());
			return;
		}
		var reference = notContained((EReference) feature, String.join(",", texts)); //$NON-NLS-1$
		@SuppressWarnings("unchecked") // a many-valued reference's value is such a list
		var list = (InternalEList<EObject>) record.eGet(reference);
		List<EObject> targets = texts.stream().map(text -> references.object(reference, text)).distinct().toList();
		list.clear();
		list.addAllUnique(targets);
	}

	private static EReference notContained(EReference reference, String text) {
		if (reference.isContainment()) {
			throw new RegisterException(Problem.BAD_VALUE, text, reference.getName(), Expected.OBJECTS_AS_JSON);
		}
		return reference;
	}
}
