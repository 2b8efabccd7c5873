package org.liaison.sessions.agenda;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.EList;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.Problem;
import org.liaison.core.RecordRef;
import org.liaison.core.Register;
import org.liaison.core.RegisterException;
import org.liaison.core.Saying;
import org.liaison.core.codec.ObjectIds;
import org.liaison.core.types.RecordTypes;
import org.liaison.core.validation.Targets;
import org.liaison.meetings.AgendaItem;
import org.liaison.meetings.AgendaItemState;
import org.liaison.meetings.Body;
import org.liaison.meetings.Meeting;
import org.liaison.meetings.MeetingState;
import org.liaison.meetings.MeetingsFactory;
import org.liaison.meetings.MeetingsPackage;
import org.liaison.meetings.Participant;
import org.liaison.model.LocalizedText;
import org.liaison.model.Record;
import org.liaison.sessions.agenda.Series.Session;

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
		meeting.setTitle(SessionTitle.of(body.getTitle(), meeting.getNumber()));
		meeting.setBody(body);
		plan(edit, meeting, plan);
		meeting.setState(MeetingState.PLANNED);
		draft.previous().map(previous -> (Meeting) edit.load(previous.id())).ifPresent(previous -> {
			meeting.setPrevious(previous);
			previous.getParticipants().stream().filter(Preparation::isNamed).map(Preparation::again).forEach(meeting.getParticipants()::add);
		});
		bringUpToDate(edit, meeting, draft);
		return meeting;
	}

	/**
	 * Writes what is known into a meeting of a body that is still to come. Its title follows its number unless somebody worded it. Not saved
	 * yet.
	 *
	 * @throws RegisterException {@code BAD_VALUE} when the number is no whole number from 1, {@code REFUSED} when another meeting of the body has it
	 *             or it is not above those of the meetings that took place
	 */
	public void plan(Edit edit, Meeting meeting, SessionPlan plan) {
		String before = meeting.getNumber();
		plan.applyTo(edit, meeting);
		if (Objects.equals(before, meeting.getNumber())) {
			return;
		}
		Body body = (Body) edit.load(ObjectIds.of(meeting.getBody()));
		LocalizedText title = SessionTitle.of(body.getTitle(), meeting.getNumber());
		Series.of(register, body.getId()).against(meeting.getNumber(), meeting.getId()).ifPresent(other -> {
			throw refused(meeting, title, other);
		});
		if (SessionTitle.of(body.getTitle(), before).equals(meeting.getTitle())) {
			meeting.setTitle(title);
		}
	}

	/** A meeting that is new has no key yet and is named by the title that it would have. */
	private static RegisterException refused(Meeting meeting, LocalizedText title, Session other) {
		Saying name = meeting.getKey() == null ? title::best : language -> meeting.getKey();
		return new RegisterException(Problem.REFUSED, name, Saying.of(Preparation.class, "agenda", "number", //$NON-NLS-1$ //$NON-NLS-2$
				other.record().key(), other.number(), meeting.getNumber()));
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
	 * Brings the agenda of a planned meeting up to date. What has become open since comes on it, also where somebody took its point off before
	 * it came up. What was settled since leaves the points that came back by themselves and that nobody has dealt with; one that is left with
	 * nothing is taken off with that reason, and comes back when something of it is open again. The rest stays as it is. Not saved yet.
	 *
	 * @return how many points and commitments were added
	 */
	public int bringUpToDate(Edit edit, Meeting meeting, AgendaDraft draft) {
		new Settling(meeting, draft).run();
		Map<String, AgendaItem> byEarlier = new HashMap<>();
		Set<String> known = new HashSet<>();
		for (AgendaItem item : meeting.getAgenda()) {
			earlier(item).ifPresent(earlier -> byEarlier.put(earlier, item));
			known.addAll(concerns(item));
		}
		Map<String, Record> records = records(edit, draft.points());
		int added = 0;
		for (DraftPoint point : draft.points()) {
			AgendaItem item = byEarlier.get(point.continues());
			List<String> missing = point.commitments().stream().map(commitment -> commitment.record().id()).filter(id -> !known.contains(id)).toList();
			if (item == null && (point.continues() != null || !known.containsAll(point.concerns()))) {
				meeting.getAgenda().add(item(edit, point, point.concerns(), records));
				added++;
			} else if (item != null && !missing.isEmpty() && item.getState() == AgendaItemState.TAKEN_OFF) {
				meeting.getAgenda().add(item(edit, point, missing, records));
				added++;
			} else if (item != null) {
				// A commitment that was split off its point and taken off is known, and not put back.
				missing.stream().map(records::get).forEach(item.getConcerns()::add);
				added += missing.size();
			}
		}
		Agendas.renumber(meeting);
		return added;
	}

	/** UUID of the point of an earlier meeting that a point continues. */
	static Optional<String> earlier(AgendaItem item) {
		return Targets.of(item, MeetingsPackage.Literals.AGENDA_ITEM__CARRIED_FROM, AgendaItem.class).stream().map(ObjectIds::of).findFirst();
	}

	/** UUIDs of the records that a point is about. */
	static Set<String> concerns(AgendaItem item) {
		return Targets.of(item, MeetingsPackage.Literals.AGENDA_ITEM__CONCERNS, Record.class).stream().map(ObjectIds::of)
				.collect(Collectors.toSet());
	}

	/** All records of the points, named in one read. */
	private Map<String, Record> records(Edit edit, List<DraftPoint> points) {
		Set<String> ids = points.stream().flatMap(point -> point.concerns().stream()).collect(Collectors.toSet());
		return register.refs(ids).stream().collect(Collectors.toMap(RecordRef::id, edit::reference));
	}

	private AgendaItem item(Edit edit, DraftPoint point, List<String> about, Map<String, Record> records) {
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
		about.stream().map(records::get).filter(Objects::nonNull).forEach(concerns::add);
		return item;
	}
}
