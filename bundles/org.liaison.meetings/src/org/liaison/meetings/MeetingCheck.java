package org.liaison.meetings;

import static org.liaison.meetings.MeetingsPackage.Literals.AGENDA_ITEM__NUMBER;
import static org.liaison.meetings.MeetingsPackage.Literals.MEETING__PREVIOUS;
import static org.liaison.meetings.MeetingsPackage.Literals.MEETING__STATE;
import static org.liaison.meetings.MeetingsPackage.Literals.MINUTES_VERSION__MEETING_SHA256;
import static org.liaison.meetings.MeetingsPackage.Literals.MINUTES_VERSION__NUMBER;
import static org.liaison.meetings.MeetingsPackage.Literals.MINUTES_VERSION__SHA256;
import static org.liaison.meetings.MeetingsPackage.Literals.MINUTES_VERSION__SIGNED;
import static org.liaison.meetings.MeetingsPackage.Literals.MINUTES_VERSION__TEXT;
import static org.liaison.meetings.MeetingsPackage.Literals.OUTCOME__AGENDA_ITEM;
import static org.liaison.meetings.MeetingsPackage.Literals.OUTCOME__COMMITMENTS;
import static org.liaison.meetings.MeetingsPackage.Literals.OUTCOME__NUMBER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.liaison.core.contribution.Check;
import org.liaison.core.validation.Findings;
import org.liaison.core.validation.Targets;
import org.liaison.model.Language;
import org.liaison.model.PartialDate;
import org.liaison.model.Record;

/** What does not fit together in a meeting: its state against its dates, numbers, minutes changed since they were
 * signed, and outcomes that lead nowhere. */
public final class MeetingCheck implements Check {

	private static final Set<MeetingState> OVER = EnumSet.of(MeetingState.HELD, MeetingState.MINUTES_DRAFTED, MeetingState.AGREED,
			MeetingState.SIGNED);

	private final Clock clock;

	/** As contributed: today is today. */
	public MeetingCheck() {
		this(Clock.systemDefaultZone());
	}

	MeetingCheck(Clock clock) {
		this.clock = clock;
	}

	@Override
	public void check(Record record, Language language, Consumer<Finding> consumer) {
		Meeting meeting = (Meeting) record;
		var findings = new Findings(MeetingCheck.class, language, consumer);
		state(meeting, language, findings);
		numbers(meeting.getAgenda(), AGENDA_ITEM__NUMBER, "agendaNumberTwice", findings); //$NON-NLS-1$
		numbers(meeting.getOutcomes(), OUTCOME__NUMBER, "outcomeNumberTwice", findings); //$NON-NLS-1$
		if (meeting.getMinutes() != null) {
			numbers(meeting.getMinutes().getVersions(), MINUTES_VERSION__NUMBER, "versionNumberTwice", findings); //$NON-NLS-1$
			meeting.getMinutes().getVersions().forEach(version -> seal(version, findings));
			meeting.getMinutes().getVersions().stream().filter(version -> MinutesVersions.isAhead(version.getSigned(), LocalDate.now(clock)))
					.forEach(version -> findings.warn(version, MINUTES_VERSION__SIGNED, "signedAhead", number(version), version.getSigned().describe(language))); //$NON-NLS-1$
			MinutesVersions.lock(meeting).filter(MinutesSeal::isMeetingSealed).filter(lock -> !MinutesSeal.isMeetingIntact(meeting, lock))
					.ifPresent(lock -> findings.contradict(lock, MINUTES_VERSION__MEETING_SHA256, "meetingChangedSinceSigned", number(lock))); //$NON-NLS-1$
		}
		meeting.getOutcomes().forEach(outcome -> outcome(meeting, outcome, findings));
		if (Targets.of(meeting, MEETING__PREVIOUS, Meeting.class).stream().anyMatch(other -> Targets.same(other, meeting))) {
			findings.contradict(meeting, MEETING__PREVIOUS, "followsItself"); //$NON-NLS-1$
		}
	}

	private void state(Meeting meeting, Language language, Findings findings) {
		PartialDate dates = meeting.getDates();
		if (dates == null || dates.isUnknown()) {
			return;
		}
		LocalDate today = LocalDate.now(clock);
		boolean past = dates.latest() != null && dates.latest().isBefore(today);
		boolean future = dates.earliest() != null && dates.earliest().isAfter(today);
		boolean inSession = meeting.getState() == MeetingState.IN_SESSION;
		if (past && (MeetingStates.isAhead(meeting.getState()) || inSession)) {
			findings.warn(meeting, MEETING__STATE, inSession ? "sessionIsOver" : "dateHasPassed", dates.describe(language)); //$NON-NLS-1$ //$NON-NLS-2$
		} else if (future && (OVER.contains(meeting.getState()) || inSession)) {
			findings.warn(meeting, MEETING__STATE, "dateIsAhead", dates.describe(language)); //$NON-NLS-1$
		}
	}

	private static void numbers(List<? extends EObject> numbered, EAttribute number, String key, Findings findings) {
		Set<String> seen = new HashSet<>();
		for (EObject object : numbered) {
			String text = (String) object.eGet(number);
			if (text != null && !text.isBlank() && !seen.add(text.strip())) {
				findings.warn(object, number, key, text.strip());
			}
		}
	}

	private static void seal(MinutesVersion version, Findings findings) {
		if (version.getState() != MinutesState.SIGNED) {
			return;
		}
		String number = number(version);
		if (!MinutesSeal.isSealed(version)) {
			findings.note(version, MINUTES_VERSION__SHA256, "signedWithoutSeal", number); //$NON-NLS-1$
		} else if (!MinutesSeal.isIntact(version)) {
			findings.contradict(version, MINUTES_VERSION__TEXT, "changedSinceSigned", number); //$NON-NLS-1$
		}
	}

	private static String number(MinutesVersion version) {
		return version.getNumber() == null ? "" : version.getNumber(); //$NON-NLS-1$
	}

	private static void outcome(Meeting meeting, Outcome outcome, Findings findings) {
		String number = outcome.getNumber() == null ? "" : outcome.getNumber(); //$NON-NLS-1$
		if (outcome.getKind() == OutcomeKind.COMMITMENT && Targets.of(outcome, OUTCOME__COMMITMENTS, Record.class).isEmpty()) {
			findings.warn(outcome, OUTCOME__COMMITMENTS, "commitmentNotKept", number); //$NON-NLS-1$
		}
		for (AgendaItem item : Targets.of(outcome, OUTCOME__AGENDA_ITEM, AgendaItem.class)) {
			if (meeting.getAgenda().stream().noneMatch(own -> Targets.same(own, item))) {
				findings.warn(outcome, OUTCOME__AGENDA_ITEM, "foreignAgendaItem", number); //$NON-NLS-1$
			}
		}
	}
}
