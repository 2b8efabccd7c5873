package org.liaison.core.internal.types;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.liaison.core.types.ContributedPackage;
import org.liaison.core.types.Labels;
import org.liaison.model.Language;

/** Labels from {@code plugin.properties}, {@code plugin_zh_CN.properties} and {@code plugin_ru.properties} beside each model. */
public class PropertyLabels implements Labels {

	private static final Map<Language, String> FILES = Map.of(Language.EN, "plugin.properties", //$NON-NLS-1$
			Language.ZH, "plugin_zh_CN.properties", Language.RU, "plugin_ru.properties"); //$NON-NLS-1$ //$NON-NLS-2$

	private final Map<String, Map<Language, Properties>> texts;

	public PropertyLabels(List<ContributedPackage> packages) {
		Map<String, Map<Language, Properties>> read = new HashMap<>();
		packages.forEach(contribution -> read.put(contribution.ePackage().getNsURI(), read(contribution.files())));
		texts = Collections.unmodifiableMap(read);
	}

	static Map<Language, Properties> read(Function<String, URL> files) {
		Map<Language, Properties> byLanguage = new EnumMap<>(Language.class);
		FILES.forEach((language, name) -> byLanguage.put(language, load(files.apply(name))));
		return byLanguage;
	}

	private static Properties load(URL file) {
		var properties = new Properties();
		if (file != null) {
			try (var reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
				properties.load(reader);
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}
		return properties;
	}

	@Override
	public String type(EClass eClass, Language language) {
		return text(eClass, "_UI_" + eClass.getName() + "_type", language).orElseGet(() -> inWords(eClass.getName())); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public String types(EClass eClass, Language language) {
		return text(eClass, "_UI_" + eClass.getName() + "_types", language).orElseGet(() -> type(eClass, language)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public String feature(EStructuralFeature feature, Language language) {
		return featureText(feature, "_feature", language).orElseGet(() -> inWords(feature.getName())); //$NON-NLS-1$
	}

	@Override
	public Optional<String> hint(EStructuralFeature feature, Language language) {
		return featureText(feature, "_description", language); //$NON-NLS-1$
	}

	private Optional<String> featureText(EStructuralFeature feature, String ending, Language language) {
		EClass owner = feature.getEContainingClass();
		return text(owner, "_UI_" + owner.getName() + '_' + feature.getName() + ending, language); //$NON-NLS-1$
	}

	@Override
	public String section(EClass eClass, String section, Language language) {
		return Stream.concat(Stream.of(eClass), eClass.getEAllSuperTypes().reversed().stream())
				.flatMap(c -> text(c, "_UI_" + c.getName() + '_' + section + "_section", language).stream()).findFirst() //$NON-NLS-1$ //$NON-NLS-2$
				.orElseGet(() -> inWords(section));
	}

	@Override
	public String literal(ENamedElement enumeration, Enumerator literal, Language language) {
		if (!(enumeration instanceof EClassifier classifier)) {
			return inWords(literal.getName());
		}
		return text(classifier, "_UI_" + classifier.getName() + '_' + literal.getName() + "_literal", language) //$NON-NLS-1$ //$NON-NLS-2$
				.orElseGet(() -> inWords(literal.getName()));
	}

	private Optional<String> text(EClassifier owner, String key, Language language) {
		var byLanguage = owner.getEPackage() == null ? null : texts.get(root(owner.getEPackage()).getNsURI());
		if (byLanguage == null) {
			return Optional.empty();
		}
		return Optional.ofNullable(byLanguage.get(language).getProperty(key))
				.or(() -> Optional.ofNullable(byLanguage.get(Language.EN).getProperty(key)));
	}

	private static EPackage root(EPackage ePackage) {
		return ePackage.getESuperPackage() == null ? ePackage : root(ePackage.getESuperPackage());
	}

	/** {@code accessRules}, {@code AccessRule} and {@code ACCESS_RULE} as "Access rule". */
	static String inWords(String name) {
		String words = name.replace('_', ' ').replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT).strip(); //$NON-NLS-1$ //$NON-NLS-2$
		return words.isEmpty() ? name : Character.toUpperCase(words.charAt(0)) + words.substring(1);
	}
}
