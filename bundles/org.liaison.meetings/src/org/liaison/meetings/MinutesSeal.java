package org.liaison.meetings;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What shows a later change of signed minutes: two SHA-256 in UTF-8, each 64 lower-case hexadecimal digits. One is over the text of that
 * version in all its languages, as {@link org.liaison.model.LocalizedText#toString()} writes it; the other over what the meeting itself
 * says of what the minutes print. Versions that were signed before the second was kept have the first only. Files have their own.
 */
public final class MinutesSeal {

	private MinutesSeal() {
	}

	/** Seals a version with the text and the meeting as they are now. */
	public static void seal(Meeting meeting, MinutesVersion version) {
		version.setSha256(of(version));
		version.setMeetingSha256(ofMeeting(meeting));
	}

	/** The seal that the version's text has now. */
	public static String of(MinutesVersion version) {
		return sha256(version.getText().toString());
	}

	/** The seal that the meeting has now. */
	static String ofMeeting(Meeting meeting) {
		return sha256(SealedForm.of(meeting));
	}

	static String sha256(String text) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8))); //$NON-NLS-1$
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java platform has SHA-256", e); //$NON-NLS-1$
		}
	}

	/** Whether the seal of a meeting is over the feature of this name. */
	public static boolean covers(String feature) {
		return SealedForm.COVERED.stream().anyMatch(covered -> covered.getName().equals(feature));
	}

	/** Whether a seal of the version that counts is broken. Reads nothing. */
	public static boolean isAltered(Meeting meeting) {
		return MinutesVersions.lock(meeting).filter(lock -> !isWhole(meeting, lock)).isPresent();
	}

	/** Whether a version and the meeting are as they were signed with it. Versions without a seal are as whole as they can be. */
	public static boolean isWhole(Meeting meeting, MinutesVersion version) {
		return (!isSealed(version) || isIntact(version)) && (!isMeetingSealed(version) || isMeetingIntact(meeting, version));
	}

	/** Whether the version got a seal when it was signed. */
	public static boolean isSealed(MinutesVersion version) {
		return isGiven(version.getSha256());
	}

	/** Whether the meeting was sealed with the version. */
	public static boolean isMeetingSealed(MinutesVersion version) {
		return isGiven(version.getMeetingSha256());
	}

	private static boolean isGiven(String seal) {
		return seal != null && !seal.isBlank();
	}

	/** Whether a sealed version still has the text that was signed. */
	public static boolean isIntact(MinutesVersion version) {
		return of(version).equalsIgnoreCase(version.getSha256());
	}

	/** Whether a meeting that was sealed with a version is still as it was signed. */
	public static boolean isMeetingIntact(Meeting meeting, MinutesVersion version) {
		return ofMeeting(meeting).equalsIgnoreCase(version.getMeetingSha256());
	}
}
