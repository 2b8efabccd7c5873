package org.liaison.documents.content;

/**
 * One commitment in a table of several.
 *
 * @param key what officers call it
 * @param text its wording
 * @param obligors who has to act
 * @param due by when
 * @param status our view of how it stands
 * @param whole the wording with all of these below it, for languages side by side
 */
public record Undertaking(String key, Wording text, Wording obligors, Wording due, Wording status, Wording whole) {
}
