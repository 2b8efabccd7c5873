package org.liaison.core.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.liaison.core.query.FilterException.Fault;

/** Cuts a filter's text into tokens. Full-width signs, as Chinese keyboards give them, count as their plain ones. */
final class FilterLexer {

	enum Kind {
		WORD, QUOTED, OPERATOR, OPEN, CLOSE, COMMA, END
	}

	/** @param position where it begins, from 1 */
	record Token(Kind kind, String text, int position) {

		boolean is(String keyword) {
			return kind == Kind.WORD && text.equalsIgnoreCase(keyword);
		}

		boolean isOneOf(Set<String> keywords) {
			return kind == Kind.WORD && keywords.contains(text.toLowerCase(Locale.ROOT));
		}
	}

	private static final String SIGNS = "()=<>~!,\""; //$NON-NLS-1$
	private static final int FULL_WIDTH = 0xFF00 - 0x20;

	private final String text;
	private final List<Token> tokens = new ArrayList<>();
	private int next;

	FilterLexer(String text) {
		this.text = text;
	}

	List<Token> tokens() {
		while (next < text.length()) {
			char c = plain(text.charAt(next));
			switch (c) {
			case '(' -> sign(Kind.OPEN);
			case ')' -> sign(Kind.CLOSE);
			case ',' -> sign(Kind.COMMA);
			case '"' -> quoted();
			case '=', '~' -> add(Kind.OPERATOR, String.valueOf(c), 1);
			case '<', '>', '!' -> add(Kind.OPERATOR, isNext('=') ? c + "=" : String.valueOf(c), isNext('=') ? 2 : 1); //$NON-NLS-1$
			default -> wordOrBlank(c);
			}
		}
		tokens.add(new Token(Kind.END, "", text.length() + 1)); //$NON-NLS-1$
		return tokens;
	}

	private void sign(Kind kind) {
		add(kind, text.substring(next, next + 1), 1);
	}

	private void add(Kind kind, String token, int length) {
		tokens.add(new Token(kind, token, next + 1));
		next += length;
	}

	private boolean isNext(char sign) {
		return next + 1 < text.length() && plain(text.charAt(next + 1)) == sign;
	}

	private void wordOrBlank(char c) {
		if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
			next++;
			return;
		}
		int end = next;
		while (end < text.length() && belongsToWord(next, end)) {
			end++;
		}
		add(Kind.WORD, text.substring(next, end), end - next);
	}

	/** A tilde after a year is part of the date: {@code 2013~}. */
	private boolean belongsToWord(int start, int at) {
		char c = plain(text.charAt(at));
		boolean date = Character.isDigit(text.charAt(start)) || text.charAt(start) == '.';
		return !Character.isWhitespace(c) && !Character.isSpaceChar(c) && (SIGNS.indexOf(c) < 0 || c == '~' && date && at > start);
	}

	private void quoted() {
		int start = next;
		var content = new StringBuilder();
		for (int i = next + 1; i < text.length(); i++) {
			char c = text.charAt(i);
			if (plain(c) == '"') {
				next = i + 1;
				tokens.add(new Token(Kind.QUOTED, content + further(), start + 1));
				return;
			}
			if (c == '\\' && i + 1 < text.length()) {
				i++;
				c = text.charAt(i);
			}
			content.append(c);
		}
		throw new FilterException(text, start + 1, Fault.QUOTE_EXPECTED);
	}

	/** The rest of a path that begins with a quoted label: {@code "Owed by".kind}, {@code "Owed by"."Kind"}. */
	private String further() {
		if (next >= text.length() - 1 || text.charAt(next) != '.') {
			return ""; //$NON-NLS-1$
		}
		next++;
		if (plain(text.charAt(next)) == '"') {
			quoted();
		} else {
			wordOrBlank(plain(text.charAt(next)));
		}
		return '.' + tokens.removeLast().text();
	}

	private static char plain(char c) {
		if (c == '\u201C' || c == '\u201D') {
			return '"';
		}
		char folded = c > 0xFF00 && c < 0xFF5F ? (char) (c - FULL_WIDTH) : c;
		return SIGNS.indexOf(folded) >= 0 ? folded : c;
	}
}
