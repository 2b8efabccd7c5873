package org.liaison.documents.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.liaison.documents.content.MinutesContent.Item;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;
import org.liaison.sessions.minutes.MinutesText;

/**
 * Minutes as they were signed: their text, and nothing that the register says today. Its blocks, which empty lines part, become the items of
 * the page, each under its heading; languages stand side by side where they have the same lines.
 */
final class SignedText {

	private static final String GAP = "\n[ \t]*(?:\n[ \t]*)+"; //$NON-NLS-1$

	private final Wordings wordings;
	private final LocalizedText text;
	private final List<Language> written;

	SignedText(Wordings wordings, LocalizedText text) {
		this.wordings = wordings;
		this.text = text;
		List<Language> own = wordings.languages().stream().filter(language -> text.text(language) != null).toList();
		written = own.isEmpty() ? Arrays.stream(Language.values()).filter(language -> text.text(language) != null).limit(1).toList() : own;
	}

	/** The text block by block, as far as the languages have the same blocks and lines; else each language as a whole. */
	List<Item> items(LocalizedText title) {
		List<List<List<String>>> blocks = written.stream().map(language -> blocks(language, title)).toList();
		if (blocks.stream().map(one -> one.stream().map(List::size).toList()).distinct().count() != 1) {
			return List.of(new Item(null, Passages.of(List.of(wordings.text(text))), wordings.nothing()));
		}
		List<Item> items = new ArrayList<>();
		for (int block = 0; block < blocks.getFirst().size(); block++) {
			List<Wording> lines = new ArrayList<>();
			for (int line = 0; line < blocks.getFirst().get(block).size(); line++) {
				lines.add(line(blocks, block, line));
			}
			boolean headed = MinutesText.isHeading(blocks.getFirst().get(block).getFirst(), written.getFirst());
			items.add(new Item(headed ? lines.getFirst() : null, Passages.of(headed ? lines.subList(1, lines.size()) : lines), wordings.nothing()));
		}
		return items;
	}

	private Wording line(List<List<List<String>>> blocks, int block, int line) {
		LocalizedText words = LocalizedText.EMPTY;
		for (int i = 0; i < written.size(); i++) {
			words = words.with(written.get(i), blocks.get(i).get(block).get(line)).withApproved(written.get(i), text.approved(written.get(i)));
		}
		return wordings.text(words);
	}

	/** The lines of each block; the title, which the page has already, is not said again. */
	private List<List<String>> blocks(Language language, LocalizedText title) {
		String own = text.text(language);
		String heading = title.text(language);
		String rest = heading != null && (own.equals(heading) || own.startsWith(heading + '\n')) ? own.substring(heading.length()) : own;
		return Arrays.stream(rest.strip().split(GAP)).map(block -> block.lines().map(String::strip).filter(line -> !line.isEmpty()).toList())
				.filter(block -> !block.isEmpty()).toList();
	}
}
