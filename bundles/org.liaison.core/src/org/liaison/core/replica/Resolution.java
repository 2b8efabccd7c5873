package org.liaison.core.replica;

/**
 * What somebody decided about a conflict.
 *
 * @param conflict which
 * @param value what the field says from now on, in its stored form; {@code null} for nothing. Of a removal: what {@link Conflict#shown}
 *            says keeps it, {@code true} deletes a record, {@code null} removes an element
 */
public record Resolution(Conflict conflict, String value) {
}
