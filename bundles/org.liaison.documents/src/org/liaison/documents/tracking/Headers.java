package org.liaison.documents.tracking;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Stream;

import org.liaison.model.Language;

/** Headers that tracking sheets usually have, in each language: {@code headers*.properties}. */
final class Headers {

	private static final String IDENTIFIER = "identifier"; //$NON-NLS-1$

	private record Known(Language language, ResourceBundle words) {

		Stream<String> called(String key) {
			return Arrays.stream(words.getString(key).split(",")).map(Words::fold); //$NON-NLS-1$
		}
	}

	private final List<Known> known = Stream.of(Language.values())
			.map(language -> new Known(language, ResourceBundle.getBundle("org.liaison.documents.tracking.headers", language.locale(), //$NON-NLS-1$
					Headers.class.getClassLoader(), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES))))
			.toList();

	/** Whether a column of this header usually identifies rows. */
	boolean isIdentifier(String header) {
		String word = Words.fold(header);
		return known.stream().anyMatch(words -> words.called(IDENTIFIER).anyMatch(word::equals));
	}

	/** What a column of this header usually is: a feature, or {@code title.ru}. */
	Optional<String> target(String word) {
		for (Known words : known) {
			for (String key : words.words().keySet()) {
				if (!key.equals(IDENTIFIER) && !key.startsWith("language.") && words.called(key).anyMatch(word::equals)) { //$NON-NLS-1$
					return Optional.of(key.equals("title") ? key + '.' + words.language().tag() : key); //$NON-NLS-1$
				}
			}
		}
		return Optional.empty();
	}

	/** The language that the rest of a header names, as in {@code (English)}. */
	Optional<Language> language(String rest) {
		String word = rest.replaceAll("[()（）.:,/ -]", ""); //$NON-NLS-1$ //$NON-NLS-2$
		return Stream.of(Language.values()).filter(language -> language.tag().equals(word)
				|| known.stream().anyMatch(words -> words.called("language." + language.tag()).anyMatch(word::equals))).findFirst(); //$NON-NLS-1$
	}
}
