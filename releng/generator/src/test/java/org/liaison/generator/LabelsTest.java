package org.liaison.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything in the models that a person can see has a label in English, Chinese and Russian. */
class LabelsTest {

	private static final Map<String, String> LANGUAGES = Map.of("", "English", "_zh_CN", "Chinese", "_ru", "Russian");

	/** Labels that are the same in several languages on purpose: codes. */
	private static final Set<String> CODES = Set.of("UN/LOCODE", "FOB", "CIF");

	static Stream<EPackage> models() {
		return Models.all().stream();
	}

	@ParameterizedTest
	@MethodSource("models")
	void everythingVisibleHasALabelInEachLanguage(EPackage model) {
		var missing = new TreeSet<String>();
		LANGUAGES.forEach((suffix, language) -> {
			Properties labels = Models.labels(model.getName(), suffix);
			keys(model).stream().filter(key -> labels.getProperty(key, "").isBlank()).forEach(key -> missing.add(language + " " + key));
		});
		assertEquals(Set.of(), missing);
	}

	@ParameterizedTest
	@MethodSource("models")
	void noLabelIsLeftOver(EPackage model) {
		var known = new TreeSet<>(keys(model));
		keys(model).stream().filter(key -> key.endsWith("_feature")).forEach(key -> known.add(key.replaceFirst("feature$", "description")));
		var leftOver = new TreeSet<String>();
		LANGUAGES.forEach((suffix, language) -> Models.labels(model.getName(), suffix).stringPropertyNames().stream()
				.filter(key -> key.startsWith("_UI_") && !known.contains(key)).forEach(key -> leftOver.add(language + " " + key)));
		assertEquals(Set.of(), leftOver);
	}

	@ParameterizedTest
	@MethodSource("models")
	void noLabelIsTheSameInTwoLanguagesByAccident(EPackage model) {
		Properties english = Models.labels(model.getName(), "");
		Properties chinese = Models.labels(model.getName(), "_zh_CN");
		Properties russian = Models.labels(model.getName(), "_ru");
		var same = new TreeSet<String>();
		for (String key : keys(model)) {
			var texts = List.of(english.getProperty(key), chinese.getProperty(key), russian.getProperty(key));
			if (Set.copyOf(texts).size() < texts.size() && !CODES.contains(texts.getFirst())) {
				same.add(key);
			}
		}
		assertEquals(Set.of(), same);
	}

	@ParameterizedTest
	@MethodSource("models")
	void hintsAreInAllLanguagesOrNone(EPackage model) {
		assertEquals(hints(model, ""), hints(model, "_zh_CN"));
		assertEquals(hints(model, ""), hints(model, "_ru"));
	}

	private static Set<String> hints(EPackage model, String suffix) {
		var hints = new TreeSet<>(Models.labels(model.getName(), suffix).stringPropertyNames());
		hints.removeIf(key -> !key.endsWith("_description"));
		return hints;
	}

	private static List<String> keys(EPackage model) {
		var keys = new ArrayList<String>();
		model.getEClassifiers().forEach(classifier -> {
			if (classifier instanceof EClass eClass) {
				keys.addAll(keys(eClass));
			} else if (classifier instanceof EEnum eEnum) {
				eEnum.getELiterals().forEach(literal -> keys.add("_UI_" + eEnum.getName() + "_" + literal.getName() + "_literal"));
			}
		});
		return keys;
	}

	private static List<String> keys(EClass eClass) {
		var keys = new ArrayList<String>();
		String start = "_UI_" + eClass.getName() + "_";
		keys.add(start + "type");
		keys.add(start + "types");
		eClass.getEStructuralFeatures().forEach(feature -> keys.add(start + feature.getName() + "_feature"));
		Set<String> inherited = new TreeSet<>();
		eClass.getEAllSuperTypes().forEach(type -> inherited.addAll(sections(type)));
		sections(eClass).stream().filter(section -> !inherited.contains(section)).forEach(section -> keys.add(start + section + "_section"));
		return keys;
	}

	private static List<String> sections(EClass eClass) {
		String sections = EcoreUtil.getAnnotation(eClass, Models.ANNOTATION, "sections");
		return sections == null ? List.of() : List.of(sections.split(" "));
	}
}
