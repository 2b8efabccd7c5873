package org.liaison.store.sqlite.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.RussianStemmer;

/**
 * Cuts text in Russian, English and Chinese into terms, for writing the index and for asking it alike. Words by the rules of
 * Unicode; folded; Russian and English ones reduced to their stems. Han characters become pairs and single characters, since
 * Chinese does not mark its words. Not thread-safe.
 */
final class TextAnalyzer {

	/** Counts up whenever the same text becomes other terms; an index with another version is made anew. */
	static final int VERSION = 2;

	/** Words whose terms are kept at hand: texts of a register repeat a few thousand, and stemming one takes longer than finding it. */
	private static final int KEPT = 4096;

	/** What becomes of a word. */
	private record Word(String term, Token.Kind kind) {
	}

	private final StandardTokenizer tokenizer = new StandardTokenizer();
	private final CharTermAttribute term = tokenizer.addAttribute(CharTermAttribute.class);
	private final OffsetAttribute offset = tokenizer.addAttribute(OffsetAttribute.class);
	private final SnowballStemmer russian = new RussianStemmer();
	private final SnowballStemmer english = new EnglishStemmer();
	private final Map<String, Word> words = new LinkedHashMap<>(16, 0.75f, true) {

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, Word> eldest) {
			return size() > KEPT;
		}
	};

	/** The terms of a text, in its order. */
	List<Token> tokens(String text) {
		List<Token> tokens = new ArrayList<>();
		try {
			tokenizer.setReader(new StringReader(text));
			tokenizer.reset();
			Token previous = null;
			while (tokenizer.incrementToken()) {
				Word word = words.computeIfAbsent(term.toString(), this::word);
				Token token = new Token(word.term(), word.kind(), offset.startOffset(), offset.endOffset());
				if (token.kind() == Token.Kind.CHARACTER && previous != null && previous.kind() == Token.Kind.CHARACTER
						&& previous.end() == token.start()) {
					tokens.add(new Token(previous.term() + token.term(), Token.Kind.PAIR, previous.start(), token.end()));
				}
				if (!token.term().isEmpty()) {
					tokens.add(token);
				}
				previous = token;
			}
			tokenizer.end();
			tokenizer.close();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return tokens;
	}

	private Word word(String text) {
		String word = Folding.fold(text);
		return isHan(word) ? new Word(word, Token.Kind.CHARACTER) : new Word(indexable(stem(word)), Token.Kind.WORD);
	}

	/** A word as the index would have it if it were a stem: what an unfinished word is compared with. */
	static String beginning(String word) {
		return indexable(Folding.fold(word));
	}

	private static boolean isHan(String word) {
		int first = word.codePointAt(0);
		return Character.UnicodeScript.of(first) == Character.UnicodeScript.HAN && word.length() == Character.charCount(first);
	}

	private String stem(String word) {
		SnowballStemmer stemmer = Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.CYRILLIC ? russian
				: english;
		stemmer.setCurrent(word);
		stemmer.stem();
		return stemmer.getCurrent();
	}

	/** The index keeps what is not ASCII as it is, and cuts at every ASCII character that is neither letter nor digit. */
	private static String indexable(String word) {
		StringBuilder kept = new StringBuilder(word.length());
		word.chars().filter(c -> c > 127 || Character.isLetterOrDigit(c)).forEach(c -> kept.append((char) c));
		return kept.toString();
	}
}
