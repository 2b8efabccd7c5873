package org.liaison.core.query;

import java.util.Set;

/**
 * A full-text question, in any of the languages.
 *
 * @param text words as a person types them; quotes make a phrase; every word must occur
 * @param types identifiers of the types to look in, empty for all
 * @param prefix whether the last word may be unfinished (search as you type)
 * @param limit how many hits at most
 */
public record SearchQuery(String text, Set<String> types, boolean prefix, int limit) {
}
