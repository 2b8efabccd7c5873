package org.liaison.commitments.ui.timeline;

import java.util.List;

import org.liaison.model.PartialDate;

/**
 * The dates of one commitment; each may be {@code null}.
 *
 * @param earlier by when it was due before, oldest first
 * @param indicative the date that somebody hopes for
 * @param agreed the date that both sides accepted
 * @param actual when it was done
 * @param overdue whether it should have been done by now
 */
public record Dates(List<PartialDate> earlier, PartialDate indicative, PartialDate agreed, PartialDate actual, boolean overdue) {

	/** By when it is due now, {@code null} when no date is known. */
	PartialDate due() {
		return agreed != null ? agreed : indicative;
	}
}
