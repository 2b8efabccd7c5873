package org.liaison.core.value;

import org.liaison.core.Problem;
import org.liaison.core.RegisterException;

/** What a text may be so that every program that reads the register, a package or a document gets it back as it was. */
public final class StoredText {

	/** The longest text of one field, in UTF-16 units: five hundred pages. More is a file, to be attached. */
	public static final int LONGEST = 1_000_000;

	private StoredText() {
	}

	/**
	 * Whether a text can be kept: UTF-8 has no halves of characters, and much software ends a text at a zero. Everything else is
	 * kept as it is, also line breaks and marks of direction.
	 */
	public static boolean isStorable(String text) {
		for (int at = 0; at < text.length(); at++) {
			char c = text.charAt(at);
			if (c == 0 || Character.isLowSurrogate(c)) {
				return false;
			}
			if (Character.isHighSurrogate(c)) {
				at++;
				if (at == text.length() || !Character.isLowSurrogate(text.charAt(at))) {
					return false;
				}
			}
		}
		return true;
	}

	/**
	 * Whether a text can be the value of a field.
	 *
	 * @param feature what a person calls the field
	 * @throws RegisterException {@code TEXT_TOO_LONG} or {@code BAD_CHARACTER}
	 */
	public static void check(String feature, String text) {
		if (text.length() > LONGEST) {
			throw new RegisterException(Problem.TEXT_TOO_LONG, feature, text.length(), LONGEST);
		}
		if (!isStorable(text)) {
			throw new RegisterException(Problem.BAD_CHARACTER, feature);
		}
	}
}
