package org.liaison.documents.content;

/** The content of a register: it can be a spreadsheet too. */
public interface RegisterContent extends Content {

	/** Its values. */
	Sheet sheet();
}
