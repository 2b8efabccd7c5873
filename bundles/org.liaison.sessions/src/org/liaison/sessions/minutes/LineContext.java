package org.liaison.sessions.minutes;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.liaison.core.RecordRef;

/**
 * What a line may take for granted: who sits at the table.
 *
 * @param speakers who speaks for each side, for "both sides"
 * @param sides UUIDs of all that belong to a side, by side
 * @param present UUIDs of those who are meant when a name fits several: participants, speakers, and what the meeting is about
 */
public record LineContext(List<RecordRef> speakers, List<Set<String>> sides, Set<String> present) {

	/** Nothing is known. */
	public static final LineContext NONE = new LineContext(List.of(), List.of(), Set.of());

	/** Whether actors stand on both sides; where the sides are not known, whether there are several. */
	boolean isMutual(List<RecordRef> actors) {
		Stream<Set<String>> touched = sides.stream().filter(side -> actors.stream().anyMatch(actor -> side.contains(actor.id())));
		return sides.isEmpty() ? actors.size() > 1 : touched.count() > 1;
	}
}
