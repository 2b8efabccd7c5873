package org.liaison.documents.template;

import org.liaison.core.Saying;
import org.liaison.core.Texts;
import org.liaison.model.Language;

/** What can be wrong with a template; the words are in {@code faults*.properties}. */
public enum TemplateFault implements Saying {
	/** A part is referred to that there is not. */
	NO_SUCH_FILE,
	/** The file is in another encoding. */
	NOT_UTF_8,
	/** A tag is not closed, or one is closed that was not opened. */
	TAGS,
	/** A name is used that the document does not have. */
	UNKNOWN_NAME;

	@Override
	public String in(Language language) {
		return Texts.in(TemplateFault.class, "faults", language).say(name()); //$NON-NLS-1$
	}
}
