package org.liaison.documents.tracking;

import java.util.function.Function;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.liaison.core.RecordRef;
import org.liaison.core.contribution.ImportReport.Change;
import org.liaison.model.LocalizedText;
import org.liaison.model.Record;

/** The record of a row while it is changed. */
final class RowRecord {

	private RowRecord() {
	}

	/**
	 * Makes a change.
	 *
	 * @param reference what stands for another record
	 */
	static void set(Record record, Change change, Function<RecordRef, Record> reference) {
		if (change.language() != null) {
			var text = (LocalizedText) record.eGet(change.feature());
			record.eSet(change.feature(), text.with(change.language(), (String) change.after().getFirst()));
		} else if (change.feature().isMany()) {
			@SuppressWarnings("unchecked") // a many-valued feature's value is a list
			var list = (EList<Object>) record.eGet(change.feature());
			ECollections.setEList(list, change.after().stream().map(value -> value(value, reference)).toList());
		} else if (change.after().isEmpty()) {
			record.eUnset(change.feature());
		} else {
			record.eSet(change.feature(), value(change.after().getFirst(), reference));
		}
	}

	private static Object value(Object value, Function<RecordRef, Record> reference) {
		return value instanceof RecordRef ref ? reference.apply(ref) : value;
	}
}
