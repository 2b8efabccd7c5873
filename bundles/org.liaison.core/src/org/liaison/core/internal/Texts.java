package org.liaison.core.internal;

import java.text.MessageFormat;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

import org.liaison.model.Language;

/**
 * The texts of a message file in one language, which need not be that of the interface: documents and the command line say the same
 * things.
 */
public final class Texts {

	private final ResourceBundle bundle;

	private Texts(ResourceBundle bundle) {
		this.bundle = bundle;
	}

	/** @param name the message file, for example {@code org.liaison.core.problems} */
	public static Texts in(String name, Language language) {
		return new Texts(ResourceBundle.getBundle(name, language.locale(), Texts.class.getClassLoader(),
				Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)));
	}

	/** A text with its arguments, which are filled in as they are. */
	public String say(String key, Object... arguments) {
		return MessageFormat.format(bundle.getString(key), arguments);
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
