package org.liaison.model;

import java.util.Locale;

/** The three languages of the register, in the order in which texts fall back. */
public enum Language {

	/** English, the common working language. */
	EN("en", Locale.ENGLISH), //$NON-NLS-1$
	/** Chinese, in simplified characters. */
	ZH("zh", Locale.SIMPLIFIED_CHINESE), //$NON-NLS-1$
	/** Russian. */
	RU("ru", Locale.forLanguageTag("ru")); //$NON-NLS-1$ //$NON-NLS-2$

	private final String tag;
	private final Locale locale;

	Language(String tag, Locale locale) {
		this.tag = tag;
		this.locale = locale;
	}

	/** The language's tag as the register stores it: {@code en}, {@code zh} or {@code ru}. */
	public String tag() {
		return tag;
	}

	/** The locale by which Java finds the language's texts and formats. */
	public Locale locale() {
		return locale;
	}

	/**
	 * The language of a BCP 47 tag or of a Java locale's name, whatever its script or country: {@code zh}, {@code zh_CN},
	 * {@code zh-Hans} and {@code ZH-hans-CN} are all {@link #ZH}.
	 *
	 * @throws IllegalArgumentException if it is none of the three
	 */
	public static Language of(String tagOrLocale) {
		String primary = tagOrLocale.strip().split("[-_]", 2)[0].toLowerCase(Locale.ROOT); //$NON-NLS-1$
		for (Language language : values()) {
			if (language.tag.equals(primary)) {
				return language;
			}
		}
		throw new IllegalArgumentException(tagOrLocale);
	}
}
