package org.liaison.core;

/** A field was changed by somebody else since this edit read it. Nothing was written. */
public class StaleEditException extends RegisterException {

	private static final long serialVersionUID = 1L;

	private final String feature;

	/**
	 * @param recordKey key or UUID of the record
	 * @param feature the field that changed meanwhile
	 * @param author who changed it
	 */
	public StaleEditException(String recordKey, String feature, String author) {
		super(Problem.STALE_EDIT, recordKey, feature, author);
		this.feature = feature;
	}

	/** The field that changed meanwhile. */
	public String feature() {
		return feature;
	}
}
