package org.liaison.documents.content;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What every document has, around its content. Its template sees the content's values first, then these.
 *
 * @param kind what the document is called
 * @param subject what it is about, for example the meeting; may be empty
 * @param title both in the main language, as the file is called in its properties
 * @param internal whether it may not leave the house
 * @param made the line that says when it was made
 * @param drafts whether it has texts that nobody approved
 * @param gaps whether it has texts without a translation
 * @param landscape whether its pages are wider than high
 * @param langs tags of its languages, in their order
 * @param words the words of documents, by their keys
 */
public record Frame(Wording kind, Wording subject, String title, boolean internal, Wording made, boolean drafts, boolean gaps, boolean landscape, List<String> langs,
		Map<String, Wording> words) {

	/**
	 * What stands above each page in one of the languages.
	 *
	 * @param lang the language's tag
	 * @param text what the document is called and what it is about
	 */
	public record Running(String lang, String text) {
	}

	/** What stands above each page, in every language. */
	public List<Running> running() {
		return IntStream.range(0, langs.size()).mapToObj(i -> new Running(langs.get(i), Stream.of(kind, subject).map(said -> said.parts().get(i).text())
				.filter(text -> !text.isEmpty()).collect(Collectors.joining(" · ")))).toList(); //$NON-NLS-1$
	}

	/** The main language. */
	public String lang() {
		return langs.getFirst();
	}

	/** Whether there is one language only. */
	public boolean single() {
		return langs.size() == 1;
	}

	/** Whether languages stand side by side. */
	public boolean parallel() {
		return !single();
	}
}
