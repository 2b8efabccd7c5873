package org.liaison.meetings;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What shows a later change of signed minutes: SHA-256 over the text of that version in all its languages, as
 * {@link org.liaison.model.LocalizedText#toString()} writes it, in UTF-8; 64 lower-case hexadecimal digits. Files have their own.
 */
public final class MinutesSeal {

	private MinutesSeal() {
	}

	/** The seal that the version's text has now. */
	public static String of(MinutesVersion version) {
		try {
			byte[] text = version.getText().toString().getBytes(StandardCharsets.UTF_8);
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text)); //$NON-NLS-1$
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java platform has SHA-256", e); //$NON-NLS-1$
		}
	}

	/** Whether the version got a seal when it was signed. */
	public static boolean isSealed(MinutesVersion version) {
		return version.getSha256() != null && !version.getSha256().isBlank();
	}

	/** Whether a sealed version still has the text that was signed. */
	public static boolean isIntact(MinutesVersion version) {
		return of(version).equalsIgnoreCase(version.getSha256());
	}
}
