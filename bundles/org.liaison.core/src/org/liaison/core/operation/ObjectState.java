package org.liaison.core.operation;

import java.util.SortedMap;

/**
 * The values of one object, a record or something inside it. Fields without a value are absent.
 *
 * @param id the object's UUID
 * @param type identifier of its class, see {@link org.liaison.core.types.RecordTypes#typeId}
 * @param fields value of each field in its stored form, see {@link FieldKey}
 */
public record ObjectState(String id, String type, SortedMap<FieldKey, String> fields) {
}
