package org.liaison.ui.list;

/** An editor that shows the records of a type that answer to a filter: what is done with what it shows, documents for example, asks it. */
public interface FilteredPart {

	/** Identifier of the type. */
	String typeId();

	/** The filter in the filter language, as it stands in the bar; {@code ""} when all are shown. */
	String filter();
}
