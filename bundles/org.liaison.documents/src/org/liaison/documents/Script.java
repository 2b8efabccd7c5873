package org.liaison.documents;

import java.lang.Character.UnicodeScript;

import org.liaison.model.Language;

/** Tells the register's languages apart by their letters. */
public final class Script {

	private Script() {
	}

	/** The language whose letters a text has; English for all that is neither Chinese nor Russian. */
	public static Language language(String text) {
		if (has(text, UnicodeScript.HAN)) {
			return Language.ZH;
		}
		return has(text, UnicodeScript.CYRILLIC) ? Language.RU : Language.EN;
	}

	private static boolean has(String text, UnicodeScript script) {
		return text.codePoints().anyMatch(letter -> UnicodeScript.of(letter) == script);
	}
}
