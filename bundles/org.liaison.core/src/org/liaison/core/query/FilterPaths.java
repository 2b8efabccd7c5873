package org.liaison.core.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.liaison.core.Problem;
import org.liaison.core.RegisterException;
import org.liaison.core.codec.StoredForm;
import org.liaison.core.query.FilterException.Fault;
import org.liaison.core.query.FilterLexer.Token;
import org.liaison.core.types.Nearest;
import org.liaison.core.types.RecordTypes;
import org.liaison.core.value.ValueParser;
import org.liaison.model.Language;

/** Finds the features that the paths of a filter name. */
final class FilterPaths {

	private final RecordTypes types;
	private final EClass eClass;
	private final String text;

	FilterPaths(RecordTypes types, EClass eClass, String text) {
		this.types = types;
		this.eClass = eClass;
		this.text = text;
	}

	/** The feature of the type itself that a word names, or empty. */
	Optional<EStructuralFeature> feature(String name) {
		return features(List.of(eClass), name).stream().findFirst();
	}

	FilterPath named(Token word) {
		String[] names = word.text().split("\\.", -1); //$NON-NLS-1$
		EStructuralFeature first = feature(names[0]).orElseThrow(() -> unknown(names[0], eClass.getName(), List.of(eClass), word));
		if (names.length == 1) {
			return new FilterPath(List.of(first), null);
		}
		if (StoredForm.isLocalized(first)) {
			return new FilterPath(List.of(first), language(names, 1, word));
		}
		if (!(first instanceof EReference reference)) {
			throw new FilterException(text, word.position(), Fault.NO_FURTHER);
		}
		List<EClass> targets = targets(reference);
		Collection<EStructuralFeature> second = features(targets, names[1]);
		if (second.isEmpty()) {
			throw unknown(names[1], reference.getEReferenceType().getName(), targets, word);
		}
		List<FilterPath> candidates = new ArrayList<>();
		for (EStructuralFeature feature : second) {
			if (names.length > 2 && !StoredForm.isLocalized(feature)) {
				throw new FilterException(text, word.position(), Fault.TOO_LONG);
			}
			candidates.add(new FilterPath(List.of(first, feature), names.length == 2 ? null : language(names, 2, word)));
		}
		return new FilterPath(candidates.getFirst().features(), candidates.getFirst().language(), candidates);
	}

	private Language language(String[] names, int at, Token word) {
		if (names.length > at + 1) {
			throw new FilterException(text, word.position(), Fault.TOO_LONG);
		}
		try {
			return ValueParser.language(names[at]);
		} catch (RegisterException e) {
			throw new FilterException(e, word.position());
		}
	}

	/** The classes that a reference may point to, the one it names first. */
	private List<EClass> targets(EReference reference) {
		EClass target = reference.getEReferenceType();
		Stream<EClass> others = types.all().stream().map(type -> type.eClass().getEPackage()).distinct().map(EPackage::getEClassifiers)
				.flatMap(Collection::stream).filter(EClass.class::isInstance).map(EClass.class::cast).filter(target::isSuperTypeOf);
		return Stream.concat(Stream.of(target), others).distinct().toList();
	}

	/** The features of a name; inherited ones once. */
	private static Collection<EStructuralFeature> features(List<EClass> classes, String name) {
		Set<EStructuralFeature> features = new LinkedHashSet<>();
		for (EClass eClass : classes) {
			Optional.ofNullable(eClass.getEStructuralFeature(name))
					.or(() -> eClass.getEAllStructuralFeatures().stream().filter(f -> f.getName().equalsIgnoreCase(name)).findFirst())
					.ifPresent(features::add);
		}
		return features;
	}

	private static FilterException unknown(String name, String type, List<EClass> classes, Token word) {
		List<String> valid = classes.stream().flatMap(c -> c.getEAllStructuralFeatures().stream()).map(EStructuralFeature::getName).toList();
		return new FilterException(new RegisterException(Problem.UNKNOWN_FEATURE, name, type, Nearest.text(name, valid)),
				word.position());
	}
}
