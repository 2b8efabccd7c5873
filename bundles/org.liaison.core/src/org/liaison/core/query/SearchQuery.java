package org.liaison.core.query;

import java.util.Set;

/**
 * A full-text question, in any of the languages. Best first: the record with that key (also as {@code com3} or {@code 3}), those whose key
 * begins so, those with that title, with that alias, with the words in their names, then with the words in any text; newer before older.
 *
 * @param text words as a person types them; quotes make a phrase; every word must occur
 * @param types identifiers of the types to look in, empty for all
 * @param prefix whether the last word may be unfinished (search as you type)
 * @param limit how many hits at most
 */
public record SearchQuery(String text, Set<String> types, boolean prefix, int limit) {
}
