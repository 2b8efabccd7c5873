package org.liaison.sessions.agenda;

import java.util.List;

import org.liaison.commitments.Commitment;
import org.liaison.core.validation.Targets;
import org.liaison.meetings.AgendaItem;
import org.liaison.meetings.AgendaItemState;
import org.liaison.meetings.Meeting;
import org.liaison.meetings.MeetingsFactory;
import org.liaison.meetings.MeetingsPackage;
import org.liaison.model.LocalizedText;
import org.liaison.model.Record;

/** Changes of an agenda that is being prepared, on the objects of an edit. */
public final class Agendas {

	private Agendas() {
	}

	/** A new point at the end. */
	public static AgendaItem add(Meeting meeting, LocalizedText title) {
		AgendaItem item = MeetingsFactory.eINSTANCE.createAgendaItem();
		item.setTitle(title);
		meeting.getAgenda().add(item);
		renumber(meeting);
		return item;
	}

	/**
	 * Moves a point, for example by dragging it.
	 *
	 * @param index its new place in {@link Meeting#getAgenda()}, counted from 0 after it was taken out
	 */
	public static void move(Meeting meeting, AgendaItem item, int index) {
		meeting.getAgenda().move(index, item);
		renumber(meeting);
	}

	/**
	 * Takes a point off the agenda of this one meeting. It stays there to be seen, with its reason, and comes back at the next.
	 *
	 * @throws IllegalArgumentException when no reason is given
	 */
	public static void takeOff(Meeting meeting, AgendaItem item, String reason) {
		if (reason == null || reason.isBlank()) {
			throw new IllegalArgumentException("a point is taken off for a reason"); //$NON-NLS-1$
		}
		item.setState(AgendaItemState.TAKEN_OFF);
		item.setReason(reason.strip());
		renumber(meeting);
	}

	/**
	 * Takes one commitment off a point that is about other things too: it becomes a point of its own, which is taken off.
	 *
	 * @return the point that was taken off
	 */
	public static AgendaItem takeOff(Meeting meeting, AgendaItem item, Commitment commitment, String reason) {
		List<Record> concerns = Targets.of(item, MeetingsPackage.Literals.AGENDA_ITEM__CONCERNS, Record.class);
		if (concerns.size() == 1 && Targets.same(concerns.getFirst(), commitment)) {
			takeOff(meeting, item, reason);
			return item;
		}
		AgendaItem own = MeetingsFactory.eINSTANCE.createAgendaItem();
		own.setTitle(commitment.getTitle());
		own.setCarried(true);
		own.getConcerns().add(commitment);
		meeting.getAgenda().add(meeting.getAgenda().indexOf(item) + 1, own);
		takeOff(meeting, own, reason);
		item.getConcerns().removeIf(record -> Targets.same(record, commitment));
		return own;
	}

	/** Puts a point back that was taken off. */
	public static void putBack(Meeting meeting, AgendaItem item) {
		item.setState(AgendaItemState.NOT_STATED);
		item.setReason(null);
		renumber(meeting);
	}

	/** Numbers the points 1, 2, 3 … in their order; one that was taken off has no number. */
	public static void renumber(Meeting meeting) {
		int number = 0;
		for (AgendaItem item : meeting.getAgenda()) {
			item.setNumber(item.getState() == AgendaItemState.TAKEN_OFF ? null : String.valueOf(++number));
		}
	}
}
