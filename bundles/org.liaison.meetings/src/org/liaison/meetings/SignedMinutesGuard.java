package org.liaison.meetings;

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
 * scan of the signed paper comes afterwards. What it says of the meeting stays with it, and the meeting stays signed, until there is a newer
 * version that corrects it; when that is withdrawn, the meeting has to be as it was signed. What another post changed without knowing of the signature may be set back.
 */
public final class SignedMinutesGuard implements Guard {

	@Override
	public void check(Record before, Record after) {
		if (before instanceof Meeting was) {
			Meeting is = (Meeting) after;
			MinutesVersions.of(was).stream().filter(version -> version.getState() == MinutesState.SIGNED)
					.forEach(version -> version(was, version, is));
			Optional.ofNullable(is).flatMap(MinutesVersions::lock).filter(lock -> MinutesVersions.isSigned(was, lock)).ifPresent(lock -> locked(was, lock, is));
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
		EStructuralFeature text = MeetingsPackage.Literals.MINUTES_VERSION__TEXT;
		return signed.eClass().getEAllStructuralFeatures().stream().filter(feature -> feature != files)
				.allMatch(feature -> Sameness.of(signed, now, feature) || feature == text && MinutesSeal.isIntact(now))
				&& signed.getFiles().stream().allMatch(file -> now.getFiles().stream().anyMatch(kept -> Sameness.of(file, kept)));
	}

	private static void locked(Meeting was, MinutesVersion lock, Meeting is) {
		boolean counted = MinutesVersions.lock(was).filter(version -> Targets.same(version, lock)).isPresent();
		boolean same = counted && SealedForm.COVERED.stream().allMatch(feature -> Sameness.of(was, is, feature));
		if (!same && !MinutesSeal.isMeetingIntact(is, lock)) {
			throw refused(was, counted ? "signedMeetingData" : "signedAgain", lock); //$NON-NLS-1$ //$NON-NLS-2$
		}
		if (is.getState() != MeetingState.SIGNED && (was.getState() == MeetingState.SIGNED || !counted)) {
			throw refused(was, "signedState", lock); //$NON-NLS-1$
		}
	}

	private static RegisterException refused(Meeting meeting, String key, MinutesVersion version) {
		return new RegisterException(Problem.REFUSED, Objects.requireNonNullElse(meeting.getKey(), ""), //$NON-NLS-1$
				Saying.of(SignedMinutesGuard.class, "guards", key, Objects.requireNonNullElse(version.getNumber(), ""))); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
