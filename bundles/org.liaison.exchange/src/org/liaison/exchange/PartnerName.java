package org.liaison.exchange;

import java.util.regex.Pattern;

import org.liaison.exchange.format.Manifest;

/**
 * In whose name the history tells what a device of the partner administration sent: how it calls itself, and the beginning of its
 * fingerprint, by which it is known again when it calls itself otherwise.
 */
final class PartnerName {

	private static final Pattern ANY = Pattern.compile(".* <\\d{5} \\d{5}>", Pattern.DOTALL); //$NON-NLS-1$
	private static final int LENGTH = 11;

	private final String name;
	private final String mark;

	PartnerName(Manifest manifest) {
		this.name = manifest.sender().name();
		this.mark = " <" + manifest.keys().fingerprint().substring(0, LENGTH) + '>'; //$NON-NLS-1$
	}

	/** The author of its operations. */
	String author() {
		return name + mark;
	}

	/** Whether it is the author, whatever it called itself then. */
	boolean is(String author) {
		return author.endsWith(mark);
	}

	/** Whether an author is a device of the partner administration. */
	static boolean isAny(String author) {
		return ANY.matcher(author).matches();
	}
}
