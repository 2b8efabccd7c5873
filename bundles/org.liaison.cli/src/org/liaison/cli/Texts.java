package org.liaison.cli;

import java.text.MessageFormat;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.ResourceBundle;
import java.util.Set;

import org.liaison.model.Language;

/** The texts of the command line in one language, from {@code messages*.properties}. */
public final class Texts {

	private static final String NAME = "messages"; //$NON-NLS-1$

	private final Language language;
	private final ResourceBundle bundle;

	/** The texts in {@code language}. */
	public Texts(Language language) {
		this.language = language;
		bundle = load(Texts.class, language);
	}

	/** A sentence with its arguments; see {@link MessageFormat}. */
	public String text(String key, Object... arguments) {
		return new MessageFormat(bundle.getString(key), language.locale()).format(arguments);
	}

	/** What picocli needs for its help: a bundle without a name, for it would load a named one again, which it cannot do in OSGi. */
	ResourceBundle bundle() {
		return new Inheriting(bundle, null);
	}

	/** The messages beside a contributed command's class, and ours for the options that all commands share. */
	ResourceBundle bundleOf(Class<?> command) {
		return new Inheriting(load(command, language), bundle);
	}

	private static ResourceBundle load(Class<?> beside, Language language) {
		return ResourceBundle.getBundle(beside.getPackageName() + '.' + NAME, language.locale(), beside.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}

	/** One bundle on top of another. */
	private static final class Inheriting extends ResourceBundle {

		private final ResourceBundle own;

		Inheriting(ResourceBundle own, ResourceBundle inherited) {
			this.own = own;
			setParent(inherited);
		}

		@Override
		protected Object handleGetObject(String key) {
			return own.containsKey(key) ? own.getObject(key) : null;
		}

		@Override
		public Enumeration<String> getKeys() {
			Set<String> keys = new HashSet<>(own.keySet());
			if (parent != null) {
				keys.addAll(parent.keySet());
			}
			return Collections.enumeration(keys);
		}
	}
}
