package org.liaison.commitments.ui.change;

import org.liaison.commitments.CommitmentStatus;
import org.liaison.core.RecordRef;
import org.liaison.model.PartialDate;

/**
 * What is to be done to each of several commitments; {@code null} leaves a thing as it is.
 *
 * @param status the new status
 * @param agreed the date that both sides accepted
 * @param actual when it was done
 * @param concern what it concerns too
 * @param replacedBy the commitment that takes its place
 * @param progress a step to report
 * @param reason why, kept in the history, and with a commitment that is closed by it; may be empty
 */
record Changes(CommitmentStatus status, PartialDate agreed, PartialDate actual, RecordRef concern, RecordRef replacedBy, Progress progress,
		String reason) {

	boolean isEmpty() {
		return status == null && agreed == null && actual == null && concern == null && replacedBy == null && progress == null;
	}

	/** Whether it closes. */
	boolean closes() {
		return status == CommitmentStatus.FULFILLED || status == CommitmentStatus.DROPPED || status == CommitmentStatus.SUPERSEDED;
	}

	/** Whether a commitment that it closes can do without evidence of its own. */
	boolean explains() {
		return !reason.isBlank() || replacedBy != null || progress != null && progress.isProved();
	}
}
