package org.liaison.model;

/** A text is no date that {@link PartialDate} knows. Says what is wrong with which part, for a person to correct it. */
public final class PartialDateException extends IllegalArgumentException {

	private static final long serialVersionUID = 1L;

	/** What is wrong. */
	public enum Problem {
		/** Something else than digits, X, hyphens, slashes, dots and ? ~ %. */
		SYNTAX,
		/** A year needs four digits. */
		YEAR,
		/** No month 01 to 12 and no season 21 to 24. */
		MONTH,
		/** No day of that month. */
		DAY,
		/** X is in a place where it cannot stand: only at the right of the year, as a whole month or a whole day. */
		UNSPECIFIED,
		/** One of ? ~ % somewhere else than at the end of a date. */
		QUALIFIER,
		/** A time of day. */
		TIME,
		/** Not two ends, or no date at either. */
		INTERVAL,
		/** The start is after the end. */
		ORDER
	}

	private final Problem problem;
	private final String part;

	PartialDateException(Problem problem, String part) {
		super(problem + " " + part); //$NON-NLS-1$
		this.problem = problem;
		this.part = part;
	}

	/** What is wrong. */
	public Problem problem() {
		return problem;
	}

	/** The part of the text that is wrong. */
	public String part() {
		return part;
	}

	/** What is wrong and what to write instead, in one sentence of that language. */
	public String describe(Language language) {
		return DateWords.in(language).say("problem." + problem, part); //$NON-NLS-1$
	}
}
