package org.liaison.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.liaison.core.validation.Targets;
import org.liaison.model.PartialDate;

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

	/** The version by which the meeting stays as it was signed: the current one, when it is signed. */
	public static Optional<MinutesVersion> lock(Meeting meeting) {
		return current(meeting).filter(version -> version.getState() == MinutesState.SIGNED);
	}

	/** The signed version that the current one corrects, and that counts again when the correction is withdrawn; empty when it corrects none. */
	public static Optional<MinutesVersion> corrected(Meeting meeting) {
		Optional<MinutesVersion> current = current(meeting).filter(version -> version.getState() != MinutesState.SIGNED);
		return current.flatMap(correction -> of(meeting).stream().filter(version -> version != correction && version.getState() != MinutesState.WITHDRAWN)
				.reduce((older, newer) -> newer)).filter(version -> version.getState() == MinutesState.SIGNED);
	}

	/** Whether a version of this identity is signed in a meeting. */
	public static boolean isSigned(Meeting meeting, MinutesVersion version) {
		return of(meeting).stream().anyMatch(own -> own.getState() == MinutesState.SIGNED && Targets.same(own, version));
	}

	/** Whether a day of signing is still to come on {@code today}. */
	public static boolean isAhead(PartialDate signed, LocalDate today) {
		return signed != null && signed.earliest() != null && signed.earliest().isAfter(today);
	}
}
