package org.liaison.core.replica;

import java.util.regex.Pattern;

/**
 * In whose name the history tells what somebody said who has no copy of the register, see {@link Dictation}: how he calls himself, and the
 * beginning of the fingerprint of his keys, by which he is known again when he calls himself otherwise.
 */
public final class Guest {

	private static final Pattern ANY = Pattern.compile(".* <\\d{5} \\d{5}>", Pattern.DOTALL); //$NON-NLS-1$
	private static final int LENGTH = 11;

	private final String name;
	private final String mark;

	/** @param fingerprint groups of five digits */
	public Guest(String name, String fingerprint) {
		this.name = name;
		this.mark = " <" + fingerprint.substring(0, LENGTH) + '>'; //$NON-NLS-1$
	}

	/** The author of what he says. */
	public String author() {
		return name + mark;
	}

	/** Whether he is the author, whatever he called himself then. */
	public boolean is(String author) {
		return author.endsWith(mark);
	}

	/** Whether an author is a guest: then the device that wrote it down did not say it. */
	public static boolean isAny(String author) {
		return ANY.matcher(author).matches();
	}
}
