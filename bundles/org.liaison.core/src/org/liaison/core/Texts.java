package org.liaison.core;

import java.text.MessageFormat;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;

import org.liaison.model.Language;

/**
 * The texts of a message file in one language, which need not be that of the interface: findings, documents and the command line say
 * the same things.
 */
public final class Texts {

	private final ResourceBundle bundle;

	private Texts(ResourceBundle bundle) {
		this.bundle = bundle;
	}

	/**
	 * @param beside a class in whose package and bundle the message file is
	 * @param name the file's name without language and ending, for example {@code problems}
	 */
	public static Texts in(Class<?> beside, String name, Language language) {
		return new Texts(ResourceBundle.getBundle(beside.getPackageName() + '.' + name, language.locale(), beside.getClassLoader(),
				Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)));
	}

	/** A text with its arguments, which are filled in as they are. */
	public String say(String key, Object... arguments) {
		return MessageFormat.format(bundle.getString(key), arguments);
	}

	/** What there are texts for. */
	public Set<String> keys() {
		return bundle.keySet();
	}

	/** A text that need not exist. */
	public Optional<String> find(String key, Object... arguments) {
		try {
			return Optional.of(say(key, arguments));
		} catch (MissingResourceException e) {
			return Optional.empty();
		}
	}
}
