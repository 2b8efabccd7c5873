package org.liaison.documents.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.liaison.core.types.Labels;
import org.liaison.core.types.ValueText;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;

/** What an entry says, in one language or several: a calendar has one summary, so the languages stand in it side by side. */
final class EntryTexts {

	/** What enumerations of the model say when nobody said anything. */
	private static final String NOT_STATED = "NOT_STATED"; //$NON-NLS-1$

	private final Labels labels;
	private final List<Language> languages;

	EntryTexts(Labels labels, List<Language> languages) {
		this.labels = labels;
		this.languages = languages;
	}

	/** A text in each language; one that is missing is not replaced by another as long as there is any. */
	String each(LocalizedText text, Function<Language, String> more) {
		String own = languages.stream().filter(language -> text.text(language) != null)
				.map(language -> text.text(language).strip() + more.apply(language)).distinct().collect(Collectors.joining(" / ")); //$NON-NLS-1$
		return own.isEmpty() ? text.best(languages.getFirst()).strip() + more.apply(languages.getFirst()) : own;
	}

	/** Features with their labels, a line each, and one more line, in each language. */
	String lines(Entry entry, List<EStructuralFeature> features, Function<Language, String> more) {
		return languages.stream().map(language -> (lines(entry, features, language) + '\n' + more.apply(language)).strip()).filter(text -> !text.isEmpty()).distinct()
				.collect(Collectors.joining("\n\n")); //$NON-NLS-1$
	}

	private String lines(Entry entry, List<EStructuralFeature> features, Language language) {
		var values = new ValueText(labels, language);
		List<String> lines = new ArrayList<>();
		for (EStructuralFeature feature : features) {
			String value = values.text(feature, entry.value(feature));
			if (!value.isBlank() && !NOT_STATED.equals(entry.literal(feature))) {
				lines.add(labels.feature(feature, language) + ": " + value); //$NON-NLS-1$
			}
		}
		return String.join("\n", lines); //$NON-NLS-1$
	}

	/** A value in each language. */
	String value(Entry entry, EStructuralFeature feature) {
		return languages.stream().map(language -> new ValueText(labels, language).text(feature, entry.value(feature)))
				.filter(text -> !text.isEmpty()).distinct().collect(Collectors.joining(" / ")); //$NON-NLS-1$
	}
}
