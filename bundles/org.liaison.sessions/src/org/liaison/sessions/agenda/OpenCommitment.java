package org.liaison.sessions.agenda;

import java.util.Set;

import org.liaison.commitments.CommitmentStatus;
import org.liaison.core.RecordRef;
import org.liaison.model.PartialDate;

/**
 * A commitment that comes back.
 *
 * @param record which
 * @param status our view of it
 * @param due the agreed date, else the indicative one, else {@code null}
 * @param replaced UUIDs of the commitments whose place it took, one after the other
 * @param why why it comes back, at least one of {@link Why#OPEN}, {@link Why#OVERDUE}, {@link Why#DISPUTED}, {@link Why#UNDATED}
 */
public record OpenCommitment(RecordRef record, CommitmentStatus status, PartialDate due, Set<String> replaced, Set<Why> why) {
}
