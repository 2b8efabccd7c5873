package org.liaison.documents.tracking;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.liaison.core.Edit;
import org.liaison.core.RecordRef;
import org.liaison.core.contribution.ImportReport.Change;
import org.liaison.model.LocalizedText;
import org.liaison.model.Record;

/** The record of a row while it is changed. */
final class RowRecord {

	private RowRecord() {
	}

	/** Makes a change. */
	static void set(Edit edit, Record record, Change change) {
		if (change.language() != null) {
			var text = (LocalizedText) record.eGet(change.feature());
			record.eSet(change.feature(), text.with(change.language(), (String) change.after().getFirst()));
		} else if (change.feature().isMany()) {
			@SuppressWarnings("unchecked") // a many-valued feature's value is a list
			var list = (EList<Object>) record.eGet(change.feature());
			ECollections.setEList(list, change.after().stream().map(value -> value(edit, value)).toList());
		} else {
			record.eSet(change.feature(), value(edit, change.after().getFirst()));
		}
	}

	private static Object value(Edit edit, Object value) {
		return value instanceof RecordRef ref ? edit.reference(ref) : value;
	}
}
