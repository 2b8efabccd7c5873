package org.liaison.cli.output;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;

/**
 * Writes for a person at a terminal. Texts of the register are kept as somebody entered them, so they may hold what a terminal obeys
 * (escape sequences) or what turns the direction of reading around: here it becomes blanks. Programs get it as it is.
 */
public final class PersonWriter extends FilterWriter {

	private final PrintWriter printer;

	private PersonWriter(PrintWriter printer) {
		super(printer);
		this.printer = printer;
	}

	/** A writer before another one. */
	public static PrintWriter before(PrintWriter printer) {
		return new PrintWriter(new PersonWriter(printer), true);
	}

	@Override
	public void write(int c) throws IOException {
		out.write(shown((char) c));
	}

	@Override
	public void write(char[] text, int from, int length) throws IOException {
		write(new String(text, from, length), 0, length);
	}

	@Override
	public void write(String text, int from, int length) throws IOException {
		var shown = new StringBuilder(length);
		text.substring(from, from + length).chars().forEach(c -> shown.append(shown((char) c)));
		out.write(shown.toString());
	}

	/** Also tells when nobody reads any more. */
	@Override
	public void flush() throws IOException {
		if (printer.checkError()) {
			throw new IOException();
		}
	}

	private static char shown(char c) {
		boolean line = c == '\t' || System.lineSeparator().indexOf(c) >= 0;
		boolean turns = c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069' || c == '\u2028' || c == '\u2029';
		return !line && Character.isISOControl(c) || turns ? ' ' : c;
	}
}
