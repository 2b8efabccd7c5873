package org.liaison.core.query;

import org.liaison.core.Problem;
import org.liaison.core.RegisterException;

/** A filter that cannot be understood, and where. */
public class FilterException extends RegisterException {

	private static final long serialVersionUID = 1L;
	/** Characters of a filter that are shown before and after the trouble. */
	private static final int SHOWN = 100;

	/** What can be wrong with the form of a filter: the last argument of {@link Problem#BAD_FILTER}. */
	public enum Fault {
		/** A value belongs here. */
		VALUE_EXPECTED,
		/** A test or a word belongs here. */
		TEST_EXPECTED,
		/** A parenthesis is not closed. */
		NOT_CLOSED,
		/** A parenthesis or comma that belongs to nothing. */
		OUT_OF_PLACE,
		/** A quotation mark is missing. */
		QUOTE_EXPECTED,
		/** Only dates and numbers are less or greater. */
		NO_ORDER,
		/** Only texts and titles contain words. */
		NO_TEXT,
		/** Objects inside a record have no value; a feature of theirs has: {@code positions.status}. */
		FEATURE_EXPECTED,
		/** Only a reference or a containment leads further. */
		NO_FURTHER,
		/** A path has at most two steps. */
		TOO_LONG,
		/** The feature is computed in a way that cannot be asked for here. */
		COMPUTED,
		/** A yes-or-no feature that is defined by itself. */
		CIRCULAR,
		/** Too many parentheses inside each other. */
		TOO_DEEP,
		/** More tests and values than a filter may have. */
		TOO_MANY,
		/** A value of more than a thousand characters. */
		LONG_VALUE,
		/** A value with a character that no stored text has. */
		BAD_CHARACTER
	}

	private final int position;

	/** @param position where in the text, from 1 */
	FilterException(String text, int position, Fault fault) {
		super(Problem.BAD_FILTER, near(text, position), position, fault);
		this.position = position;
	}

	/** A name or value in a filter that is unknown. */
	FilterException(RegisterException cause, int position) {
		super(cause, cause.problem(), cause.arguments().toArray());
		this.position = position;
	}

	/** What a person is shown of a long filter: where the trouble is. */
	private static String near(String text, int position) {
		int from = Math.max(0, position - SHOWN);
		int to = Math.min(text.length(), position + SHOWN);
		return (from > 0 ? "…" : "") + text.substring(from, to) + (to < text.length() ? "…" : ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	/** Where in the text the trouble begins, from 1. */
	public int position() {
		return position;
	}
}
