package org.liaison.core.replica;

import java.util.List;

import org.liaison.core.RecordRef;

/**
 * What somebody lacks.
 *
 * @param operations how many operations
 * @param records how many records they are about
 * @param first the first {@value Arrival#LISTED} of them
 */
public record Outgoing(long operations, long records, List<RecordRef> first) {
}
