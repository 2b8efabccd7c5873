package org.liaison.documents.calendar;

import java.time.Instant;

/**
 * How often and when what an entry shows was changed, as operations say: the same register gives the same file again.
 *
 * @param sequence how many times it was changed after it was first saved
 * @param created when it was first saved
 * @param changed when it was last changed
 */
record Version(int sequence, Instant created, Instant changed) {
}
