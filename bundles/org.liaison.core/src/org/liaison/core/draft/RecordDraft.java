package org.liaison.core.draft;

import java.time.Instant;
import java.util.List;

import org.liaison.core.RecordRef;
import org.liaison.core.operation.Change;

/**
 * What was changed in a record and is not saved yet.
 *
 * @param register UUID of the register
 * @param record the record as it was called then; a new one may have no key
 * @param at when it was changed last
 * @param changes what was to be saved, see {@link org.liaison.core.Edit#unsaved}
 */
public record RecordDraft(String register, RecordRef record, Instant at, List<Change> changes) {
}
