package org.liaison.core.internal.types;

import static java.util.function.Predicate.not;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.liaison.core.Problem;
import org.liaison.core.RegisterException;
import org.liaison.core.query.SavedFilterGuard;
import org.liaison.core.types.Annotations;
import org.liaison.core.types.ContributedPackage;
import org.liaison.core.types.Labels;
import org.liaison.core.types.Nearest;
import org.liaison.core.types.RecordType;
import org.liaison.core.types.RecordTypes;
import org.liaison.core.validation.Guards;
import org.liaison.model.Language;
import org.liaison.model.ModelPackage;

/** The record types of some packages. */
public class RecordTypeIndex implements RecordTypes {

	private static final int PREFIX_LENGTH = 3;

	private final Map<String, RecordType> types = new LinkedHashMap<>();
	private final Map<String, EClass> classes = new LinkedHashMap<>();
	private final Map<String, RecordType> names = new LinkedHashMap<>();
	private final Labels labels;
	private final Guards guards;

	public RecordTypeIndex(List<ContributedPackage> packages, Labels labels, Guards guards) {
		this.labels = labels;
		this.guards = guards.with(ModelPackage.Literals.SAVED_FILTER.getName(), new SavedFilterGuard(this));
		index(ModelPackage.eINSTANCE, null);
		packages.forEach(contribution -> index(contribution.ePackage(), contribution.contributor()));
		types.values().forEach(this::name);
	}

	/** A package without contributor only tells its classes: the common model is always there, who contributes it or not. */
	private void index(EPackage ePackage, String contributor) {
		for (var classifier : ePackage.getEClassifiers()) {
			if (classifier instanceof EClass eClass) {
				classes.put(RecordTypes.typeId(eClass), eClass);
				if (contributor != null && isRecordType(eClass)) {
					var type = recordType(eClass, contributor);
					types.putIfAbsent(type.id(), type);
				}
			}
		}
		ePackage.getESubpackages().forEach(inner -> index(inner, contributor));
	}

	private static boolean isRecordType(EClass eClass) {
		var record = ModelPackage.Literals.RECORD;
		return eClass != record && record.isSuperTypeOf(eClass) && !eClass.isAbstract() && !eClass.isInterface();
	}

	private static RecordType recordType(EClass eClass, String contributor) {
		return new RecordType(RecordTypes.typeId(eClass), eClass, keyPrefix(eClass), contributor, sections(eClass));
	}

	private static String keyPrefix(EClass eClass) {
		return lineage(eClass).stream().flatMap(c -> Annotations.value(c, "keyPrefix").stream()).findFirst() //$NON-NLS-1$
				.orElseGet(() -> eClass.getName().substring(0, Math.min(PREFIX_LENGTH, eClass.getName().length()))
						.toUpperCase(Locale.ROOT));
	}

	/** The class's own sections, then inherited ones, then any that only a feature names, so that no feature is without a place. */
	private static List<String> sections(EClass eClass) {
		Set<String> sections = new LinkedHashSet<>();
		lineage(eClass).forEach(c -> sections.addAll(Annotations.words(c, "sections"))); //$NON-NLS-1$
		for (EStructuralFeature feature : eClass.getEAllStructuralFeatures()) {
			Annotations.value(feature, "section").ifPresent(sections::add); //$NON-NLS-1$
		}
		return List.copyOf(sections);
	}

	/** The class, then its supertypes, nearest first. */
	private static List<EClass> lineage(EClass eClass) {
		List<EClass> lineage = new ArrayList<>(eClass.getEAllSuperTypes());
		lineage.add(eClass);
		return lineage.reversed();
	}

	private void name(RecordType type) {
		names.putIfAbsent(fold(type.name()), type);
		names.putIfAbsent(fold(plural(type.name())), type);
		for (var language : Language.values()) {
			names.putIfAbsent(fold(labels.type(type.eClass(), language)), type);
			names.putIfAbsent(fold(labels.types(type.eClass(), language)), type);
		}
	}

	/** The plural of an English class name, for types that come without labels. */
	private static String plural(String name) {
		if (name.matches(".*[^aeiou]y")) { //$NON-NLS-1$
			return name.substring(0, name.length() - 1) + "ies"; //$NON-NLS-1$
		}
		return name + (name.matches(".*(s|x|z|ch|sh)") ? "es" : "s"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static String fold(String name) {
		return name.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", ""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public Collection<RecordType> all() {
		return List.copyOf(types.values());
	}

	@Override
	public Optional<RecordType> byId(String id) {
		return Optional.ofNullable(types.get(id));
	}

	@Override
	public Optional<RecordType> of(EClass eClass) {
		return byId(RecordTypes.typeId(eClass));
	}

	@Override
	public RecordType named(String name) {
		return Optional.ofNullable(names.get(fold(name))).orElseThrow(() -> new RegisterException(Problem.UNKNOWN_TYPE, name,
				Nearest.text(name, types.values().stream().map(RecordType::name).filter(not(String::isEmpty)).toList())));
	}

	@Override
	public List<RecordType> withSubtypes(RecordType type) {
		return types.values().stream().filter(other -> type.eClass().isSuperTypeOf(other.eClass())).toList();
	}

	@Override
	public Optional<EClass> eClass(String typeId) {
		return Optional.ofNullable(classes.get(typeId));
	}

	@Override
	public Labels labels() {
		return labels;
	}

	@Override
	public Guards guards() {
		return guards;
	}
}
