package org.liaison.core.sharing;

import java.util.Map;
import java.util.Set;

import org.liaison.core.operation.RecordState;

/**
 * A record as the partner administration may see it.
 *
 * @param state what it may see
 * @param places what is not there: names of features, or of classes of objects inside the record
 * @param lacking features of the record itself in or below which something is not there, each with the UUIDs of what it
 *            refers to for whose sake; none where it is internal by nature
 */
public record Disclosed(RecordState state, Set<String> places, Map<String, Set<String>> lacking) {
}
