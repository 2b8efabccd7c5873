package org.liaison.documents.tracking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.liaison.core.Problem;
import org.liaison.core.RegisterException;
import org.liaison.core.codec.StoredForm;
import org.liaison.core.types.Annotations;
import org.liaison.core.types.Nearest;
import org.liaison.core.value.ValueParser;
import org.liaison.documents.tracking.Mapping.Column;
import org.liaison.model.Language;
import org.liaison.model.ModelPackage;

/**
 * Where the cells of a column go.
 *
 * @param feature the feature
 * @param language the language of a localized text, else {@code null}
 * @param values what words of the sheet stand for, folded
 * @param words the text for what is no date, {@code null} when a cell has to be one or the feature is none
 * @param separator what stands between several values, {@code ""} for the usual signs
 */
record Target(EStructuralFeature feature, Language language, Map<String, String> values, EAttribute words, String separator) {

	/**
	 * The target of a column.
	 *
	 * @throws RegisterException {@code UNKNOWN_FEATURE}, {@code UNKNOWN_LANGUAGE}, {@code NOT_CHANGEABLE}, {@code NOT_OF_A_COLUMN} or {@code BAD_DATE_WORDS}
	 */
	static Target of(EClass type, Column column, Language usual) {
		int dot = column.to().indexOf('.');
		EStructuralFeature feature = feature(type, dot < 0 ? column.to() : column.to().substring(0, dot));
		boolean localized = StoredForm.isLocalized(feature);
		if (dot >= 0 && !localized) {
			throw unknown(type, column.to());
		}
		Language language = dot >= 0 ? ValueParser.language(column.to().substring(dot + 1)) : localized ? usual : null;
		Map<String, String> values = new HashMap<>();
		column.values().forEach((word, value) -> values.put(Words.fold(word), value));
		return new Target(feature, language, values, column.words().isEmpty() ? null : words(type, feature, column.words()), column.separator());
	}

	private static EAttribute words(EClass type, EStructuralFeature date, String name) {
		EStructuralFeature words = feature(type, name);
		if (!ValueParser.isDate(date) || date.isMany() || !(words instanceof EAttribute text) || !ValueParser.isText(text) || text.isMany()) {
			throw new RegisterException(Problem.BAD_DATE_WORDS, date.getName(), words.getName());
		}
		return text;
	}

	/** What has one value and gets it here, as a mapping names it: no other column may go there. */
	Stream<String> places() {
		Stream<String> own = feature.isMany() ? Stream.empty() : Stream.of(language == null ? feature.getName() : feature.getName() + '.' + language.tag());
		return Stream.concat(own, Stream.ofNullable(words).map(EAttribute::getName));
	}

	/** What a cell stands for by the mapping's own words. */
	Optional<String> value(String text) {
		return Optional.ofNullable(values.get(Words.fold(text)));
	}

	private static EStructuralFeature feature(EClass type, String name) {
		EStructuralFeature feature = type.getEAllStructuralFeatures().stream().filter(f -> f.getName().equalsIgnoreCase(name)).findFirst()
				.orElseThrow(() -> unknown(type, name));
		if (feature.isDerived()) {
			throw new RegisterException(Problem.NOT_CHANGEABLE, feature.getName(), type.getName());
		}
		if (!isOffered(feature)) {
			throw new RegisterException(Problem.NOT_OF_A_COLUMN, feature.getName(), type.getName());
		}
		return feature;
	}

	private static RegisterException unknown(EClass type, String name) {
		List<String> names = type.getEAllStructuralFeatures().stream().filter(Target::isOffered).map(EStructuralFeature::getName).toList();
		return new RegisterException(Problem.UNKNOWN_FEATURE, name, type.getName(), Nearest.text(name, names));
	}

	/** Whether a cell can go there: it is stored, and neither the key, which the register gives, nor something inside the record. */
	static boolean isOffered(EStructuralFeature feature) {
		return Annotations.isStored(feature) && feature != ModelPackage.Literals.RECORD__KEY
				&& !(feature instanceof EReference reference && reference.isContainment());
	}
}
