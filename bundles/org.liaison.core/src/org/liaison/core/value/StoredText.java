package org.liaison.core.value;

/** What a text may be so that every program that reads the register, a package or a document gets it back as it was. */
public final class StoredText {

	/** The longest text of one field, in UTF-16 units: ten times the longest agreement; more is a file, to be attached. */
	public static final int LONGEST = 2_000_000;

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
}
