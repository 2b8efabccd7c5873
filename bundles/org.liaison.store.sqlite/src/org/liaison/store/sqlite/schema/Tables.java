package org.liaison.store.sqlite.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.liaison.core.types.RecordType;
import org.liaison.core.types.RecordTypes;

/** The tables of every concrete class: the record types, and all classes of objects inside records. */
public final class Tables {

	private final RecordTypes types;
	private final Map<String, TypeTable> tables = new LinkedHashMap<>();

	/**
	 * @param types the types of the register
	 * @param naming gives the table of a type identifier its name: the one it has in the file, or a free one
	 */
	public Tables(RecordTypes types, UnaryOperator<String> naming) {
		this.types = types;
		Map<String, Map<String, EStructuralFeature>> taken = new HashMap<>();
		for (RecordType type : types.all()) {
			add(type.eClass(), naming.apply(RecordTypes.typeId(root(type.eClass()))), true, taken);
		}
		for (EClass contained : contained()) {
			add(contained, naming.apply(RecordTypes.typeId(contained)), false, taken);
		}
	}

	/** {@code <package>_<class>}: what a table is called unless that name is taken. */
	public static String defaultName(EClass eClass) {
		return (eClass.getEPackage().getName() + '_' + eClass.getName()).toLowerCase(Locale.ROOT);
	}

	/** The table of a class. */
	public Optional<TypeTable> of(String typeId) {
		return Optional.ofNullable(tables.get(typeId));
	}

	/** The table of a class. */
	public TypeTable of(EClass eClass) {
		return of(RecordTypes.typeId(eClass)).orElseThrow(() -> new IllegalArgumentException(RecordTypes.typeId(eClass)));
	}

	/** The tables of a class and all concrete classes that extend it. */
	public List<TypeTable> kindsOf(EClass eClass) {
		boolean any = eClass.getEPackage() == org.eclipse.emf.ecore.EcorePackage.eINSTANCE;
		return tables.values().stream().filter(table -> any || eClass.isSuperTypeOf(table.eClass())).toList();
	}

	/** All of them. */
	public Collection<TypeTable> all() {
		return tables.values();
	}

	/** The class whose table a record type is in: the highest concrete one that it extends. */
	private EClass root(EClass eClass) {
		return eClass.getEAllSuperTypes().stream().filter(c -> types.of(c).isPresent()).findFirst().orElse(eClass);
	}

	private void add(EClass eClass, String name, boolean records, Map<String, Map<String, EStructuralFeature>> taken) {
		String typeId = RecordTypes.typeId(eClass);
		TypeTable table = new TypeTable(typeId, eClass, name, records);
		Map<String, EStructuralFeature> features = taken.computeIfAbsent(name, n -> new HashMap<>());
		table.add(eClass.getEAllStructuralFeatures().stream()
				.map(feature -> new Column(feature, Kind.of(feature), columnName(feature, features))).toList());
		tables.put(typeId, table);
	}

	/** SQLite does not tell {@code a} from {@code A}, and types that share a table may name different features alike. */
	private static String columnName(EStructuralFeature feature, Map<String, EStructuralFeature> taken) {
		String name = feature.getName();
		EStructuralFeature other = taken.putIfAbsent(name.toLowerCase(Locale.ROOT), feature);
		return other == null || other == feature ? name : feature.getEContainingClass().getName() + '$' + name;
	}

	/** Every concrete class of objects that a record can contain, directly or not. */
	private Set<EClass> contained() {
		Set<EClass> found = new LinkedHashSet<>();
		List<EClass> open = new ArrayList<>(types.all().stream().map(RecordType::eClass).toList());
		while (!open.isEmpty()) {
			for (EReference reference : open.removeLast().getEAllContainments()) {
				for (EClass eClass : concrete(reference.getEReferenceType())) {
					if (found.add(eClass)) {
						open.add(eClass);
					}
				}
			}
		}
		return found;
	}

	private List<EClass> concrete(EClass type) {
		Set<EPackage> packages = new LinkedHashSet<>();
		packages.add(type.getEPackage());
		types.all().forEach(t -> packages.add(t.eClass().getEPackage()));
		List<EClass> concrete = new ArrayList<>();
		for (EPackage ePackage : packages) {
			for (EClassifier classifier : ePackage.getEClassifiers()) {
				if (classifier instanceof EClass eClass && !eClass.isAbstract() && !eClass.isInterface()
						&& type.isSuperTypeOf(eClass) && types.of(eClass).isEmpty()) {
					concrete.add(eClass);
				}
			}
		}
		return concrete;
	}
}
