package org.liaison.documents.writer;

import java.util.List;

import org.jsoup.nodes.Document;
import org.liaison.model.Language;

/**
 * A document as a filled page, before it has its format.
 *
 * @param html the page; each writer gets its own
 * @param title what the file says of itself
 * @param languages its languages, main language first
 */
public record Finished(Document html, String title, List<Language> languages) {
}
