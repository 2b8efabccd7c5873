package org.liaison.sessions.agenda;

import static org.liaison.meetings.MeetingsPackage.Literals.MEETING;
import static org.liaison.meetings.MeetingsPackage.Literals.MEETING__AGENDA;
import static org.liaison.meetings.MeetingsPackage.Literals.MEETING__BODY;
import static org.liaison.meetings.MeetingsPackage.Literals.MEETING__DATES;
import static org.liaison.meetings.MeetingsPackage.Literals.MEETING__NUMBER;
import static org.liaison.meetings.MeetingsPackage.Literals.MEETING__OUTCOMES;
import static org.liaison.meetings.MeetingsPackage.Literals.MEETING__STATE;
import static org.liaison.model.ModelPackage.Literals.RECORD__TITLE;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.liaison.core.RecordRef;
import org.liaison.core.Register;
import org.liaison.core.query.Filter;
import org.liaison.core.query.Filter.Operator;
import org.liaison.core.query.Query;
import org.liaison.core.query.Row;
import org.liaison.core.query.RowSet;
import org.liaison.meetings.MeetingState;
import org.liaison.meetings.MeetingStates;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;
import org.liaison.model.PartialDate;

/**
 * The meetings of a body.
 *
 * @param sessions in the order in which the register came to know them
 * @param today the day on which somebody asks: a planned meeting whose last possible day is before it is not to come any more
 */
public record Series(List<Session> sessions, LocalDate today) {

	private static final int PAGE = 200;
	private static final List<EStructuralFeature> COLUMNS = List.of(RECORD__TITLE, MEETING__NUMBER, MEETING__DATES, MEETING__STATE,
			MEETING__AGENDA, MEETING__OUTCOMES);

	/**
	 * One meeting of a body.
	 *
	 * @param record which
	 * @param number as officers say it, {@code null} when it has none
	 * @param dates when, {@code null} when nobody said
	 * @param state how far it has come
	 * @param points how many points its agenda has
	 * @param outcomes how many outcomes are written down
	 */
	public record Session(RecordRef record, String number, PartialDate dates, MeetingState state, long points, long outcomes) {

		/** Whether nobody has said that it took place or will not. */
		private boolean isOpen() {
			return MeetingStates.isAhead(state);
		}

		private boolean isOver(LocalDate today) {
			return dates != null && dates.latest() != null && dates.latest().isBefore(today);
		}

		OptionalInt count() {
			return Series.count(number);
		}
	}

	/** The meetings of the body with this UUID, as of today. */
	public static Series of(Register register, String body) {
		return of(register, body, LocalDate.now());
	}

	/** The meetings of the body with this UUID, as of a day. */
	static Series of(Register register, String body, LocalDate today) {
		var filter = new Filter.Test(List.of(MEETING__BODY), Operator.EQUAL, List.of(body));
		RowSet rows = register.rows(new Query(register.types().of(MEETING).orElseThrow(), filter, List.of(), COLUMNS, Language.EN));
		List<Session> sessions = new ArrayList<>();
		List<Row> page;
		for (long from = 0; !(page = rows.rows(from, PAGE)).isEmpty(); from += PAGE) {
			page.forEach(row -> sessions.add(session(row)));
		}
		return new Series(List.copyOf(sessions), today);
	}

	private static Session session(Row row) {
		var title = row.cells().get(0) == null ? LocalizedText.EMPTY : (LocalizedText) row.cells().get(0);
		var state = row.cells().get(3) == null ? MeetingState.NOT_STATED : (MeetingState) row.cells().get(3);
		return new Session(new RecordRef(row.id(), row.key(), row.type(), title), (String) row.cells().get(1), (PartialDate) row.cells().get(2),
				state, count(row, 4), count(row, 5));
	}

	private static long count(Row row, int column) {
		return row.cells().get(column) instanceof Long count ? count : 0;
	}

	/**
	 * The latest meeting that is still to come: the one that is being prepared. It may be numbered or dated before one that took place, and
	 * is still the one that is planned.
	 */
	public Optional<Session> planned() {
		return latest(sessions.stream().filter(this::isAhead));
	}

	/** The latest meeting that took place or takes place, as far as anybody knows. */
	public Optional<Session> latest() {
		return latest(sessions.stream().filter(session -> !isAhead(session)));
	}

	/**
	 * The meetings that are still planned although their days are over. Whatever became of them, the next meeting is another one, and what was
	 * on their agendas comes back at it.
	 */
	public List<Session> overtaken() {
		return sessions.stream().filter(session -> session.isOpen() && session.isOver(today)).toList();
	}

	private boolean isAhead(Session session) {
		return session.isOpen() && !session.isOver(today);
	}

	private Optional<Session> latest(Stream<Session> some) {
		return some.filter(session -> session.state() != MeetingState.CANCELLED).max(SessionOrder.of(sessions));
	}

	/**
	 * The number of the meeting after all others: 1 when there is none yet, empty when nobody knows how many there were. A cancelled
	 * meeting keeps its number.
	 */
	public Optional<String> nextNumber() {
		if (sessions.isEmpty()) {
			return Optional.of("1"); //$NON-NLS-1$
		}
		OptionalInt highest = sessions.stream().map(Session::count).filter(OptionalInt::isPresent).mapToInt(OptionalInt::getAsInt).max();
		return highest.isPresent() ? Optional.of(String.valueOf(highest.getAsInt() + 1)) : Optional.empty();
	}

	/**
	 * What stands against a number for a meeting that is still to come: another meeting of the body that has it, else one that took place
	 * or takes place and counts as many or more.
	 *
	 * @param meeting UUID of the meeting that is to have the number
	 */
	Optional<Session> against(String number, String meeting) {
		OptionalInt count = count(number);
		return numbered(number, meeting).or(() -> others(meeting).filter(session -> !isAhead(session) && session.state() != MeetingState.CANCELLED
				&& count.isPresent() && session.count().orElse(0) > count.getAsInt()).max(Comparator.comparing(session -> session.count().getAsInt())));
	}

	/** Another meeting of the body that has a number already. */
	Optional<Session> numbered(String number, String meeting) {
		OptionalInt count = count(number);
		return others(meeting).filter(session -> isSame(session, number, count)).findFirst();
	}

	private Stream<Session> others(String meeting) {
		return sessions.stream().filter(session -> !session.record().id().equals(meeting));
	}

	private static boolean isSame(Session session, String number, OptionalInt count) {
		return count.isPresent() ? session.count().equals(count) : number.strip().equals(session.number());
	}

	private static OptionalInt count(String number) {
		String digits = number == null ? "" : Normalizer.normalize(number, Normalizer.Form.NFKC).strip(); //$NON-NLS-1$
		return digits.matches("\\d{1,9}") ? OptionalInt.of(Integer.parseInt(digits)) : OptionalInt.empty(); //$NON-NLS-1$
	}
}
