package org.liaison.store.sqlite.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a person typed, understood: phrases, each of which has to occur. Their terms come from the analyzer and have neither blanks
 * nor signs in them, so nothing that was typed can be read as an operator.
 *
 * @param phrases terms that have to follow one another
 * @param characters single Han characters that have to occur
 * @param beginning the last word as it was typed when it may be unfinished, otherwise {@code null}
 */
record Question(List<List<String>> phrases, List<String> characters, String beginning) {

	/** What a single letter begins is nearly everything: it counts as a word of its own. */
	private static final int SHORTEST = 2;
	/** A quoted passage, whose end quote may be missing yet, or a word. */
	private static final Pattern PART = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"?|([^\\s\"]+)");

	/**
	 * @param unfinished whether the last word may be unfinished
	 */
	static Question of(String text, boolean unfinished, TextAnalyzer analyzer) {
		List<List<String>> phrases = new ArrayList<>();
		List<String> characters = new ArrayList<>();
		String beginning = null;
		Matcher part = PART.matcher(text);
		while (part.find()) {
			String words = part.group(1) == null ? part.group(2) : part.group(1).replaceAll("\\\\(.)", "$1");
			List<Token> tokens = analyzer.tokens(words);
			List<String> phrase = tokens.stream().filter(token -> token.kind() != Token.Kind.CHARACTER).map(Token::term).toList();
			if (!phrase.isEmpty()) {
				phrases.add(phrase);
			}
			tokens.stream().filter(token -> isAlone(token, tokens)).map(Token::term).forEach(characters::add);
			Token last = tokens.isEmpty() ? null : tokens.getLast();
			boolean open = unfinished && part.group(1) == null && part.end() == text.length() && last != null
					&& last.kind() == Token.Kind.WORD && last.end() == words.length() && last.end() - last.start() >= SHORTEST;
			beginning = open ? TextAnalyzer.beginning(words.substring(last.start(), last.end())) : null;
		}
		return new Question(phrases, characters, beginning);
	}

	/** Whether a single character is in no pair. */
	private static boolean isAlone(Token token, List<Token> tokens) {
		return token.kind() == Token.Kind.CHARACTER && tokens.stream().noneMatch(other -> other.kind() == Token.Kind.PAIR
				&& other.start() <= token.start() && token.end() <= other.end());
	}

	boolean isEmpty() {
		return phrases.isEmpty() && characters.isEmpty();
	}

	/**
	 * The question in FTS5's language.
	 *
	 * @param names whether only names are asked
	 */
	String match(boolean names) {
		List<String> parts = new ArrayList<>();
		for (int i = 0; i < phrases.size(); i++) {
			boolean open = beginning != null && i == phrases.size() - 1;
			List<String> ways = open ? unfinished(phrases.get(i), names) : written(phrases.get(i), names, "");
			parts.add('(' + String.join(" OR ", ways) + ')');
		}
		characters.forEach(character -> parts.add('(' + String.join(" OR ", written(List.of(character), names, "")) + ')'));
		return String.join(" AND ", parts);
	}

	/** As it stands in names, and unless only they are asked, as it stands in texts. */
	private static List<String> written(List<String> terms, boolean names, String more) {
		String named = quoted(terms.stream().map(SearchText::ofName).toList()) + more;
		return names ? List.of(named) : List.of(named, quoted(terms) + more);
	}

	/** The beginning of a word need not be the beginning of its stem, nor the other way round. */
	private List<String> unfinished(List<String> phrase, boolean names) {
		String stem = phrase.getLast();
		if (beginning.startsWith(stem)) {
			return written(phrase, names, " *");
		}
		List<String> typed = new ArrayList<>(phrase);
		typed.set(typed.size() - 1, beginning);
		List<String> ways = new ArrayList<>(written(typed, names, " *"));
		if (!stem.startsWith(beginning)) {
			ways.addAll(written(phrase, names, " *"));
		}
		return ways;
	}

	private static String quoted(List<String> terms) {
		return '"' + String.join(" ", terms) + '"';
	}

	/** Whether a term of a text is one that was asked for. */
	boolean asksFor(Token token) {
		if (token.kind() == Token.Kind.CHARACTER) {
			return characters.contains(token.term());
		}
		return terms().contains(token.term()) || beginning != null && (token.term().startsWith(beginning)
				|| token.term().startsWith(phrases.getLast().getLast()));
	}

	private Set<String> terms() {
		Set<String> terms = new LinkedHashSet<>();
		phrases.forEach(terms::addAll);
		return terms;
	}
}
