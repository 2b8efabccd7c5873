package org.liaison.sessions.agenda;

import java.util.List;
import java.util.Set;

import org.liaison.model.LocalizedText;

/**
 * A point that comes back.
 *
 * @param title what it is called, in each language
 * @param continues UUID of the point of an earlier meeting that it continues, {@code null} when it has none: a commitment that was on
 *            no agenda of this body yet
 * @param commitments the commitments of the point that come back
 * @param concerns UUIDs of all records it is to be about: what the earlier point was about without the commitments that are
 *            settled, and the commitments that come back
 * @param why all reasons, of the point itself and of its commitments
 */
public record DraftPoint(LocalizedText title, String continues, List<OpenCommitment> commitments, List<String> concerns, Set<Why> why) {
}
