package org.liaison.documents.template;

/** What can be wrong with a template; the sentences are under {@code TemplateFault.NAME} in {@code problems*.properties}. */
public enum TemplateFault {
	/** A part is referred to that there is not. */
	NO_SUCH_FILE,
	/** The file is in another encoding. */
	NOT_UTF_8,
	/** A tag is not closed, or one is closed that was not opened. */
	TAGS,
	/** A name is used that the document does not have. */
	UNKNOWN_NAME
}
