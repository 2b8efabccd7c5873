package org.liaison.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** What the workbench relies on in every model. */
class ModelRulesTest {

	private static final Set<String> CLASS_KEYS = Set.of("keyPrefix", "sections", "label", "toldBy");
	private static final Set<String> FEATURE_KEYS = Set.of("section", "list", "search", "index", "multiline", "hidden", "readOnly",
			"internal", "sharing", "firstOf", "condition", "slips", "kept");

	@Test
	void everyClassAndFeatureIsDocumented() {
		var silent = new TreeSet<String>();
		Models.classes().forEach(eClass -> Stream.concat(Stream.of(eClass), eClass.getEStructuralFeatures().stream())
				.filter(element -> EcoreUtil.getDocumentation(element) == null).forEach(element -> silent.add(name(element))));
		assertEquals(Set.of(), silent);
	}

	@Test
	void annotationsHaveNoMisspelledKeys() {
		var unknown = new TreeSet<String>();
		Models.classes().forEach(eClass -> {
			unknown.addAll(unknown(eClass, CLASS_KEYS));
			eClass.getEStructuralFeatures().forEach(feature -> unknown.addAll(unknown(feature, FEATURE_KEYS)));
		});
		assertEquals(Set.of(), unknown);
	}

	@Test
	void annotationsNameWhatExists() {
		var wrong = new TreeSet<String>();
		Models.classes().forEach(eClass -> {
			words(eClass, "label").filter(name -> eClass.getEStructuralFeature(name) == null).forEach(name -> wrong.add(name(eClass) + " " + name));
			eClass.getEStructuralFeatures().forEach(feature -> Stream.concat(words(feature, "firstOf"), words(feature, "slips"))
					.filter(name -> eClass.getEStructuralFeature(name) == null).forEach(name -> wrong.add(name(feature) + " " + name)));
			eClass.getEStructuralFeatures().forEach(feature -> words(feature, "kept").filter(name -> eClass.getEPackage().getEClassifier(name) == null)
					.forEach(name -> wrong.add(name(feature) + " " + name)));
		});
		assertEquals(Set.of(), wrong);
	}

	@Test
	void everyConcreteRecordTypeHasAPrefixAndShowsEverySectionOfItsFeatures() {
		var wrong = new TreeSet<String>();
		Models.classes().filter(eClass -> isRecord(eClass) && !eClass.isAbstract() && !eClass.getName().equals("Record")).forEach(eClass -> {
			if (words(eClass, "keyPrefix").findAny().isEmpty()) {
				wrong.add(eClass.getName() + " keyPrefix");
			}
			List<String> sections = words(eClass, "sections").toList();
			eClass.getEAllStructuralFeatures().forEach(feature -> words(feature, "section").filter(section -> !sections.contains(section))
					.forEach(section -> wrong.add(eClass.getName() + " " + section)));
		});
		assertEquals(Set.of(), wrong);
	}

	@Test
	void everyClassThatCanBeMadeHasAnIcon() {
		var without = new TreeSet<String>();
		Models.classes().filter(eClass -> !eClass.isAbstract()).filter(
				eClass -> !Files.exists(Models.bundle(eClass.getEPackage().getName()).resolve("icons").resolve(eClass.getName() + ".svg")))
				.forEach(eClass -> without.add(eClass.getName()));
		assertEquals(Set.of(), without);
	}

	@Test
	void everythingContainedHasAnIdentifierAndALabel() {
		Models.classes().flatMap(eClass -> eClass.getEReferences().stream()).filter(EReference::isContainment).forEach(reference -> {
			EClass contained = reference.getEReferenceType();
			assertTrue(contained.getEIDAttribute() != null, contained::getName);
			assertTrue(words(contained, "label").findAny().isPresent(), contained::getName);
		});
	}

	@Test
	void derivedFeaturesSayHowTheyAreDerivedAndAreNeverStored() {
		Models.classes().flatMap(eClass -> eClass.getEStructuralFeatures().stream()).filter(EStructuralFeature::isDerived).forEach(feature -> {
			assertTrue(feature.isVolatile() && feature.isTransient() && !feature.isChangeable(), () -> name(feature));
			assertTrue(Stream.of("condition", "firstOf", "slips", "kept").anyMatch(key -> words(feature, key).findAny().isPresent()), () -> name(feature));
		});
	}

	@Test
	void subjectsReferOnlyToTheCommonModel() {
		var arrows = new TreeSet<String>();
		Models.classes().flatMap(eClass -> eClass.getEStructuralFeatures().stream()).forEach(feature -> {
			String target = feature.getEType().getEPackage().getName();
			String from = feature.getEContainingClass().getEPackage().getName();
			if (!List.of("ecore", "model", from).contains(target)) {
				arrows.add(name(feature) + " -> " + target);
			}
		});
		assertEquals(Set.of(), arrows);
	}

	private static Set<String> unknown(EModelElement element, Set<String> known) {
		EAnnotation annotation = element.getEAnnotation(Models.ANNOTATION);
		var unknown = new TreeSet<String>();
		if (annotation != null) {
			annotation.getDetails().keySet().stream().filter(key -> !known.contains(key)).forEach(key -> unknown.add(name(element) + " " + key));
		}
		return unknown;
	}

	private static boolean isRecord(EClass eClass) {
		return eClass.getEAllSuperTypes().stream().anyMatch(type -> type.getName().equals("Record"));
	}

	private static Stream<String> words(EModelElement element, String key) {
		String value = EcoreUtil.getAnnotation(element, Models.ANNOTATION, key);
		return value == null ? Stream.of() : Stream.of(value.split(" "));
	}

	private static String name(EModelElement element) {
		return element instanceof EStructuralFeature feature ? feature.getEContainingClass().getName() + "." + feature.getName()
				: ((EClass) element).getName();
	}
}
