package org.liaison.meetings;

import java.util.List;

import org.liaison.core.validation.Targets;

/** What follows from an agenda and its outcomes. Nothing is loaded for it. */
public final class AgendaRules {

	private AgendaRules() {
	}

	/** The outcomes of a point, in their order. */
	public static List<Outcome> outcomes(Meeting meeting, AgendaItem item) {
		return meeting.getOutcomes().stream().filter(outcome -> Targets
				.of(outcome, MeetingsPackage.Literals.OUTCOME__AGENDA_ITEM, AgendaItem.class).stream().anyMatch(own -> Targets.same(own, item)))
				.toList();
	}

	/** The outcomes that belong to no point of the agenda, in their order. */
	public static List<Outcome> outcomesWithoutPoint(Meeting meeting) {
		return meeting.getOutcomes().stream().filter(outcome -> Targets
				.of(outcome, MeetingsPackage.Literals.OUTCOME__AGENDA_ITEM, AgendaItem.class).stream()
				.noneMatch(item -> meeting.getAgenda().stream().anyMatch(own -> Targets.same(own, item)))).toList();
	}

	/** Whether a point was discussed: somebody said so, or it has outcomes and nobody said otherwise. */
	public static boolean isDiscussed(Meeting meeting, AgendaItem item) {
		return item.getState() == AgendaItemState.DISCUSSED
				|| item.getState() == AgendaItemState.NOT_STATED && !outcomes(meeting, item).isEmpty();
	}

	/** Whether the sides differ on an outcome: it is a disagreement, or one of them has reservations or objects. */
	public static boolean isContested(Outcome outcome) {
		return outcome.getKind() == OutcomeKind.DISAGREEMENT || outcome.getPositions().stream()
				.anyMatch(position -> position.getStance() == Stance.RESERVES || position.getStance() == Stance.OBJECTS);
	}

	/** The points that are on the agenda: all but those that were taken off. */
	public static List<AgendaItem> points(Meeting meeting) {
		return meeting.getAgenda().stream().filter(item -> item.getState() != AgendaItemState.TAKEN_OFF).toList();
	}
}
