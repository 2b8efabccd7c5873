package org.liaison.store.sqlite.search;

/** What one record puts into the search index: terms separated by blanks, a text per column. */
final class SearchText {

	private final TextAnalyzer analyzer;
	private final StringBuilder title = new StringBuilder();
	private final StringBuilder text = new StringBuilder();
	private final StringBuilder characters = new StringBuilder();

	SearchText(TextAnalyzer analyzer) {
		this.analyzer = analyzer;
	}

	/** Adds a text that names the record. */
	void addTitle(String words) {
		add(words, title);
	}

	/** Adds any other text of the record. */
	void addText(String words) {
		add(words, text);
	}

	private void add(String words, StringBuilder column) {
		for (Token token : analyzer.tokens(words)) {
			(token.kind() == Token.Kind.CHARACTER ? characters : column).append(token.term()).append(' ');
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
}
