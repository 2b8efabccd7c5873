package org.liaison.sessions.agenda;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.Problem;
import org.liaison.core.RecordRef;
import org.liaison.core.RegisterException;
import org.liaison.core.Saying;
import org.liaison.core.Texts;
import org.liaison.core.contribution.CommandSession;
import org.liaison.core.contribution.CommandSession.Format;
import org.liaison.core.contribution.RowPrinter;
import org.liaison.core.types.ValueText;
import org.liaison.meetings.Meeting;
import org.liaison.meetings.MeetingState;
import org.liaison.meetings.MeetingsPackage;
import org.liaison.model.PartialDate;
import org.liaison.model.SpokenDate;
import org.liaison.sessions.names.Names;
import org.liaison.sessions.workflow.SignedMeeting;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what the next meeting of a body has to talk about, and creates it. */
@Command(name = "agenda")
public final class AgendaCommand implements org.liaison.core.contribution.Command {

	private static final List<String> COLUMNS = List.of("number", "point", "why", "commitments", "due", "continues"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$

	@Parameters(index = "0", paramLabel = "BODY", descriptionKey = "body")
	private String body;

	@Option(names = "--create", descriptionKey = "create")
	private boolean create;

	@Option(names = "--number", paramLabel = "NUMBER", descriptionKey = "number")
	private String number;

	@Option(names = "--place", paramLabel = "PLACE", descriptionKey = "place")
	private String place;

	@Option(names = "--date", paramLabel = "DATE", descriptionKey = "date")
	private String date;

	private CommandSession session;
	private Texts texts;

	@Override
	public void session(CommandSession given) {
		session = given;
		texts = Texts.in(AgendaCommand.class, "messages", given.language()); //$NON-NLS-1$
	}

	@Override
	public Integer call() throws IOException {
		SessionPlan plan = plan();
		AgendaDraft draft = new CarryOver(session.register()).draft(body);
		Series.of(session.register(), draft.body().id()).overtaken().forEach(one -> session.messages()
				.println(texts.say("overtaken", one.record().key(), one.dates().describe(session.language())))); //$NON-NLS-1$
		if (create) {
			create(draft, plan);
		} else {
			draft.planned().ifPresent(planned -> session.messages().println(texts.say("planned", planned.key()))); //$NON-NLS-1$
		}
		print(draft);
		tellAltered(draft);
		return 0;
	}

	private SessionPlan plan() {
		Saying label = language -> session.labels().feature(MeetingsPackage.Literals.MEETING__DATES, language);
		PartialDate dates = date == null ? null
				: SpokenDate.read(date, LocalDate.now()).orElseThrow(() -> new RegisterException(Problem.BAD_DATE, date, label, "")); //$NON-NLS-1$
		List<RecordRef> places = place == null ? List.of() : new Names(session.register(), type -> type.name().equals("Place")).called(place); //$NON-NLS-1$
		if (places.size() > 1) {
			throw new RegisterException(Problem.AMBIGUOUS_RECORD, place, places.size(), places.stream().map(RecordRef::key).collect(Collectors.joining(", "))); //$NON-NLS-1$
		}
		boolean known = !places.isEmpty();
		return new SessionPlan(number, known ? places.getFirst() : null, known ? null : place, dates);
	}

	private void create(AgendaDraft draft, SessionPlan plan) {
		var preparation = new Preparation(session.register());
		if (draft.planned().isEmpty()) {
			RecordRef meeting = preparation.create(draft, plan, texts.say("reason")); //$NON-NLS-1$
			session.messages().println(texts.say("created", meeting.key(), meeting.title().best(session.language()), draft.points().size())); //$NON-NLS-1$
			return;
		}
		try (Edit edit = Edits.open(session.register())) {
			Meeting meeting = (Meeting) edit.load(draft.planned().get().id());
			ValueText text = new ValueText(session.labels(), session.language());
			Appointment before = Appointment.of(meeting, text);
			preparation.plan(edit, meeting, plan);
			String changes = changes(before, Appointment.of(meeting, text));
			int added = preparation.bringUpToDate(edit, meeting, draft);
			edit.save(changes.isEmpty() ? texts.say("reason") : texts.say("reason.changed", changes)); //$NON-NLS-1$ //$NON-NLS-2$
			session.messages().println(texts.say("updated", meeting.getKey(), added)); //$NON-NLS-1$
			if (!changes.isEmpty()) {
				session.messages().println(texts.say("changed", changes)); //$NON-NLS-1$
			}
		}
	}

	/** A meeting that is planned already is not moved without a word: whoever creates one may not know of it. */
	private String changes(Appointment before, Appointment now) {
		return before.differing(now).stream().map(feature -> texts.say("change", session.labels().feature(feature, session.language()), //$NON-NLS-1$
				known(before.words().get(feature)), known(now.words().get(feature)))).collect(Collectors.joining(texts.say("semicolon"))); //$NON-NLS-1$
	}

	private String known(String words) {
		return words.isEmpty() ? texts.say("notKnown") : words; //$NON-NLS-1$
	}

	/** What comes back was read in meetings whose signed minutes may say otherwise. */
	private void tellAltered(AgendaDraft draft) {
		Series.of(session.register(), draft.body().id()).sessions().stream().filter(one -> one.state() == MeetingState.SIGNED)
				.flatMap(one -> SignedMeeting.alteration(session.register(), one.record().id(), session.language()).stream())
				.forEach(session.messages()::println);
	}

	private void print(AgendaDraft draft) throws IOException {
		if (draft.points().isEmpty()) {
			session.messages().println(texts.say("nothing")); //$NON-NLS-1$
		}
		boolean forPerson = session.format() == Format.TABLE;
		List<String> headers = forPerson ? COLUMNS.stream().map(column -> texts.say("column." + column)).toList() : COLUMNS; //$NON-NLS-1$
		try (RowPrinter rows = session.rows(COLUMNS, headers)) {
			int count = 0;
			for (DraftPoint point : draft.points()) {
				rows.row(++count, point.title().best(session.language()), several(why(point, forPerson), forPerson), several(keys(point), false), due(point, forPerson), continues(point));
			}
		}
	}

	/** An array for JSON; everything else has one text in a cell. */
	private Object several(List<String> values, boolean words) {
		return session.format() == Format.JSON ? values : String.join(words ? texts.say("comma") : " ", values); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private List<String> why(DraftPoint point, boolean forPerson) {
		return point.why().stream().map(why -> forPerson ? why.in(session.language()) : why.name()).toList();
	}

	private static List<String> keys(DraftPoint point) {
		return point.commitments().stream().map(commitment -> commitment.record().key()).toList();
	}

	/** The earliest of its commitments' dates. */
	private String due(DraftPoint point, boolean forPerson) {
		return point.commitments().stream().map(OpenCommitment::due).filter(due -> due != null && !due.isUnknown()).sorted().findFirst()
				.map(due -> forPerson ? due.describe(session.language()) : due.text()).orElse(null);
	}

	private String continues(DraftPoint point) {
		return point.continues() == null ? null : session.register().owner(point.continues()).map(RecordRef::key).orElse(null);
	}
}
