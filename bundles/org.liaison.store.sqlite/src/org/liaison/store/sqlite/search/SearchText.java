package org.liaison.store.sqlite.search;

import java.util.function.UnaryOperator;

/**
 * What one record puts into the search index: terms separated by blanks, a text per column. Terms of names bear a mark, so that a
 * word is found in names without looking at the thousands of texts in which it occurs too.
 */
final class SearchText {

	/** Begins the terms of names. Neither it nor {@link #WHOLE} is a letter: the analyzer makes no such terms. */
	static final char NAME = '§';
	/** Begins terms that stand for something whole: a title, a type. */
	static final char WHOLE = '¤';

	private final TextAnalyzer analyzer;
	private final StringBuilder title = new StringBuilder();
	private final StringBuilder text = new StringBuilder();
	private final StringBuilder characters = new StringBuilder();
	private final StringBuilder exact = new StringBuilder();

	SearchText(TextAnalyzer analyzer) {
		this.analyzer = analyzer;
	}

	/** A term as names have it. */
	static String ofName(String term) {
		return NAME + term;
	}

	/** Adds a text that names the record. */
	void addName(String words) {
		add(words, title, SearchText::ofName);
	}

	/** Adds a title, which is found as a whole before others in which its words occur too. */
	void addTitle(String words) {
		addName(words);
		addWhole(Folding.whole(words));
	}

	/** Adds a term that stands for something whole. */
	void addWhole(String term) {
		exact.append(WHOLE).append(term).append(' ');
	}

	/** Adds any other text of the record. */
	void addText(String words) {
		add(words, text, UnaryOperator.identity());
	}

	private void add(String words, StringBuilder column, UnaryOperator<String> mark) {
		for (Token token : analyzer.tokens(words)) {
			(token.kind() == Token.Kind.CHARACTER ? characters : column).append(mark.apply(token.term())).append(' ');
		}
	}

	String title() {
		return title.toString();
	}

	String text() {
		return text.toString();
	}

	String characters() {
		return characters.toString();
	}

	String exact() {
		return exact.toString();
	}
}
