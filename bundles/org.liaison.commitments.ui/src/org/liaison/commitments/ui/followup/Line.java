package org.liaison.commitments.ui.followup;

import java.util.Optional;

import org.liaison.core.query.Row;

/**
 * A line of the follow-up.
 *
 * @param section the group that it belongs to
 * @param index which of the group's commitments it shows, -1 for the heading
 */
record Line(Section section, long index) {

	static final long HEADING = -1;

	boolean isHeading() {
		return index == HEADING;
	}

	/** The commitment; empty for a heading and while it is being read. */
	Optional<Row> row() {
		return isHeading() ? Optional.empty() : section.rows().row(index);
	}
}
