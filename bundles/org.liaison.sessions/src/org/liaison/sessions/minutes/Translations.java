package org.liaison.sessions.minutes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.liaison.meetings.AgendaItem;
import org.liaison.meetings.AgendaRules;
import org.liaison.meetings.Meeting;
import org.liaison.meetings.MeetingsPackage;
import org.liaison.meetings.Outcome;
import org.liaison.meetings.OutcomePosition;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;
import org.liaison.model.ModelPackage;

/**
 * The segments of a meeting's paper, each in its languages: the title, the points on the agenda, the outcomes, and what the sides said of
 * them. Says which lack a translation or an approval.
 */
public final class Translations {

	/** How far a segment is in one language. */
	public enum State {
		/** There is no text. */
		MISSING,
		/** There is a text that nobody has approved. */
		DRAFT,
		/** There is an approved text. */
		APPROVED
	}

	/**
	 * One segment.
	 *
	 * @param object what holds it: the meeting, a point, an outcome or a position
	 * @param feature the feature that is its text
	 * @param number what people call it by: number of the point or outcome, empty for the meeting
	 */
	public record Segment(EObject object, EAttribute feature, String number) {

		/** Its text as it is now. */
		public LocalizedText text() {
			return (LocalizedText) Objects.requireNonNullElse(object.eGet(feature), LocalizedText.EMPTY);
		}

		/** How far it is in a language. */
		public State state(Language language) {
			if (text().text(language) == null) {
				return State.MISSING;
			}
			return text().approved(language) ? State.APPROVED : State.DRAFT;
		}

		/** Puts another wording; it is a draft until somebody approves it. */
		public void write(Language language, String words) {
			object.eSet(feature, text().with(language, words));
		}

		/** Approves the wording of a language, or takes the approval back. */
		public void approve(Language language, boolean approved) {
			object.eSet(feature, text().withApproved(language, approved));
		}
	}

	/** What the two sides speak: each gets the paper in its own language. */
	private static final Set<Language> SIDES = EnumSet.of(Language.ZH, Language.RU);

	private Translations() {
	}

	/**
	 * The languages in which the minutes of a meeting are kept: those of its title, which it has from its body, and those in which an outcome is
	 * worded. Points do not count: they bring what their commitments are called elsewhere. Minutes are drafted and agreed in these languages.
	 */
	public static Set<Language> kept(Meeting meeting) {
		Set<Language> kept = EnumSet.noneOf(Language.class);
		Stream.concat(Stream.of(meeting.getTitle()), meeting.getOutcomes().stream().map(Outcome::getText))
				.forEach(text -> Stream.of(Language.values()).filter(language -> text.text(language) != null).forEach(kept::add));
		return kept;
	}

	/** The languages in which a translation is missed: those in which the minutes are kept, and those of the sides. */
	public static Set<Language> wanted(Meeting meeting) {
		Set<Language> wanted = kept(meeting);
		wanted.addAll(SIDES);
		return wanted;
	}

	/** All segments in the order of the paper: title, points with their outcomes, then outcomes without a point. A point that was taken off is none. */
	public static List<Segment> of(Meeting meeting) {
		List<Segment> segments = new ArrayList<>();
		segments.add(new Segment(meeting, ModelPackage.Literals.RECORD__TITLE, "")); //$NON-NLS-1$
		for (AgendaItem item : AgendaRules.points(meeting)) {
			segments.add(new Segment(item, MeetingsPackage.Literals.AGENDA_ITEM__TITLE, number(item.getNumber())));
			AgendaRules.outcomes(meeting, item).forEach(outcome -> add(outcome, segments));
		}
		AgendaRules.outcomesWithoutPoint(meeting).forEach(outcome -> add(outcome, segments));
		return List.copyOf(segments);
	}

	private static void add(Outcome outcome, List<Segment> segments) {
		segments.add(new Segment(outcome, MeetingsPackage.Literals.OUTCOME__TEXT, number(outcome.getNumber())));
		for (OutcomePosition position : outcome.getPositions()) {
			if (!position.getText().isEmpty()) {
				segments.add(new Segment(position, MeetingsPackage.Literals.OUTCOME_POSITION__TEXT, number(outcome.getNumber())));
			}
		}
	}

	private static String number(String number) {
		return Objects.requireNonNullElse(number, ""); //$NON-NLS-1$
	}

	/** The segments of a meeting that are in one of these states in one of these languages. */
	public static List<Segment> lacking(Meeting meeting, Collection<Language> languages, State first, State... others) {
		Set<State> states = EnumSet.of(first, others);
		return of(meeting).stream().filter(segment -> languages.stream().map(segment::state).anyMatch(states::contains)).toList();
	}
}
