package org.liaison.core.query;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.liaison.core.types.Labels;
import org.liaison.model.Language;

/**
 * What features and values are called in filters: by their names in the model, or as the interface shows them, in any language, as far as
 * that is not the label of several. Capitals, blanks, hyphens and underscores do not matter.
 */
final class FilterNames {

	private final Labels labels;
	private final Map<EClass, Map<String, Set<EStructuralFeature>>> byLabel = new HashMap<>();

	FilterNames(Labels labels) {
		this.labels = labels;
	}

	/** The features of a name, one for each class that has one; inherited ones once. */
	Collection<EStructuralFeature> features(List<EClass> classes, String name) {
		Set<EStructuralFeature> named = new LinkedHashSet<>();
		for (EClass eClass : classes) {
			Optional.ofNullable(eClass.getEStructuralFeature(name))
					.or(() -> eClass.getEAllStructuralFeatures().stream().filter(f -> f.getName().equalsIgnoreCase(name)).findFirst())
					.ifPresent(named::add);
		}
		return named.isEmpty() ? labelled(classes, name) : named;
	}

	private Collection<EStructuralFeature> labelled(List<EClass> classes, String name) {
		Set<EStructuralFeature> labelled = new LinkedHashSet<>();
		for (EClass eClass : classes) {
			Set<EStructuralFeature> found = byLabel.computeIfAbsent(eClass, this::byLabel).getOrDefault(fold(name), Set.of());
			if (found.size() == 1) {
				labelled.addAll(found);
			}
		}
		return labelled.stream().map(EStructuralFeature::getName).distinct().count() == 1 ? labelled : Set.of();
	}

	private Map<String, Set<EStructuralFeature>> byLabel(EClass eClass) {
		Map<String, Set<EStructuralFeature>> features = new HashMap<>();
		for (EStructuralFeature feature : eClass.getEAllStructuralFeatures()) {
			for (Language language : Language.values()) {
				features.computeIfAbsent(fold(labels.feature(feature, language)), label -> new LinkedHashSet<>()).add(feature);
			}
		}
		return features;
	}

	/** The literal of a label. */
	Optional<EEnumLiteral> literal(EEnum literals, String name) {
		List<EEnumLiteral> found = literals.getELiterals().stream().filter(literal -> Stream.of(Language.values())
				.anyMatch(language -> fold(labels.literal(literals, literal.getInstance(), language)).equals(fold(name)))).toList();
		return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
	}

	private static String fold(String text) {
		return text.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", ""); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
