package org.liaison.sessions.agenda;

import java.util.List;
import java.util.Optional;

import org.liaison.core.RecordRef;

/**
 * What the next meeting of a body has to talk about.
 *
 * @param body the body
 * @param previous its latest meeting, not counting {@code planned}
 * @param planned the meeting that is being prepared already, whose agenda this is to be
 * @param points in the order of the earlier agendas, then commitments that were on none, earliest due first
 */
public record AgendaDraft(RecordRef body, Optional<RecordRef> previous, Optional<RecordRef> planned, List<DraftPoint> points) {
}
