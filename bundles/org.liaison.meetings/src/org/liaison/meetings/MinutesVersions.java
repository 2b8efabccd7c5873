package org.liaison.meetings;

import java.util.List;
import java.util.Optional;

/** The versions of a meeting's minutes, and which of them counts. */
public final class MinutesVersions {

	private MinutesVersions() {
	}

	/** All versions, oldest first. */
	public static List<MinutesVersion> of(Meeting meeting) {
		return meeting.getMinutes() == null ? List.of() : meeting.getMinutes().getVersions();
	}

	/** The newest version that was not withdrawn. */
	public static Optional<MinutesVersion> current(Meeting meeting) {
		return of(meeting).stream().filter(version -> version.getState() != MinutesState.WITHDRAWN).reduce((older, newer) -> newer);
	}

	/** The version by which agenda and outcomes stay as they are: the current one, when it is signed. */
	public static Optional<MinutesVersion> lock(Meeting meeting) {
		return current(meeting).filter(version -> version.getState() == MinutesState.SIGNED);
	}
}
