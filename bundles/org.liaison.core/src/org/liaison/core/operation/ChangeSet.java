package org.liaison.core.operation;

import java.util.List;

/**
 * Changes that are saved together or not at all.
 *
 * @param author who makes them
 * @param reason why, in the author's words; may be empty
 * @param changes in the order in which they take effect
 */
public record ChangeSet(String author, String reason, List<Change> changes) {
}
