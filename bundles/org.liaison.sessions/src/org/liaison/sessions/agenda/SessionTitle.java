package org.liaison.sessions.agenda;

import org.liaison.core.Texts;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.text.PluralRules.PluralType;

/** What a meeting of a body is called. */
final class SessionTitle {

	private SessionTitle() {
	}

	/** The name in each language in which the body has one: a body without a Chinese name leaves the Chinese title missing. */
	static LocalizedText of(LocalizedText body, String number) {
		LocalizedText title = LocalizedText.EMPTY;
		for (Language language : Language.values()) {
			if (body.text(language) != null) {
				title = title.with(language, in(language, body.text(language), number));
			}
		}
		return title;
	}

	private static String in(Language language, String body, String number) {
		Texts texts = Texts.in(SessionTitle.class, "agenda", language); //$NON-NLS-1$
		return number == null ? texts.say("title.next", body) : texts.say("title", body, ordinal(texts, language, number)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String ordinal(Texts texts, Language language, String number) {
		String form = number.matches("\\d{1,9}") //$NON-NLS-1$
				? PluralRules.forLocale(language.locale(), PluralType.ORDINAL).select(Integer.parseInt(number))
				: "other"; //$NON-NLS-1$
		return texts.say("ordinal." + form, number); //$NON-NLS-1$
	}
}
