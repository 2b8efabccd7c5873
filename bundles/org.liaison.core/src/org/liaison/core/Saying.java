package org.liaison.core;

import org.liaison.model.Language;

/** An argument of a {@link RegisterException} that says itself in the reader's language: what a plug-in has to say of its own subject. */
@FunctionalInterface
public interface Saying {

	/** The words, which fit into a sentence of {@code problems*.properties}. */
	String in(Language language);

	/**
	 * A text of a message file.
	 *
	 * @param beside a class in whose package and bundle the message file is
	 * @param file its name without language and ending
	 * @param key the text's key
	 * @param arguments what it names; those that are sayings say themselves
	 */
	static Saying of(Class<?> beside, String file, String key, Object... arguments) {
		return language -> {
			Object[] words = arguments.clone();
			for (int i = 0; i < words.length; i++) {
				words[i] = words[i] instanceof Saying inner ? inner.in(language) : words[i];
			}
			return Texts.in(beside, file, language).say(key, words);
		};
	}
}
