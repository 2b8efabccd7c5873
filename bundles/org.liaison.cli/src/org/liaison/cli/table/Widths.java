package org.liaison.cli.table;

import java.util.ArrayList;
import java.util.List;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/** How many cells of a terminal a text takes: Chinese characters take two, combining marks none (Unicode Annex 11). */
final class Widths {

	private static final String CUT = "…"; //$NON-NLS-1$

	private Widths() {
	}

	static int of(String text) {
		return text.codePoints().map(Widths::of).sum();
	}

	/** {@code text} in exactly {@code width} cells, cut with an ellipsis or filled with blanks. */
	static String fit(String text, int width) {
		int wanted = of(text);
		if (wanted <= width) {
			return text + " ".repeat(width - wanted); //$NON-NLS-1$
		}
		var fitted = new StringBuilder();
		int used = 0;
		for (int at = 0; at < text.length();) {
			int character = text.codePointAt(at);
			if (used + of(character) > width - 1) {
				break;
			}
			fitted.appendCodePoint(character);
			used += of(character);
			at += Character.charCount(character);
		}
		return fitted.append(CUT).append(" ".repeat(width - 1 - used)).toString(); //$NON-NLS-1$
	}

	/** {@code text} in parts of at most {@code width} cells, divided at blanks where there are any; one part at least. */
	static List<String> parts(String text, int width) {
		List<String> parts = new ArrayList<>();
		String rest = text;
		while (of(rest) > width) {
			int end = fitting(rest, width);
			int blank = rest.lastIndexOf(' ', end);
			parts.add(rest.substring(0, blank > 0 ? blank : end));
			rest = rest.substring(blank > 0 ? blank + 1 : end);
		}
		parts.add(rest);
		return parts;
	}

	/** How many characters of a text fit; one at least. */
	private static int fitting(String text, int width) {
		int end = Character.charCount(text.codePointAt(0));
		while (end < text.length() && of(text.substring(0, end + Character.charCount(text.codePointAt(end)))) <= width) {
			end += Character.charCount(text.codePointAt(end));
		}
		return end;
	}

	private static int of(int character) {
		int type = UCharacter.getType(character);
		if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
			return 0;
		}
		int width = UCharacter.getIntPropertyValue(character, UProperty.EAST_ASIAN_WIDTH);
		return width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH ? 2 : 1;
	}
}
