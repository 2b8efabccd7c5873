package org.liaison.core;

/**
 * A type that records in a register have but no installed bundle defines. Its records stay as they are, and are there again once the
 * plug-in is.
 *
 * @param typeId identifier of the type
 * @param contributor symbolic name of the bundle that defined it when it was last known here, or empty
 * @param records how many records there are of it
 */
public record MissingType(String typeId, String contributor, long records) {
}
