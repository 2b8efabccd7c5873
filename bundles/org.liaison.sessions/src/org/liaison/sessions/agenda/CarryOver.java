package org.liaison.sessions.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.Problem;
import org.liaison.core.RecordRef;
import org.liaison.core.Register;
import org.liaison.core.RegisterException;
import org.liaison.meetings.Body;
import org.liaison.meetings.Meeting;
import org.liaison.sessions.agenda.Series.Session;
import org.liaison.sessions.agenda.Threads.Thread;

/**
 * Drafts the agenda of the next meeting of a body from what is open. Everything comes back that is not settled:
 * <ul>
 * <li>a <b>commitment</b> that is open (overdue and undated ones are), or that we hold for closed while a side still counts on it;
 * if it originated in a meeting of the body, an agenda or outcome of the body was about it, it is a matter for its sides (see {@link Sides}),
 * or it took the place of one that belongs here;</li>
 * <li>a <b>point</b> that no later agenda took over, if it was not discussed, was deferred or taken off (unless it is about commitments only), if the sides differ on an outcome, or if a
 * commitment of its thread comes back. A point about commitments only is over with them.</li>
 * </ul>
 * Commitments stand under the points of their threads; one that was on no agenda yet is a point of its own. Not for the UI thread.
 */
public final class CarryOver {

	private final Register register;
	private final LocalDate today;

	/** Drafts from {@code register}, as of today. */
	public CarryOver(Register register) {
		this(register, LocalDate.now());
	}

	/** Drafts from {@code register}, as of a day. */
	public CarryOver(Register register, LocalDate today) {
		this.register = register;
		this.today = today;
	}

	/**
	 * What the next meeting of a body has to talk about.
	 *
	 * @param idKeyOrAlias the body
	 * @throws RegisterException {@code NO_SUCH_RECORD}, or {@code NOT_A_BODY}
	 */
	public AgendaDraft draft(String idKeyOrAlias) {
		RecordRef body = body(idKeyOrAlias);
		Series series = Series.of(register, body.id(), today);
		Optional<Session> planned = series.planned();
		try (Edit edit = Edits.open(register)) {
			List<Meeting> meetings = meetings(edit, series, planned);
			List<Thread> threads = Threads.of(meetings);
			List<OpenCommitment> open = open(body, series, Threads.commitments(meetings));
			return new AgendaDraft(body, series.latest().map(Session::record), planned.map(Session::record), points(threads, open));
		}
	}

	private RecordRef body(String idKeyOrAlias) {
		try (Edit edit = Edits.open(register)) {
			if (!(edit.load(idKeyOrAlias) instanceof Body body)) {
				throw new RegisterException(Problem.NOT_A_BODY, idKeyOrAlias);
			}
			return register.find(body.getId()).orElseThrow();
		}
	}

	/** The meetings at which there was something, the latest one first. */
	private static List<Meeting> meetings(Edit edit, Series series, Optional<Session> planned) {
		List<Session> sessions = new ArrayList<>(series.sessions());
		sessions.removeIf(session -> session.points() == 0 && session.outcomes() == 0 || planned.filter(session::equals).isPresent());
		series.latest().filter(sessions::remove).ifPresent(latest -> sessions.add(0, latest));
		return edit.load(sessions.stream().map(session -> session.record().id()).toList()).stream().map(Meeting.class::cast).toList();
	}

	private List<OpenCommitment> open(RecordRef body, Series series, Set<String> linked) {
		Set<String> meetings = series.sessions().stream().map(session -> session.record().id()).collect(Collectors.toSet());
		return new OpenCommitments(register, today, Sides.of(register, body.id()), meetings, linked).find();
	}

	private static List<DraftPoint> points(List<Thread> threads, List<OpenCommitment> open) {
		Map<String, List<OpenCommitment>> byId = byId(open);
		Set<String> placed = new HashSet<>();
		List<DraftPoint> points = new ArrayList<>();
		for (Thread thread : threads) {
			List<OpenCommitment> own = thread.commitments().stream().flatMap(id -> byId.getOrDefault(id, List.of()).stream()).distinct().toList();
			boolean elsewhere = thread.isAboutCommitmentsOnly() && own.stream().allMatch(commitment -> placed.contains(commitment.record().id()));
			if (thread.open().isPresent() || !own.isEmpty() && !elsewhere) {
				points.add(point(thread, own));
				own.forEach(commitment -> placed.add(commitment.record().id()));
			}
		}
		open.stream().filter(commitment -> !placed.contains(commitment.record().id()))
				.sorted(Comparator.comparing(CarryOver::deadline, Comparator.nullsLast(Comparator.naturalOrder())))
				.forEach(commitment -> points.add(point(commitment)));
		return List.copyOf(points);
	}

	/** Each by its own UUID and by those of the commitments whose place it took: it stands where they stood. */
	private static Map<String, List<OpenCommitment>> byId(List<OpenCommitment> open) {
		Map<String, List<OpenCommitment>> byId = new HashMap<>();
		open.forEach(commitment -> Stream.concat(Stream.of(commitment.record().id()), commitment.replaced().stream())
				.forEach(id -> byId.computeIfAbsent(id, key -> new ArrayList<>()).add(commitment)));
		return byId;
	}

	private static LocalDate deadline(OpenCommitment commitment) {
		return commitment.due() == null ? null : commitment.due().latest();
	}

	private static DraftPoint point(Thread thread, List<OpenCommitment> own) {
		Set<String> concerns = new LinkedHashSet<>(thread.otherConcerns());
		Set<Why> why = EnumSet.noneOf(Why.class);
		thread.open().ifPresent(why::add);
		own.forEach(commitment -> {
			concerns.add(commitment.record().id());
			why.addAll(commitment.why());
		});
		return new DraftPoint(thread.item().getTitle(), thread.item().getId(), own, List.copyOf(concerns), why);
	}

	private static DraftPoint point(OpenCommitment commitment) {
		return new DraftPoint(commitment.record().title(), null, List.of(commitment), List.of(commitment.record().id()), commitment.why());
	}
}
