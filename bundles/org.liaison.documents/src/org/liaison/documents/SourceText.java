package org.liaison.documents;

/**
 * What a document says, word for word.
 *
 * @param title the title that the document gives itself, or {@code ""}
 * @param text its text in the order of the file: nothing reordered, nothing corrected
 */
record SourceText(String title, String text) {
}
