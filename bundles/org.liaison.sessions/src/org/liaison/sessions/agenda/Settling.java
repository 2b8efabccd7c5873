package org.liaison.sessions.agenda;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.liaison.commitments.Commitment;
import org.liaison.core.Texts;
import org.liaison.core.codec.ObjectIds;
import org.liaison.core.validation.Targets;
import org.liaison.meetings.AgendaItem;
import org.liaison.meetings.AgendaItemState;
import org.liaison.meetings.AgendaRules;
import org.liaison.meetings.Meeting;
import org.liaison.meetings.MeetingsPackage;
import org.liaison.model.Language;
import org.liaison.model.Record;

/** Takes what was settled since off an agenda that is being prepared, and puts back what this took off and is open again. */
final class Settling {

	private final Meeting meeting;
	/** What each earlier point that comes back is about. */
	private final Map<String, Set<String>> back = new HashMap<>();
	private final Set<String> open = new HashSet<>();

	Settling(Meeting meeting, AgendaDraft draft) {
		this.meeting = meeting;
		draft.points().forEach(point -> {
			back.merge(String.valueOf(point.continues()), new HashSet<>(point.concerns()), (some, more) -> {
				some.addAll(more);
				return some;
			});
			point.commitments().forEach(commitment -> open.add(commitment.record().id()));
		});
	}

	void run() {
		for (AgendaItem item : List.copyOf(meeting.getAgenda())) {
			if (item.isCarried() && item.getState() == AgendaItemState.NOT_STATED && AgendaRules.outcomes(meeting, item).isEmpty()) {
				settle(item);
			} else if (isSettled(item) && Preparation.concerns(item).stream().anyMatch(open::contains)) {
				Agendas.putBack(meeting, item);
				settle(item);
			}
		}
	}

	private void settle(AgendaItem item) {
		Set<String> settled = Targets.of(item, MeetingsPackage.Literals.AGENDA_ITEM__CONCERNS, Record.class).stream()
				.filter(Commitment.class::isInstance).map(ObjectIds::of).filter(id -> !open.contains(id)).collect(Collectors.toSet());
		Optional<String> earlier = Preparation.earlier(item);
		boolean over = earlier.isPresent() ? !back.containsKey(earlier.get()) : settled.size() == Preparation.concerns(item).size();
		if (over && !settled.isEmpty()) {
			Agendas.takeOff(meeting, item, reason(meeting));
		} else if (!settled.isEmpty()) {
			item.getConcerns().removeIf(record -> settled.contains(ObjectIds.of(record)));
		}
	}

	/** In a language in which the meeting has a title. */
	private static String reason(Meeting meeting) {
		return reason(Stream.of(Language.values()).filter(language -> meeting.getTitle().text(language) != null).findFirst().orElse(Language.EN));
	}

	private static String reason(Language language) {
		return Texts.in(Settling.class, "agenda", language).say("settled"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Whether a point was taken off here, and not by somebody for a reason of their own. */
	private static boolean isSettled(AgendaItem item) {
		return item.getState() == AgendaItemState.TAKEN_OFF && Stream.of(Language.values()).anyMatch(language -> reason(language).equals(item.getReason()));
	}
}
