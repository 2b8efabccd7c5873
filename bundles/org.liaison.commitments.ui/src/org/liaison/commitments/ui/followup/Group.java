package org.liaison.commitments.ui.followup;

import org.liaison.core.query.Filter;

/**
 * Commitments that have something in common.
 *
 * @param id what tells it from the other groups of its kind
 * @param key the key of the record that they have in common, {@code ""} for none
 * @param name what they have in common
 * @param filter selects them
 */
record Group(String id, String key, String name, Filter filter) {
}
