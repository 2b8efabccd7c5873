package org.liaison.core;

import org.liaison.model.LocalizedText;

/**
 * What is needed to name a record without loading it.
 *
 * @param id the record's UUID
 * @param key what officers say on the telephone, for example {@code COM-3}; empty while it has none
 * @param type the type's identifier, see {@link org.liaison.core.types.RecordType#id()}
 * @param title the record's title in every language it has
 */
public record RecordRef(String id, String key, String type, LocalizedText title) {
}
