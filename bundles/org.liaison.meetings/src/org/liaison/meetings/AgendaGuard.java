package org.liaison.meetings;

import static org.liaison.meetings.MeetingsPackage.Literals.AGENDA_ITEM__CARRIED_FROM;

import java.util.Objects;

import org.liaison.core.Problem;
import org.liaison.core.RegisterException;
import org.liaison.core.Saying;
import org.liaison.core.contribution.Guard;
import org.liaison.core.validation.Targets;
import org.liaison.model.Record;

/**
 * A point that came back by itself leaves the agenda only for a stated reason: it is taken off, and stays there to be seen.
 */
public final class AgendaGuard implements Guard {

	@Override
	public void check(Record before, Record after) {
		if (after instanceof Meeting is) {
			is.getAgenda().stream().filter(AgendaGuard::isTakenOffWithoutReason).findFirst().ifPresent(item -> {
				throw refused(is, "takenOffWhy", item); //$NON-NLS-1$
			});
			if (before instanceof Meeting was) {
				was.getAgenda().stream().filter(AgendaGuard::isCarried)
						.filter(item -> is.getAgenda().stream().noneMatch(kept -> Targets.same(kept, item) && isCarried(kept))).findFirst().ifPresent(item -> {
							throw refused(is, "carriedPoint", item); //$NON-NLS-1$
						});
			}
		}
	}

	private static boolean isTakenOffWithoutReason(AgendaItem item) {
		return item.getState() == AgendaItemState.TAKEN_OFF && (item.getReason() == null || item.getReason().isBlank());
	}

	private static boolean isCarried(AgendaItem item) {
		return item.isCarried() || !Targets.of(item, AGENDA_ITEM__CARRIED_FROM, AgendaItem.class).isEmpty();
	}

	private static RegisterException refused(Meeting meeting, String key, AgendaItem item) {
		Saying name = language -> item.getTitle().best(language);
		return new RegisterException(Problem.REFUSED, Objects.requireNonNullElse(meeting.getKey(), ""), //$NON-NLS-1$
				Saying.of(AgendaGuard.class, "guards", key, name)); //$NON-NLS-1$
	}
}
