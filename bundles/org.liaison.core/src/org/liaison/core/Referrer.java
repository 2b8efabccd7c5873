package org.liaison.core;

/**
 * A record that refers to another one.
 *
 * @param record who refers
 * @param holderType identifier of the class whose feature holds the reference: the record's own type, or that of an object inside it
 * @param feature name of the reference
 */
public record Referrer(RecordRef record, String holderType, String feature) {
}
