package org.liaison.core;

import java.time.Instant;

/**
 * A record and its latest change.
 *
 * @param record which; deleted records are not told
 * @param at when it was changed, by the clock of the device that did
 * @param author who changed it
 */
public record RecentChange(RecordRef record, Instant at, String author) {
}
