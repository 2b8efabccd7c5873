package org.liaison.meetings;

import java.util.EnumSet;
import java.util.Set;

/** What the states of a meeting have in common. */
public final class MeetingStates {

	private static final Set<MeetingState> AHEAD = EnumSet.of(MeetingState.PLANNED, MeetingState.PREPARED);

	private MeetingStates() {
	}

	/** Whether a meeting in this state is still to come, as far as anybody said. */
	public static boolean isAhead(MeetingState state) {
		return AHEAD.contains(state);
	}
}
