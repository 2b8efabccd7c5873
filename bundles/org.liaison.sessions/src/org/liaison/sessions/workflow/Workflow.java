package org.liaison.sessions.workflow;

import static org.liaison.meetings.MeetingState.AGREED;
import static org.liaison.meetings.MeetingState.CANCELLED;
import static org.liaison.meetings.MeetingState.HELD;
import static org.liaison.meetings.MeetingState.IN_SESSION;
import static org.liaison.meetings.MeetingState.MINUTES_DRAFTED;
import static org.liaison.meetings.MeetingState.NOT_STATED;
import static org.liaison.meetings.MeetingState.PLANNED;
import static org.liaison.meetings.MeetingState.PREPARED;
import static org.liaison.meetings.MeetingState.SIGNED;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.liaison.core.Register;
import org.liaison.core.operation.FieldHistory;
import org.liaison.meetings.Meeting;
import org.liaison.meetings.MeetingState;
import org.liaison.meetings.MeetingsPackage;
import org.liaison.meetings.MinutesVersions;

/**
 * The states of a meeting and the steps between them: planned → prepared → in session → minutes drafted → agreed → signed. A step back is
 * possible as long as nothing is signed; after that there is only a new version, see {@link MinutesSteps#correct}.
 */
public final class Workflow {

	/**
	 * One step.
	 *
	 * @param from the state before
	 * @param to the state after
	 * @param back whether it takes something back
	 */
	public record Step(MeetingState from, MeetingState to, boolean back) {
	}

	/**
	 * A state that a meeting had.
	 *
	 * @param state which
	 * @param since when it was reached; {@code null} when the meeting was in it already when it came into the register, which says nothing of
	 *            the meeting itself
	 * @param author by whom it was set
	 * @param reason why, in the author's words; may be empty
	 */
	public record Passage(MeetingState state, Instant since, String author, String reason) {
	}

	private Workflow() {
	}

	/** The steps from a state, the usual one first. */
	public static List<Step> steps(MeetingState from) {
		return switch (from) {
		case NOT_STATED -> List.of(on(from, PLANNED), on(from, IN_SESSION), on(from, HELD));
		case PLANNED -> List.of(on(from, PREPARED), on(from, IN_SESSION), on(from, HELD), on(from, CANCELLED));
		case PREPARED -> List.of(on(from, IN_SESSION), on(from, HELD), back(from, PLANNED), on(from, CANCELLED));
		case IN_SESSION -> List.of(on(from, MINUTES_DRAFTED), on(from, HELD), back(from, PREPARED));
		case HELD -> List.of(on(from, MINUTES_DRAFTED), back(from, IN_SESSION));
		case MINUTES_DRAFTED -> List.of(on(from, AGREED), back(from, IN_SESSION));
		case AGREED -> List.of(on(from, SIGNED), back(from, MINUTES_DRAFTED));
		case SIGNED -> List.of(back(from, MINUTES_DRAFTED));
		case CANCELLED -> List.of(back(from, PLANNED));
		};
	}

	/** The steps of a meeting, the usual one first. Where signed minutes are being corrected, the correction can also be withdrawn. */
	public static List<Step> steps(Meeting meeting) {
		List<Step> steps = new ArrayList<>(steps(meeting.getState()));
		if (MinutesVersions.corrected(meeting).isPresent() && (meeting.getState() == MINUTES_DRAFTED || meeting.getState() == AGREED)) {
			steps.add(back(meeting.getState(), SIGNED));
		}
		return List.copyOf(steps);
	}

	private static Step on(MeetingState from, MeetingState to) {
		return new Step(from, to, false);
	}

	private static Step back(MeetingState from, MeetingState to) {
		return new Step(from, to, true);
	}

	/** Whether there is a step from one state to another. */
	public static boolean isStep(MeetingState from, MeetingState to) {
		return steps(from).stream().anyMatch(step -> step.to() == to);
	}

	/** The states that the meeting with this UUID had, oldest first, as the operation log tells. Not for the UI thread. */
	public static List<Passage> history(Register register, String meeting) {
		return FieldHistory.of(register, meeting, meeting, List.of(MeetingsPackage.Literals.MEETING__STATE.getName())).stream()
				.map(Workflow::passage).toList();
	}

	/** A meeting is planned by being entered; one that is further already came from elsewhere. */
	private static Passage passage(FieldHistory.Entry entry) {
		MeetingState state = entry.value() == null ? NOT_STATED : MeetingState.get(entry.value());
		return new Passage(state, entry.first() && state != PLANNED ? null : entry.since(), entry.author(), entry.reason());
	}
}
