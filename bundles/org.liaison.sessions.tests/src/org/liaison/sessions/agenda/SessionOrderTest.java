package org.liaison.sessions.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.liaison.core.RecordRef;
import org.liaison.meetings.MeetingState;
import org.liaison.model.LocalizedText;
import org.liaison.model.PartialDate;
import org.liaison.sessions.agenda.Series.Session;

/** However meetings are numbered, dated and entered, each is before, after or the same as another, and never all of it. */
class SessionOrderTest {

	@RepeatedTest(300)
	void theOrderIsOne(RepetitionInfo repetition) {
		Random random = new Random(repetition.getCurrentRepetition());
		List<Session> sessions = new ArrayList<>();
		for (int i = 0; i < 8; i++) {
			sessions.add(session(i, random.nextBoolean() ? null : String.valueOf(random.nextInt(6)), random.nextInt(3) == 0 ? null : "202" + random.nextInt(5)));
		}
		Comparator<Session> order = SessionOrder.of(sessions);
		for (Session one : sessions) {
			for (Session other : sessions) {
				assertEquals(Integer.signum(order.compare(one, other)), -Integer.signum(order.compare(other, one)));
				assertTrue(one == other || order.compare(one, other) != 0, "no two are at the same place");
				rules(order, one, other, sessions);
				for (Session third : sessions) {
					assertTrue(order.compare(one, other) > 0 || order.compare(other, third) > 0 || order.compare(one, third) <= 0,
							() -> List.of(one, other, third).toString());
				}
			}
		}
	}

	private static void rules(Comparator<Session> order, Session one, Session other, List<Session> sessions) {
		boolean numbered = one.number() != null && other.number() != null && !one.number().equals(other.number());
		if (numbered) {
			assertEquals(one.number().compareTo(other.number()) < 0, order.compare(one, other) < 0, "numbers count first");
		} else if (one.number() == null && other.number() == null && one.dates() != null && other.dates() != null && !one.dates().equals(other.dates())) {
			assertEquals(one.dates().earliest().isBefore(other.dates().earliest()), order.compare(one, other) < 0, "then days");
		} else if (one.number() == null && other.number() == null && one.dates() == null && other.dates() == null && one != other) {
			assertEquals(sessions.indexOf(one) < sessions.indexOf(other), order.compare(one, other) < 0, "then what was entered later");
		}
	}

	@Test
	void aNextMeetingWithoutADayIsLaterThanWhatWasKnownThen() {
		Session numbered = session(0, "4", "2025");
		Session extra = session(1, null, "2026");
		Session next = session(2, "5", null);
		Series series = new Series(List.of(numbered, extra, next), LocalDate.of(2026, 11, 25));
		assertEquals(next, series.latest().orElseThrow());
	}

	private static Session session(int id, String number, String dates) {
		return new Session(new RecordRef("id" + id, "MTG-" + id, "type", LocalizedText.EMPTY), number, dates == null ? null : PartialDate.parse(dates),
				MeetingState.HELD, 0, 0);
	}
}
