package org.liaison.bench.register;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.random.RandomGenerator;

import org.liaison.model.Language;
import org.liaison.model.LocalizedText;

/**
 * Passages that say the same in English, Chinese and Russian, read from a resource: a line per passage, its languages separated by
 * bars. Texts of a register are put together from them, so that they have the words, and the frequencies of words, of real ones.
 */
final class Phrases {

	private static final List<Language> ORDER = List.of(Language.EN, Language.ZH, Language.RU);

	private final List<String[]> lines;

	Phrases(String name) {
		try (InputStream in = Phrases.class.getResourceAsStream(name + ".txt");
				var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
			lines = reader.lines().map(line -> line.split("\\|")).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	int size() {
		return lines.size();
	}

	/** A passage by its place, in a language. */
	String text(int index, Language language) {
		return lines.get(index)[ORDER.indexOf(language)];
	}

	/** A passage in all languages. */
	LocalizedText localized(int index) {
		LocalizedText text = LocalizedText.EMPTY;
		for (Language language : ORDER) {
			text = text.with(language, text(index, language));
		}
		return text;
	}

	/** Any place. */
	int any(RandomGenerator random) {
		return random.nextInt(lines.size());
	}
}
