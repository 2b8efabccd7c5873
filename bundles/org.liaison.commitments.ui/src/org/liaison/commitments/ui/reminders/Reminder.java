package org.liaison.commitments.ui.reminders;

import org.liaison.core.RecordRef;

/**
 * A commitment to be reminded of.
 *
 * @param kind why
 * @param commitment which
 * @param due the EDTF text of its date, {@code ""} for none: when it changes, an earlier dismissal no longer counts
 * @param when the date in words
 */
record Reminder(Kind kind, RecordRef commitment, String due, String when) {

	/** Why somebody is reminded. */
	enum Kind {
		/** Its last day has passed. */
		OVERDUE,
		/** Its last day comes soon. */
		SOON,
		/** It has been without a date for long. */
		UNDATED
	}
}
