package org.liaison.commitments.ui.followup;

import java.util.List;

import org.liaison.model.PartialDate;

/**
 * What is known of a commitment beyond its own dates and status.
 *
 * @param ours what our side said last, in words
 * @param theirs what the other side said last, in words
 * @param earlier the dates by which it was due before, oldest first
 */
record Standing(String ours, String theirs, List<PartialDate> earlier) {
}
