package org.liaison.commitments;

import java.time.LocalDate;

import org.liaison.model.PartialDate;

/**
 * What a party said last, as far as its positions were read.
 *
 * @param position the position
 * @param since the first day on which it can have been said, or one before it in the list, if that was later; {@code null} when nobody knows
 */
record LastWord(Position position, LocalDate since) {

	static LastWord of(Position position) {
		return new LastWord(position, said(position).earliest());
	}

	/** This one, if the next was said before it for certain; else the next. */
	LastWord then(LastWord next) {
		LocalDate latest = said(next.position).latest();
		if (since != null && latest != null && latest.isBefore(since)) {
			return this;
		}
		return since != null && (next.since == null || next.since.isBefore(since)) ? new LastWord(next.position, since) : next;
	}

	private static PartialDate said(Position position) {
		return position.getSaidOn() == null ? PartialDate.UNKNOWN : position.getSaidOn();
	}
}
