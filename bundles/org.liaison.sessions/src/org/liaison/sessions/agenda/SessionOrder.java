package org.liaison.sessions.agenda;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.liaison.model.PartialDate;
import org.liaison.sessions.agenda.Series.Session;

/**
 * Which meeting of a body is later: by number where both have one, else by their days, else what was entered later is later. Compared two by
 * two these rules go round in a circle as soon as a number is missing, so each meeting gets a place that stands for all of them: a day and a
 * moment of entry that rise with the numbers.
 */
final class SessionOrder {

	private record Place(LocalDate day, int entered) {

		private static final Comparator<Place> ORDER = Comparator.comparing(Place::day).thenComparing(Place::entered);
	}

	private SessionOrder() {
	}

	/** @param sessions all meetings of the body in the order in which they were entered */
	static Comparator<Session> of(List<Session> sessions) {
		Map<String, Place> places = new HashMap<>();
		Map<String, Integer> entered = new HashMap<>();
		LocalDate latest = LocalDate.MIN;
		for (Session session : sessions) {
			// One without a day was entered when those before it were known.
			LocalDate day = day(session).orElse(latest);
			latest = day.isAfter(latest) ? day : latest;
			entered.put(session.record().id(), entered.size());
			places.put(session.record().id(), new Place(day, entered.size() - 1));
		}
		Place highest = new Place(LocalDate.MIN, 0);
		for (Session session : numbered(sessions)) {
			Place own = places.get(session.record().id());
			highest = new Place(later(own.day(), highest.day()), Math.max(own.entered(), highest.entered()));
			places.put(session.record().id(), highest);
		}
		return Comparator.comparing((Session session) -> places.get(session.record().id()), Place.ORDER)
				.thenComparing(session -> session.count().orElse(-1)).thenComparing(session -> entered.get(session.record().id()));
	}

	private static List<Session> numbered(List<Session> sessions) {
		return sessions.stream().filter(session -> session.count().isPresent()).sorted(Comparator.comparing(Session::count, Comparator.comparing(OptionalInt::getAsInt)))
				.toList();
	}

	private static Optional<LocalDate> day(Session session) {
		return Optional.ofNullable(session.dates()).map(PartialDate::earliest);
	}

	private static LocalDate later(LocalDate one, LocalDate other) {
		return one.isAfter(other) ? one : other;
	}
}
