package org.liaison.sessions.agenda;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.EList;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.RecordRef;
import org.liaison.core.Register;
import org.liaison.core.codec.ObjectIds;
import org.liaison.core.types.RecordTypes;
import org.liaison.core.validation.Targets;
import org.liaison.meetings.AgendaItem;
import org.liaison.meetings.Body;
import org.liaison.meetings.Meeting;
import org.liaison.meetings.MeetingState;
import org.liaison.meetings.MeetingsFactory;
import org.liaison.meetings.MeetingsPackage;
import org.liaison.meetings.Participant;
import org.liaison.model.Record;

/** Makes the next meeting of a body of its draft, and brings the agenda of one that is planned up to date. Not for the UI thread. */
public final class Preparation {

	private final Register register;

	/** Prepares meetings of {@code register}. */
	public Preparation(Register register) {
		this.register = register;
	}

	/**
	 * Creates the next meeting: its number continues, its title is there in the languages of the body's, the participants of last time
	 * are proposed, and everything that is open is on its agenda. Saved as one edit.
	 *
	 * @param reason for the history; may be empty
	 * @return the new meeting
	 */
	public RecordRef create(AgendaDraft draft, SessionPlan plan, String reason) {
		try (Edit edit = Edits.open(register)) {
			Meeting meeting = create(edit, draft, plan);
			edit.save(reason);
			return new RecordRef(meeting.getId(), meeting.getKey(), RecordTypes.typeId(meeting.eClass()), meeting.getTitle());
		}
	}

	/** As {@link #create(AgendaDraft, SessionPlan, String)}, not saved yet. */
	public Meeting create(Edit edit, AgendaDraft draft, SessionPlan plan) {
		Body body = (Body) edit.load(draft.body().id());
		Meeting meeting = (Meeting) edit.create(MeetingsPackage.Literals.MEETING);
		Series.of(register, body.getId()).nextNumber().ifPresent(meeting::setNumber);
		plan.applyTo(edit, meeting);
		meeting.setTitle(SessionTitle.of(body.getTitle(), meeting.getNumber()));
		meeting.setBody(body);
		meeting.setState(MeetingState.PLANNED);
		draft.previous().map(previous -> (Meeting) edit.load(previous.id())).ifPresent(previous -> {
			meeting.setPrevious(previous);
			previous.getParticipants().stream().filter(Preparation::isNamed).map(Preparation::again).forEach(meeting.getParticipants()::add);
		});
		bringUpToDate(edit, meeting, draft);
		return meeting;
	}

	private static boolean isNamed(Participant participant) {
		return participant.getPerson() != null || participant.getOrganisation() != null;
	}

	/** A proposal: what a source said of them at the last meeting is not said of this one. */
	private static Participant again(Participant last) {
		Participant participant = MeetingsFactory.eINSTANCE.createParticipant();
		participant.setPerson(last.getPerson());
		participant.setOrganisation(last.getOrganisation());
		participant.setFunction(last.getFunction());
		participant.setRole(last.getRole());
		return participant;
	}

	/**
	 * Puts on the agenda of a planned meeting what has become open since; what is there already, or was taken off with a reason, stays as
	 * it is. Not saved yet.
	 *
	 * @return how many points and commitments were added
	 */
	public int bringUpToDate(Edit edit, Meeting meeting, AgendaDraft draft) {
		Map<String, AgendaItem> byEarlier = new HashMap<>();
		Set<String> known = new HashSet<>();
		for (AgendaItem item : meeting.getAgenda()) {
			Targets.of(item, MeetingsPackage.Literals.AGENDA_ITEM__CARRIED_FROM, AgendaItem.class)
					.forEach(earlier -> byEarlier.put(ObjectIds.of(earlier), item));
			concerns(item).forEach(known::add);
		}
		Map<String, Record> records = records(edit, draft.points());
		int added = 0;
		for (DraftPoint point : draft.points()) {
			AgendaItem item = byEarlier.get(point.continues());
			if (item != null) {
				added += complete(item, point, known, records);
			} else if (point.continues() != null || !known.containsAll(point.concerns())) {
				meeting.getAgenda().add(item(edit, point, records));
				added++;
			}
		}
		Agendas.renumber(meeting);
		return added;
	}

	/** A commitment that was split off its point and taken off is known, and not put back. */
	private static int complete(AgendaItem item, DraftPoint point, Set<String> known, Map<String, Record> records) {
		List<Record> missing = point.commitments().stream().map(commitment -> commitment.record().id()).filter(id -> !known.contains(id))
				.map(records::get).toList();
		item.getConcerns().addAll(missing);
		return missing.size();
	}

	private static Set<String> concerns(AgendaItem item) {
		return Targets.of(item, MeetingsPackage.Literals.AGENDA_ITEM__CONCERNS, Record.class).stream().map(ObjectIds::of)
				.collect(Collectors.toSet());
	}

	/** All records of the points, named in one read. */
	private Map<String, Record> records(Edit edit, List<DraftPoint> points) {
		Set<String> ids = points.stream().flatMap(point -> point.concerns().stream()).collect(Collectors.toSet());
		return register.refs(ids).stream().collect(Collectors.toMap(RecordRef::id, edit::reference));
	}

	private AgendaItem item(Edit edit, DraftPoint point, Map<String, Record> records) {
		AgendaItem item = MeetingsFactory.eINSTANCE.createAgendaItem();
		item.setTitle(point.title());
		item.setCarried(true);
		if (point.continues() != null) {
			AgendaItem earlier = register.owner(point.continues()).map(owner -> edit.load(owner.id()))
					.flatMap(meeting -> ObjectIds.inside(meeting, point.continues())).map(AgendaItem.class::cast).orElseThrow();
			item.setCarriedFrom(earlier);
			item.setPresenter(earlier.getPresenter());
		}
		EList<Record> concerns = item.getConcerns();
		point.concerns().stream().map(records::get).filter(Objects::nonNull).forEach(concerns::add);
		return item;
	}
}
