package org.liaison.sessions.workflow;

import static org.liaison.meetings.MeetingsPackage.Literals.MEETING__AGENDA;
import static org.liaison.meetings.MeetingsPackage.Literals.MEETING__DATES;
import static org.liaison.meetings.MeetingsPackage.Literals.MEETING__MINUTES;
import static org.liaison.meetings.MeetingsPackage.Literals.MEETING__OUTCOMES;
import static org.liaison.meetings.MeetingsPackage.Literals.MEETING__PARTICIPANTS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.liaison.core.contribution.Check.Finding;
import org.liaison.core.types.Labels;
import org.liaison.core.validation.Findings;
import org.liaison.core.validation.Targets;
import org.liaison.meetings.AgendaItem;
import org.liaison.meetings.AgendaItemState;
import org.liaison.meetings.AgendaRules;
import org.liaison.meetings.GeneratedText;
import org.liaison.meetings.Meeting;
import org.liaison.meetings.MeetingState;
import org.liaison.meetings.MeetingsPackage;
import org.liaison.meetings.MinutesState;
import org.liaison.meetings.MinutesVersion;
import org.liaison.meetings.MinutesVersions;
import org.liaison.meetings.Outcome;
import org.liaison.meetings.OutcomeKind;
import org.liaison.model.Language;
import org.liaison.model.PartialDate;
import org.liaison.model.Party;
import org.liaison.model.Record;
import org.liaison.sessions.minutes.MinutesText;
import org.liaison.sessions.minutes.Translations;
import org.liaison.sessions.minutes.Translations.State;

/** What a meeting still lacks before a step. It is told and stops nobody, but for an {@code ERROR}: without it there is nothing to agree or sign. */
public final class Readiness {

	private final Meeting meeting;
	private final Labels labels;
	private final List<Finding> list = new ArrayList<>();
	private final Findings findings;

	private Readiness(Meeting meeting, Labels labels, Language language) {
		this.meeting = meeting;
		this.labels = labels;
		this.findings = new Findings(Readiness.class, language, list::add);
	}

	/**
	 * What is lacking. Reads nothing from the register.
	 *
	 * @param to the state that is to be reached
	 * @param labels what kinds and roles are called in the minutes
	 * @param language the reader's language
	 */
	public static List<Finding> findings(Meeting meeting, MeetingState to, Labels labels, Language language) {
		return new Readiness(meeting, labels, language).before(to);
	}

	/** What speaks against a day of signing: that it is still to come. */
	public static Optional<Finding> signing(Meeting meeting, PartialDate signed, LocalDate today, Labels labels, Language language) {
		var readiness = new Readiness(meeting, labels, language);
		if (MinutesVersions.isAhead(signed, today)) {
			readiness.findings.warn(meeting, MEETING__MINUTES, "signedAhead", signed.describe(language)); //$NON-NLS-1$
		}
		return readiness.list.stream().findFirst();
	}

	/**
	 * The languages in which the text of minutes that are not signed is another one than agenda and outcomes make now: a line that was typed
	 * since may be missing. Reads nothing from the register.
	 */
	public static Set<Language> outdated(Meeting meeting, Labels labels) {
		return MinutesVersions.current(meeting).filter(version -> version.getState() != MinutesState.SIGNED).stream()
				.flatMap(version -> Translations.kept(meeting).stream().filter(language -> isOutdated(meeting, version, language, labels)))
				.collect(Collectors.toCollection(() -> EnumSet.noneOf(Language.class)));
	}

	private static boolean isOutdated(Meeting meeting, MinutesVersion version, Language language, Labels labels) {
		String text = version.getText().text(language);
		return text != null && !text.equals(new MinutesText(labels).in(meeting, language));
	}

	private List<Finding> before(MeetingState to) {
		switch (to) {
		case PREPARED -> prepared();
		case IN_SESSION -> dates();
		case MINUTES_DRAFTED -> drafted();
		case AGREED -> agreed();
		case SIGNED -> signed();
		default -> {
			// nothing is needed to plan, to cancel, or to say that it is over
		}
		}
		return List.copyOf(list);
	}

	private void dates() {
		if (meeting.getDates() == null || meeting.getDates().isUnknown()) {
			findings.note(meeting, MEETING__DATES, "noDates"); //$NON-NLS-1$
		}
	}

	private void prepared() {
		dates();
		if (meeting.getParticipants().isEmpty()) {
			findings.note(meeting, MEETING__PARTICIPANTS, "noParticipants"); //$NON-NLS-1$
		}
		List<AgendaItem> points = AgendaRules.points(meeting);
		if (points.isEmpty()) {
			findings.warn(meeting, MEETING__AGENDA, "noAgenda"); //$NON-NLS-1$
		}
		String silent = numbers(points.stream()
				.filter(item -> Targets.of(item, MeetingsPackage.Literals.AGENDA_ITEM__PRESENTER, Party.class).isEmpty()).toList());
		if (!silent.isEmpty()) {
			findings.note(meeting, MEETING__AGENDA, "noPresenter", silent); //$NON-NLS-1$
		}
		translations(State.MISSING);
	}

	private void drafted() {
		if (meeting.getOutcomes().isEmpty()) {
			findings.warn(meeting, MEETING__OUTCOMES, "noOutcomes"); //$NON-NLS-1$
		}
		String left = numbers(AgendaRules.points(meeting).stream()
				.filter(item -> item.getState() == AgendaItemState.NOT_STATED && AgendaRules.outcomes(meeting, item).isEmpty()).toList());
		if (!left.isEmpty()) {
			findings.note(meeting, MEETING__AGENDA, "notDiscussed", left); //$NON-NLS-1$
		}
		String loose = meeting.getOutcomes().stream().filter(Readiness::isCommitmentWithoutRecord).map(Outcome::getNumber).collect(Collectors.joining(", ")); //$NON-NLS-1$
		if (!loose.isEmpty()) {
			findings.warn(meeting, MEETING__OUTCOMES, "noCommitment", loose); //$NON-NLS-1$
		}
		MinutesVersions.current(meeting).filter(version -> version.getState() != MinutesState.SIGNED).ifPresent(this::worded);
	}

	/** What drafting anew leaves as it is. */
	private void worded(MinutesVersion version) {
		outdated(meeting, labels).stream().filter(language -> !GeneratedText.isIn(version, language))
				.forEach(language -> findings.note(version, MeetingsPackage.Literals.MINUTES_VERSION__TEXT, "differs." + language.tag())); //$NON-NLS-1$
	}

	private static boolean isCommitmentWithoutRecord(Outcome outcome) {
		return outcome.getKind() == OutcomeKind.COMMITMENT
				&& Targets.of(outcome, MeetingsPackage.Literals.OUTCOME__COMMITMENTS, Record.class).isEmpty();
	}

	private void agreed() {
		version();
		translations(State.MISSING);
		contested();
	}

	private void signed() {
		version();
		translations(State.MISSING);
		translations(State.DRAFT);
		contested();
	}

	private void version() {
		MinutesVersions.current(meeting).ifPresentOrElse(this::text, () -> findings.contradict(meeting, MEETING__MINUTES, "noVersion")); //$NON-NLS-1$
	}

	/** A text may be worded by hand; that it is another one than the outcomes make must not go unseen: a later line is not agreed or signed with it. */
	private void text(MinutesVersion version) {
		for (Language wanted : Translations.kept(meeting)) {
			if (version.getText().text(wanted) == null) {
				findings.contradict(version, MeetingsPackage.Literals.MINUTES_VERSION__TEXT, "noText." + wanted.tag()); //$NON-NLS-1$
			} else if (isOutdated(meeting, version, wanted, labels)) {
				findings.warn(version, MeetingsPackage.Literals.MINUTES_VERSION__TEXT, "outdated." + wanted.tag()); //$NON-NLS-1$
			}
		}
	}

	/** Disagreements are no hindrance: they are signed as what they are. */
	private void contested() {
		String numbers = meeting.getOutcomes().stream().filter(AgendaRules::isContested).map(Outcome::getNumber).collect(Collectors.joining(", ")); //$NON-NLS-1$
		if (!numbers.isEmpty()) {
			findings.note(meeting, MEETING__OUTCOMES, "contested", numbers); //$NON-NLS-1$
		}
	}

	private void translations(State state) {
		for (Language wanted : Translations.wanted(meeting)) {
			long count = Translations.of(meeting).stream().filter(segment -> segment.state(wanted) == state).count();
			if (count > 0) {
				findings.warn(meeting, MEETING__OUTCOMES, state.name().toLowerCase(Locale.ROOT) + "." + wanted.tag(), String.valueOf(count)); //$NON-NLS-1$
			}
		}
	}

	private static String numbers(List<AgendaItem> items) {
		return items.stream().map(AgendaItem::getNumber).filter(number -> number != null).collect(Collectors.joining(", ")); //$NON-NLS-1$
	}
}
