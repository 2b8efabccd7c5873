package org.liaison.meetings;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.liaison.core.Problem;
import org.liaison.core.RegisterException;
import org.liaison.core.Saying;
import org.liaison.core.contribution.Guard;
import org.liaison.core.validation.Sameness;
import org.liaison.core.validation.Targets;
import org.liaison.model.Record;

/**
 * What is signed stays as it was signed. A signed version is never changed and never goes away; it may get further files, because the
 * scan of the signed paper comes afterwards. Agenda and outcomes stay with it, and the meeting stays signed, until there is a newer
 * version that corrects it.
 */
public final class SignedMinutesGuard implements Guard {

	private static final List<EStructuralFeature> COVERED = List.of(MeetingsPackage.Literals.MEETING__AGENDA,
			MeetingsPackage.Literals.MEETING__OUTCOMES);

	@Override
	public void check(Record before, Record after) {
		if (before instanceof Meeting was) {
			Meeting is = (Meeting) after;
			MinutesVersions.of(was).stream().filter(version -> version.getState() == MinutesState.SIGNED)
					.forEach(version -> version(was, version, is));
			MinutesVersions.lock(was).filter(lock -> isLast(lock, is)).ifPresent(lock -> covered(was, lock, is));
		}
	}

	private static void version(Meeting was, MinutesVersion signed, Meeting is) {
		if (is == null) {
			throw refused(was, "signedMeeting", signed); //$NON-NLS-1$
		}
		Optional<MinutesVersion> now = MinutesVersions.of(is).stream().filter(version -> Targets.same(version, signed)).findFirst();
		if (now.isEmpty() || !isAsSigned(signed, now.get())) {
			throw refused(was, "signedVersion", signed); //$NON-NLS-1$
		}
	}

	private static boolean isAsSigned(MinutesVersion signed, MinutesVersion now) {
		EStructuralFeature files = MeetingsPackage.Literals.MINUTES_VERSION__FILES;
		return signed.eClass().getEAllStructuralFeatures().stream().filter(feature -> feature != files)
				.allMatch(feature -> Sameness.of(signed, now, feature))
				&& signed.getFiles().stream().allMatch(file -> now.getFiles().stream().anyMatch(kept -> Sameness.of(file, kept)));
	}

	private static boolean isLast(MinutesVersion lock, Meeting is) {
		return MinutesVersions.current(is).filter(version -> Targets.same(version, lock)).isPresent();
	}

	private static void covered(Meeting was, MinutesVersion lock, Meeting is) {
		if (!COVERED.stream().allMatch(feature -> Sameness.of(was, is, feature))) {
			throw refused(was, "signedOutcomes", lock); //$NON-NLS-1$
		}
		if (was.getState() == MeetingState.SIGNED && is.getState() != MeetingState.SIGNED) {
			throw refused(was, "signedState", lock); //$NON-NLS-1$
		}
	}

	private static RegisterException refused(Meeting meeting, String key, MinutesVersion version) {
		return new RegisterException(Problem.REFUSED, meeting.getKey(),
				Saying.of(SignedMinutesGuard.class, "guards", key, Objects.requireNonNullElse(version.getNumber(), ""))); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
