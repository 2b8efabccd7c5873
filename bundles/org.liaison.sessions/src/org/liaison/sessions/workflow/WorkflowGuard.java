package org.liaison.sessions.workflow;

import java.util.Map;
import java.util.Objects;

import org.liaison.core.Problem;
import org.liaison.core.RegisterException;
import org.liaison.core.Saying;
import org.liaison.core.contribution.Guard;
import org.liaison.meetings.Meeting;
import org.liaison.meetings.MeetingState;
import org.liaison.meetings.MinutesSeal;
import org.liaison.meetings.MinutesState;
import org.liaison.meetings.MinutesVersion;
import org.liaison.meetings.MinutesVersions;
import org.liaison.model.Record;

/**
 * A meeting goes from state to state by the steps of {@link Workflow}, whoever writes its state, and from the draft of the minutes on
 * together with them; signing is a step that seals. A meeting that is new to the register may be in any state: its history was elsewhere.
 */
public final class WorkflowGuard implements Guard {

	private static final Map<MeetingState, MinutesState> TOGETHER = Map.of(MeetingState.MINUTES_DRAFTED, MinutesState.DRAFT, MeetingState.AGREED,
			MinutesState.AGREED, MeetingState.SIGNED, MinutesState.SIGNED);

	@Override
	public void check(Record before, Record after) {
		if (before instanceof Meeting was && after instanceof Meeting is) {
			if (was.getState() != is.getState()) {
				step(was, is);
			}
			if (MinutesVersions.of(is).stream().anyMatch(version -> isSignedNow(was, version) && !isSignedByStep(was, is, version))) {
				throw refused(is, "signedByStep"); //$NON-NLS-1$
			}
		}
	}

	private static void step(Meeting was, Meeting is) {
		if (Workflow.steps(was).stream().noneMatch(step -> step.to() == is.getState())) {
			throw refused(is, "stepLeftOut"); //$NON-NLS-1$
		}
		MinutesState minutes = TOGETHER.get(is.getState());
		if (minutes != null && MinutesVersions.current(is).filter(version -> version.getState() == minutes).isEmpty()) {
			throw refused(is, "minutesFirst"); //$NON-NLS-1$
		}
	}

	private static boolean isSignedNow(Meeting was, MinutesVersion version) {
		return version.getState() == MinutesState.SIGNED && !MinutesVersions.isSigned(was, version);
	}

	private static boolean isSignedByStep(Meeting was, Meeting is, MinutesVersion version) {
		return was.getState() == MeetingState.AGREED && is.getState() == MeetingState.SIGNED && MinutesSeal.isIntact(version)
				&& MinutesSeal.isMeetingIntact(is, version);
	}

	private static RegisterException refused(Meeting meeting, String key) {
		return new RegisterException(Problem.REFUSED, Objects.requireNonNullElse(meeting.getKey(), ""), //$NON-NLS-1$
				Saying.of(WorkflowGuard.class, "steps", key)); //$NON-NLS-1$
	}
}
