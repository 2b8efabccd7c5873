package org.liaison.core.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import java.util.Optional;
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
	private final FilterNames names;

	FilterPaths(RecordTypes types, EClass eClass, String text) {
		this.types = types;
		this.eClass = eClass;
		this.text = text;
		this.names = new FilterNames(types.labels());
	}

	/** The feature of the type itself that a word names, or empty. */
	Optional<EStructuralFeature> feature(String name) {
		return names.features(List.of(eClass), name).stream().findFirst();
	}

	FilterPath named(Token word) {
		String[] path = word.text().split("\\.", -1); //$NON-NLS-1$
		EStructuralFeature first = feature(path[0]).orElseThrow(() -> unknown(path[0], eClass.getName(), List.of(eClass), word));
		if (path.length == 1) {
			return new FilterPath(List.of(first), null);
		}
		if (StoredForm.isLocalized(first)) {
			return new FilterPath(List.of(first), language(path, 1, word));
		}
		if (!(first instanceof EReference reference)) {
			throw new FilterException(text, word.position(), Fault.NO_FURTHER);
		}
		List<EClass> targets = targets(reference);
		Collection<EStructuralFeature> second = names.features(targets, path[1]);
		if (second.isEmpty()) {
			throw unknown(path[1], reference.getEReferenceType().getName(), targets, word);
		}
		List<FilterPath> candidates = new ArrayList<>();
		for (EStructuralFeature feature : second) {
			if (path.length > 2 && !StoredForm.isLocalized(feature)) {
				throw new FilterException(text, word.position(), Fault.TOO_LONG);
			}
			candidates.add(new FilterPath(List.of(first, feature), path.length == 2 ? null : language(path, 2, word)));
		}
		return new FilterPath(candidates.getFirst().features(), candidates.getFirst().language(), candidates);
	}

	private Language language(String[] path, int at, Token word) {
		if (path.length > at + 1) {
			throw new FilterException(text, word.position(), Fault.TOO_LONG);
		}
		try {
			return ValueParser.language(path[at]);
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

	private static FilterException unknown(String name, String type, List<EClass> classes, Token word) {
		List<String> valid = classes.stream().flatMap(c -> c.getEAllStructuralFeatures().stream()).map(EStructuralFeature::getName).toList();
		return new FilterException(new RegisterException(Problem.UNKNOWN_FEATURE, name, type, Nearest.text(name, valid)),
				word.position());
	}
}
