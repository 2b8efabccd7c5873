package org.liaison.documents.content;

/** What a kind of document says beyond the {@link Frame}: a record whose components are what its template can use. */
public interface Content {

	/** What the document is about; nothing for a register of everything. */
	Wording subject();

	/** Whether it tells how commitments stand today; minutes tell what was undertaken then. */
	default boolean tracked() {
		return true;
	}
}
