package org.liaison.documents.calendar;

import java.time.Instant;

import org.liaison.model.PartialDate;

/**
 * How often and when what an entry shows was changed, as operations say: the same register gives the same file again.
 *
 * @param sequence how many times it was changed after it was first saved
 * @param created when it was first saved
 * @param changed when it was last changed
 * @param formerDays the last days that a meeting had, {@code null} when it never had any: calendars may still show it there
 */
record Version(int sequence, Instant created, Instant changed, PartialDate formerDays) {
}
